package org.mathassistant.domain.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.result.Requirement.Code;

class RequirementTest {
    @ParameterizedTest
    @EnumSource(Code.class)
    void each_isSaidInBothLanguages(Code code) {
        Requirement requirement = Requirement.of(code, "7.5", "8");
        String french = requirement.text(Language.FR);
        String english = requirement.text(Language.EN);

        assertThat(french).isNotBlank().doesNotContain("%").isNotEqualTo(english);
        assertThat(english).isNotBlank().doesNotContain("%");
        assertThat(french.contains("7.5")).isEqualTo(english.contains("7.5"));
    }

    @Test
    void thereIsNoTextWithoutARequirement() {
        for (Language language : Language.values()) {
            assertThat(ResourceBundle.getBundle("org.mathassistant.domain.result.requirements", language.locale())
                            .keySet())
                    .hasSize(Code.values().length);
        }
    }
}
