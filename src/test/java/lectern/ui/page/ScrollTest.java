package lectern.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScrollTest {
    /// Pieces of 1 to 4 lines of 10 pixels, 5 pixels apart.
    private record FakeFlow(List<Integer> lines) implements Flow {
        @Override
        public Position start() {
            return new Position(new Key(0, 0, 0), 0);
        }

        @Override
        public Key last() {
            return new Key(0, lines.size() - 1, 0);
        }

        @Override
        public @Nullable Key next(Key key) {
            return key.part() + 1 < lines.size() ? new Key(0, key.part() + 1, 0) : null;
        }

        @Override
        public @Nullable Key previous(Key key) {
            return key.part() > 0 ? new Key(0, key.part() - 1, 0) : null;
        }

        @Override
        public Strip strip(Key key) {
            return new Strip(5, lines.get(key.part()), 10, 0);
        }
    }

    private static final double HEIGHT = 100;

    private final Scroll scroll = scroll(4, 4, 4, 4, 4, 4);

    private static Scroll scroll(Integer... lines) {
        return new Scroll(new FakeFlow(List.of(lines)), HEIGHT);
    }

    private static Position at(int part, double y) {
        return new Position(new Key(0, part, 0), y);
    }

    @Test
    void startAndEndBoundEveryMove() {
        assertThat(scroll.pixels(at(0, 0), -50)).isEqualTo(at(0, 0));
        assertThat(scroll.pixels(at(3, 0), 5000)).isEqualTo(scroll.end());
        assertThat(scroll.lines(at(1, 5), -99)).isEqualTo(at(0, 0));
        assertThat(scroll.screens(at(1, 5), 99)).isEqualTo(scroll.end());
    }

    @Test
    void endShowsLastLineUnderWholeLine() {
        Position end = scroll.end();
        assertThat(scroll.endsOnPage(end)).isTrue();
        // 270 pixels in all; the line that 170 cuts ends at 175.
        assertThat(end).isEqualTo(at(3, 35));
    }

    @Test
    void flowThatFitsEndsWhereItStarts() {
        assertThat(scroll(2, 2).end()).isEqualTo(at(0, 0));
    }

    @Test
    void lineDownSkipsTheGap() {
        assertThat(scroll.lines(at(0, 35), 1)).isEqualTo(at(1, 5));
        assertThat(scroll.lines(at(1, 5), -1)).isEqualTo(at(0, 35));
    }

    @Test
    void screenDownStartsWithTheLastTwoLines() {
        Position last = scroll.lastLine(at(0, 5));
        assertThat(last).isEqualTo(at(2, 5));
        assertThat(scroll.screens(at(0, 5), 1)).isEqualTo(at(1, 35));
    }

    @Test
    void screenUpUndoesScreenDown() {
        Position down = scroll.screens(at(0, 5), 1);
        assertThat(scroll.screens(down, -1)).isEqualTo(at(0, 5));
    }

    @Test
    void halfScreenGoesToWholeLine() {
        assertThat(scroll.screens(at(0, 5), 0.5)).isEqualTo(at(1, 15));
    }

    @Test
    void tinyPageStillMovesOn() {
        Scroll tiny = new Scroll(new FakeFlow(List.of(4, 4)), 8);
        assertThat(tiny.screens(at(0, 5), 1)).isEqualTo(at(0, 15));
        assertThat(tiny.screens(at(0, 15), -1)).isEqualTo(at(0, 5));
    }

    @Test
    void whatGoesDownComesUp() {
        long seed = System.nanoTime();
        RandomGenerator random = RandomGeneratorFactory.getDefault().create(seed);
        List<Integer> lines = random.ints(200, 1, 30).boxed().toList();
        Scroll any = new Scroll(new FakeFlow(lines), HEIGHT);
        Position top = at(0, 0);
        for (int i = 0; i < 500; i++) {
            Position before = any.lines(top, random.nextInt(20));
            top = any.lines(before, 7);
            if (any.endsOnPage(top)) {
                break;
            }
            assertThat(any.lines(top, -7)).as("seed %d", seed).isEqualTo(before);
        }
    }
}
