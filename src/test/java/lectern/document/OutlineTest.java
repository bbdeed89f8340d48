package lectern.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineTest {
    // 0 title, 1 chapter, 2 and 3 its parts, 4 chapter, 5 a part two levels down.
    private final Outline outline = new Outline(documentOf(0, 1, 2, 2, 1, 3));

    /// A document of ten characters and one word a section.
    private static Document documentOf(int... levels) {
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < levels.length; i++) {
            Span span = new Span(i * 10, i * 10 + 10);
            sections.add(new Section(levels[i], "s" + i, span, null, List.of(), 1));
        }
        return new Document("x".repeat(levels.length * 10), sections, List.of());
    }

    @Test
    void parentIsTheNearestSectionOfALowerLevelBefore() {
        assertThat(List.of(0, 1, 2, 3, 4, 5))
                .extracting(outline::parent)
                .containsExactly(Outline.NONE, 0, 1, 1, 0, 4);
    }

    @Test
    void depthCountsParentsNotLevels() {
        assertThat(outline.depth(5)).isEqualTo(2);
    }

    @Test
    void endIsBehindTheLastDescendant() {
        assertThat(List.of(0, 1, 2, 3, 4, 5))
                .extracting(outline::end)
                .containsExactly(6, 4, 3, 4, 6, 6);
        assertThat(outline.hasChildren(1)).isTrue();
        assertThat(outline.hasChildren(5)).isFalse();
    }

    @Test
    void siblingsShareTheirParent() {
        assertThat(outline.nextSibling(1)).isEqualTo(4);
        assertThat(outline.previousSibling(4)).isEqualTo(1);
        assertThat(outline.nextSibling(3)).isEqualTo(Outline.NONE);
        assertThat(outline.previousSibling(2)).isEqualTo(Outline.NONE);
        assertThat(outline.nextSibling(0)).isEqualTo(Outline.NONE);
        assertThat(outline.previousSibling(0)).isEqualTo(Outline.NONE);
    }

    @Test
    void everyOffsetHasItsSection() {
        assertThat(outline.sectionAt(0)).isEqualTo(0);
        assertThat(outline.sectionAt(9)).isEqualTo(0);
        assertThat(outline.sectionAt(10)).isEqualTo(1);
        assertThat(outline.sectionAt(60)).isEqualTo(5);
        assertThat(outline.offsetOf(0)).isZero();
        assertThat(outline.offsetOf(5)).isEqualTo(50);
    }

    @Test
    void wordsOfASectionIncludeItsChildren() {
        assertThat(outline.wordsWithin(1)).isEqualTo(3);
        assertThat(outline.wordsBefore(4)).isEqualTo(4);
        assertThat(outline.wordsBefore(6)).isEqualTo(6);
    }
}
