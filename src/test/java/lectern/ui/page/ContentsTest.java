package lectern.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Lists of contents, each entry on a line with its page where that fits.
class ContentsTest {
    private static final String CONTENTS =
            "# Title\n^ 1. Boats of the harbour "
                    + ".".repeat(60)
                    + " 12\n^ 2. Nets "
                    + ". ".repeat(40)
                    + "13\n";

    @Test
    void leadersReachForThePagesWhereThereIsRoom() {
        assertThat(Laid.of(SampleDocuments.of(CONTENTS), 900, 600).lines().get(1))
                .endsWith(".".repeat(60) + " 12");
    }

    @Test
    void leadersAreShortInANarrowWindow() {
        assertThat(Laid.of(SampleDocuments.of(CONTENTS), 400, 600).lines())
                .containsExactly("Title", "^ 1. Boats of the harbour ... 12", "^ 2. Nets . . . 13");
    }
}
