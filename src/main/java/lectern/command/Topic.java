package lectern.command;

/// The groups in which menus and the key list show commands, in their order.
public enum Topic {
    READING("Reading"),
    GOING("Going about"),
    OUTLINE("Outline"),
    FILTER("Outline filter"),
    FIND("Find"),
    STRUCTURE("Structure"),
    CORRECTIONS("List of corrections"),
    VIEW("View"),
    DOCUMENT("Document");

    private final String title;

    Topic(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
