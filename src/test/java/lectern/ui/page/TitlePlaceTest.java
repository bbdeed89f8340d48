package lectern.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import lectern.document.Document;
import lectern.document.Outline;
import lectern.document.Span;
import org.junit.jupiter.api.Test;

/// A title that is not the first line stands where it is printed, and once.
class TitlePlaceTest {
    private static SectionParts parts(Document document) {
        return new SectionParts(document, new Outline(document), 0);
    }

    private static Laid laid(Document document) {
        return Laid.of(document, 700, 900);
    }

    @Test
    void aTitleBelowOtherLinesStandsThereOnce() {
        Document low = SampleDocuments.withTitle("The Tide", "Group 7\n  The Tide\nIt rises.\n");
        assertThat(laid(low).lines()).containsExactly("Group 7", "The Tide", "It rises.");
        assertThat(parts(low).part(1)).isInstanceOf(Part.Title.class);
    }

    @Test
    void rulesOverAndUnderATitleGoWithIt() {
        String text = "Group 7\n\n***\nThe Tide\n***\nIt rises.\n\n***\nAnd falls.\n";
        Document low = SampleDocuments.withTitle("The Tide", text);
        assertThat(laid(low).lines())
                .containsExactly("Group 7", "The Tide", "It rises.", "***", "And falls.");
        assertThat(parts(low).part(1)).extracting("span").isEqualTo(new Span(9, 25));
    }

    @Test
    void everyOffsetIsInThePartThatHoldsItOrTheNext() {
        String text = "Group 7\n\n***\nThe Tide\n***\nIt rises.\nAnd falls.\n";
        SectionParts parts = parts(SampleDocuments.withTitle("The Tide", text));
        assertThat(parts.textCount()).isEqualTo(4);
        int before = 0;
        for (int at = 0; at < text.length(); at++) {
            int part = parts.partAt(at);
            assertThat(part).isBetween(before, before + 1);
            Span span =
                    switch (parts.part(part)) {
                        case Part.Title(_, Span title) -> title;
                        case Part.Body(var block) -> block.span();
                        case Part.Link _ -> new Span(0, 0);
                    };
            assertThat(at).isLessThanOrEqualTo(part < 3 ? span.end() : text.length());
            before = part;
        }
        assertThat(before).isEqualTo(3);
    }

    @Test
    void wordsOfTheTitleAreFoundInIt() {
        Document low = SampleDocuments.withTitle("The Tide", "Group 7\n  The Tide\nIt rises.\n");
        Laid laid = laid(low);
        ShownText title = laid.get(() -> laid.pane.layers().placed().get(1).piece().text());
        assertThat(title.rangeOf(new Span(14, 18)).of(title.shown())).isEqualTo("Tide");
    }

    @Test
    void aTitleFarDownOrAmongOtherWordsStandsOnTopAsWell() {
        String far = "Some words.\n".repeat(100) + "The Tide\n";
        String among = "Group 7\nTitle: The Tide\n";
        for (String text : new String[] {far, among}) {
            Document low = SampleDocuments.withTitle("The Tide", text);
            assertThat(laid(low).lines()).first().isEqualTo("The Tide");
            TitlePlace place =
                    Objects.requireNonNull(TitlePlace.of(text, low.sections().getFirst()));
            assertThat(place.span().isEmpty()).isTrue();
        }
    }
}
