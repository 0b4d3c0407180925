package org.mathassistant.application.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTableTest {
    @ParameterizedTest
    @CsvSource({
        "one two, one two, true",
        "one two, one and two, false",
        "one .. two, one and and and two, true",
        "one .. two, one and and and and two, false",
        "one ?and two, one and two, true",
        "ste*, stems, true",
        "a_b|c, x a b, true",
        "#, 12, true",
        "^ two, one two, false",
        "two $, two ?, true",
        "one & two, two one, true",
        "{LIST}, b, true"
    })
    void cues_areReadAsTheTableSays(String cue, String text, boolean found) {
        Rules rules =
                new Rules(RuleTable.parse("let LIST = a | b\n[task]\n+9 " + cue).rules());

        Verdict verdict = rules.on(CueText.of(text, RuleTable.load().spelling()));

        assertThat(verdict.task()).isEqualTo(found ? "task" : "ask");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[task]\nqcm", "+9 qcm", "[task]\n+x qcm", "[task]\n+9 {UNKNOWN}", "[task]\n+9 {A}_b"})
    void aLineThatIsNoRule_isNamed(String table) {
        assertThatThrownBy(() -> RuleTable.parse(table)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ofALongText_theMiddleIsPassedOver() {
        Rules rules = new Rules(RuleTable.parse("[task]\n+9 qcm").rules());
        Spelling spelling = RuleTable.load().spelling();
        String before = "mot ".repeat(CueText.HEAD);
        String behind = " mot".repeat(CueText.TAIL);

        assertThat(rules.on(CueText.of(before + "qcm" + behind, spelling)).task())
                .isEqualTo("ask");
        assertThat(rules.on(CueText.of(before.substring(4) + "qcm" + behind, spelling))
                        .task())
                .isEqualTo("task");
        assertThat(rules.on(CueText.of(before + "qcm" + behind.substring(4), spelling))
                        .task())
                .isEqualTo("task");
    }
}
