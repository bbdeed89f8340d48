package lectern.ui;

import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import lectern.command.Command;
import lectern.messages.Messages;
import lectern.reading.Navigator;
import lectern.reading.Reading;
import org.jspecify.annotations.Nullable;

/// The commands that move through the text.
final class MoveActions {
    private final Supplier<@Nullable Reading> reading;
    private final Consumer<String> status;

    /// @param status tells why nothing moved
    MoveActions(Supplier<@Nullable Reading> reading, Consumer<String> status) {
        this.reading = reading;
        this.status = status;
    }

    void addTo(ActionTable actions) {
        actions.putTimes(Command.LINE_DOWN, times((n, by) -> n.lines(by)));
        actions.putTimes(Command.LINE_UP, times((n, by) -> n.lines(-by)));
        actions.putTimes(Command.SCREEN_DOWN, times((n, by) -> n.screens(by)));
        actions.putTimes(Command.SCREEN_UP, times((n, by) -> n.screens(-by)));
        actions.putTimes(Command.HALF_DOWN, times((n, by) -> n.screens(by / 2.0)));
        actions.putTimes(Command.HALF_UP, times((n, by) -> n.screens(-by / 2.0)));
        actions.putTimes(Command.PARAGRAPH_DOWN, times((n, by) -> n.paragraphs(by)));
        actions.putTimes(Command.PARAGRAPH_UP, times((n, by) -> n.paragraphs(-by)));
        actions.putTimes(Command.NEXT_SECTION, times((n, by) -> n.sections(by)));
        actions.putTimes(Command.PREVIOUS_SECTION, times((n, by) -> n.sections(-by)));
        actions.putTimes(Command.NEXT_SIBLING, times((n, by) -> n.siblings(by)));
        actions.putTimes(Command.PREVIOUS_SIBLING, times((n, by) -> n.siblings(-by)));
        actions.put(Command.DOCUMENT_START, count -> number(count, Navigator::documentStart));
        actions.put(Command.DOCUMENT_END, count -> number(count, Navigator::documentEnd));
        actions.put(Command.SECTION_START, once(Navigator::sectionStart));
        actions.put(Command.SECTION_END, once(Navigator::sectionEnd));
        actions.put(Command.BACK, travel(Navigator::back, "move.back.none"));
        actions.put(Command.FORWARD, travel(Navigator::forward, "move.forward.none"));
        actions.put(Command.LAST_PLACE, travel(Navigator::lastPlace, "move.back.none"));
    }

    private Runnable travel(Predicate<Navigator> move, String none) {
        return once(
                navigator -> {
                    if (!move.test(navigator)) {
                        status.accept(Messages.text(none));
                    }
                });
    }

    private Runnable once(Consumer<Navigator> move) {
        return () -> {
            Reading open = reading.get();
            if (open != null) {
                move.accept(open.navigator());
            }
        };
    }

    private IntConsumer times(ObjIntConsumer<Navigator> move) {
        return count -> once(n -> move.accept(n, count)).run();
    }

    // A count before G or gg is the number of a section.
    private void number(int count, Consumer<Navigator> without) {
        Reading open = reading.get();
        if (open == null) {
            return;
        }
        if (count == 0) {
            without.accept(open.navigator());
        } else if (!open.navigator().goToNumber(count)) {
            int sections = open.document().outline().size();
            status.accept(Messages.count("goto.no.section", sections));
        }
    }
}
