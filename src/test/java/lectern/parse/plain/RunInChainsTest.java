package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import lectern.document.Section;
import lectern.text.Progress;
import org.junit.jupiter.api.Test;

class RunInChainsTest {
    private static final String REST =
            """
            and what the ferry brings to the harbour is counted on the quay before the bell rings
            and is written down in the book of the office, where anyone may read it, and
            is read out on the last day of the month to all who wish to hear it there.

            """;

    @Test
    void namesThatRunIntoTheirTextAreHeadingsWhereTheyCountOn() {
        assertThat(
                        found(
                                "1. Right of Passage. The ferry goes first in the harbour\n" + REST,
                                "2. Duty to Report. Who sees a wreck tells the office\n" + REST,
                                "3. Dues. Every boat that lies at the quay pays a due\n" + REST))
                .hasSize(3);
    }

    @Test
    void nameAloneOnItsLineIsOneOfThem() {
        assertThat(
                        found(
                                "1. Definitions.\n\n" + REST,
                                "2. Duty to Report. Who sees a wreck tells the office\n" + REST,
                                "3. Right of Passage. The ferry goes first in the harbour\n"
                                        + REST))
                .hasSize(3);
    }

    @Test
    void sentencesThatCountOnAreNone() {
        assertThat(
                        found(
                                "1. Open the gate. The ferry goes first in the harbour\n" + REST,
                                "2. Close it again. Who sees a wreck tells the office\n" + REST,
                                "3. Leave the quay. Every boat that lies here pays a due\n" + REST))
                .isEmpty();
    }

    @Test
    void shortEntriesOfAListAreNone() {
        assertThat(
                        found(
                                "1. Right of Passage. The ferry goes first.\n",
                                "2. Duty to Report. Who sees a wreck tells it.\n",
                                "3. Harbour Dues. Every boat pays.\n"))
                .isEmpty();
    }

    @Test
    void twoAreTooFew() {
        assertThat(
                        found(
                                "1. Right of Passage. The ferry goes first in the harbour\n" + REST,
                                "2. Duty to Report. Who sees a wreck tells the office\n" + REST))
                .isEmpty();
    }

    @Test
    void clauseOnOneLineIsCutBehindItsName() {
        String rest =
                " The ferry goes first in the harbour, and whoever meets it waits for it.\n\n";
        String clause = (rest.strip() + rest.stripTrailing() + rest).strip() + "\n\n";

        List<Section> sections =
                new PlainTextParser()
                        .parse(
                                "Rules\n\n1. Right of Passage. %s2. Duty to Report. %s3. Dues. %s4. Short Clause. The ferry waits.\n"
                                        .formatted(clause, clause, clause),
                                Progress.NONE)
                        .sections();

        assertThat(sections.subList(1, sections.size()))
                .extracting(Section::title)
                .containsExactly(
                        "1. Right of Passage.",
                        "2. Duty to Report.",
                        "3. Dues.",
                        "4. Short Clause.");
        assertThat(sections.getLast().words()).isEqualTo(3);
    }

    private static Collection<Integer> found(String... parts) {
        String text = "Rules\n\n" + String.join("", List.of(parts));
        Scene scene = Scene.of(LineFacts.of(text), Words.shared(), Progress.NONE);
        return new RunInChains(scene).find(new BitSet());
    }
}
