package lectern.text;

/// Hears how far long work has come, and can end it.
@FunctionalInterface
public interface Progress {
    /// Hears nothing and never ends the work.
    Progress NONE = _ -> {};

    /// Called now and then from the thread that works.
    ///
    /// @param share of the work done, 0 to 1
    /// @throws java.util.concurrent.CancellationException to end the work, which passes it on
    void at(double share);
}
