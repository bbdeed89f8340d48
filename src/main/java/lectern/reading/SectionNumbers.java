package lectern.reading;

import java.util.List;
import lectern.document.Heading;
import lectern.document.Outline;
import lectern.document.Section;
import lectern.messages.Messages;
import org.jspecify.annotations.Nullable;

/// Finds sections by number: by that which their headings carry in the text or, where none carries
/// it, by their order.
final class SectionNumbers {
    private final Outline outline;
    private final List<Section> sections;

    SectionNumbers(Outline outline) {
        this.outline = outline;
        sections = outline.document().sections();
    }

    /// Returns the section whose heading carries `number`, such as `7.3`, or [Outline#NONE]. Where
    /// each part of a text counts anew, it is the one that stands under the same as `near`, or as
    /// what that stands under. A number that no other goes with is a part of a title.
    int printed(String number, int near) {
        int found = Outline.NONE;
        int depth = -1;
        boolean counted = false;
        for (int i = 1; i < sections.size(); i++) {
            String carried = number(sections.get(i).heading());
            boolean same = carried.equals(number);
            counted |= !same && !carried.isEmpty();
            int common = same ? commonDepth(outline.parent(i), near) : -1;
            if (common > depth) {
                found = i;
                depth = common;
            }
        }
        return counted ? found : Outline.NONE;
    }

    /// Tells whether headings carry numbers, of which there are two then or more.
    boolean arePrinted() {
        return sections.stream()
                        .map(section -> number(section.heading()))
                        .filter(number -> !number.isEmpty())
                        .distinct()
                        .limit(2)
                        .count()
                > 1;
    }

    private static String number(@Nullable Heading heading) {
        return heading == null ? "" : heading.number();
    }

    private int commonDepth(int one, int other) {
        int a = one;
        int b = other;
        while (a != b) {
            if (a > b) {
                a = outline.parent(a);
            } else {
                b = outline.parent(b);
            }
        }
        return outline.depth(a);
    }

    // Then a number means one of those, and no other.
    private boolean areUsual() {
        long carrying =
                sections.stream().filter(section -> !number(section.heading()).isEmpty()).count();
        return arePrinted() && 2 * carrying > sections.size() - 1;
    }

    /// Returns the section of `number` from 1, printed or not, or [Outline#NONE].
    int any(int number, int near) {
        int printed = printed(String.valueOf(number), near);
        boolean exists = number >= 1 && number <= sections.size();
        return printed != Outline.NONE ? printed : exists ? number - 1 : Outline.NONE;
    }

    /// Returns the section that a reader calls `number`, or [Outline#NONE]: one that is so many
    /// from the first only where few headings carry numbers.
    int called(int number, int near) {
        return areUsual() ? printed(String.valueOf(number), near) : any(number, near);
    }

    /// Says that there is no section of `number`.
    String missing(int number) {
        return areUsual()
                ? Messages.text("goto.no.number", number)
                : Messages.count("goto.no.section", sections.size());
    }
}
