package lectern.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SectionTest {
    private static final Section SECTION = section(block(0, 10), block(12, 20), block(21, 30));

    @Test
    void characterInABlockBelongsToIt() {
        assertThat(SECTION.blockAt(0)).isZero();
        assertThat(SECTION.blockAt(19)).isEqualTo(1);
        assertThat(SECTION.blockAt(21)).isEqualTo(2);
    }

    @Test
    void characterBetweenBlocksBelongsToTheNext() {
        assertThat(SECTION.blockAt(10)).isEqualTo(1);
        assertThat(SECTION.blockAt(11)).isEqualTo(1);
        assertThat(SECTION.blockAt(20)).isEqualTo(2);
    }

    @Test
    void behindTheLastBlockThereIsNone() {
        assertThat(SECTION.blockAt(30)).isEqualTo(3);
        assertThat(section().blockAt(0)).isZero();
    }

    @Test
    void blocksMayNotOverlap() {
        assertThatThrownBy(() -> section(block(0, 10), block(9, 20)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Block block(int start, int end) {
        return new Block.Paragraph(new Span(start, end), false);
    }

    private static Section section(Block... blocks) {
        return new Section(0, "", new Span(0, 40), null, List.of(blocks), 0);
    }

    @Test
    void aTitleHoldsNoControlCodes() {
        Section section = new Section(0, "One\u0007 Sound", new Span(0, 9), null, List.of(), 2);
        assertThat(section.title()).isEqualTo("One  Sound");
    }
}
