package lectern.command;

import lectern.messages.Messages;

/// The groups in which menus and the key list show commands, in their order.
public enum Topic {
    READING,
    GOING,
    MARKS,
    PALETTE,
    OUTLINE,
    FILTER,
    FIND,
    SELECTION,
    SELECTING,
    STRUCTURE,
    CORRECTIONS,
    VIEW,
    DOCUMENT;

    public String title() {
        return Messages.text("topic." + name());
    }
}
