/// Lectern, a desktop reading app that finds the outline of a plain text.
@org.jspecify.annotations.NullMarked
module lectern {
    requires static org.jspecify;
    requires java.logging;
    requires javafx.controls;
    requires org.controlsfx.controls;
    requires atlantafx.base;
    requires com.google.gson;
    requires info.picocli;
    requires com.github.albfernandez.juniversalchardet;
    requires dev.dirs;

    exports lectern.app to
            javafx.graphics;

    opens lectern.app to
            com.google.gson,
            info.picocli;
    opens lectern.state to
            com.google.gson;
}
