package org.mathassistant.application.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormsTest {

    static List<Object> impossiblePoints() {
        return Arrays.asList(
                "2",
                true,
                -1,
                0.1,
                1001,
                Double.NaN,
                Double.POSITIVE_INFINITY,
                new BigDecimal("1e999999999"),
                new BigDecimal("1e-999999999"),
                new BigDecimal("0.25" + "0".repeat(100)));
    }

    /** Numbers of a billion digits would take the memory of whoever wrote them out. */
    @ParameterizedTest
    @MethodSource("impossiblePoints")
    void pointsThatAreNone_areRefusedByTheirPlace(Object points) {
        assertThatExceptionOfType(MalformedResult.class)
                .isThrownBy(() -> Forms.EXAM_MARKING.read(Map.of("points", points, "outOf", 1, "questions", List.of())))
                .satisfies(e -> assertThat(e.path()).isEqualTo("points"));
    }

    @Test
    void eachForm_isFoundByItsName_andHasASchema() {
        assertThat(Forms.all()).hasSize(6).allSatisfy(form -> {
            assertThat(Forms.named(form.name())).contains(form);
            assertThat(form.schema().json()).contains("additionalProperties");
        });
    }
}
