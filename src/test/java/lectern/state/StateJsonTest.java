package lectern.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StateJsonTest {
    private final StateJson json = new StateJson();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "7",
                "{}",
                "{\"version\": null}",
                "{\"version\": \"one\"}",
                "{\"version\": []}",
                "{\"version\": 1, \"theme\": {}}",
                "{\"version\": 1, \"textSize\": \"big\"}",
                "{\"version\": 1, \"textSize\": NaN}",
                "{\"version\": 1, \"recent\": \"a.txt\"}",
                "{\"version\": 1, \"window\": 5}",
                "{\"version\": 1} trailing"
            })
    void whatIsNotAStateIsDamaged(String content) {
        assertThat(json.read(content).fault()).isEqualTo(JsonRecord.Fault.DAMAGED);
    }

    @Test
    void deepNestingIsDamagedToo() {
        String deep = "{\"version\": 1, \"a\": " + "[".repeat(100_000);
        assertThat(json.read(deep).fault()).isEqualTo(JsonRecord.Fault.DAMAGED);
    }

    @Test
    void whatIsMissingTakesItsDefault() {
        assertThat(json.read("{\"version\": 1}").value()).isEqualTo(State.FIRST);
    }

    @Test
    void namesThatCannotBeAreLeftOut() {
        String content = "{\"version\": 1, \"recent\": [null, \"a\\u0000b\", \"c.txt\"]}";
        assertThat(json.read(content).value().recent().files())
                .singleElement()
                .matches(file -> file.endsWith("c.txt"));
    }
}
