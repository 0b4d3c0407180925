package org.mathassistant.domain.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointsTest {

    @ParameterizedTest
    @CsvSource({"20, 20", "20.00, 20", "2E+1, 20", "0.250, 0.25", "0E+5, 0", "1000, 1000"})
    void theSameNumber_isTheSamePoints_writtenPlainly(BigDecimal value, String written) {
        assertThat(new Points(value)).isEqualTo(new Points(new BigDecimal(written)));
        assertThat(new Points(value).value().toString()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.25", "0.1", "1000.25", "1E+999999999", "1E-999999999"})
    void whatIsBeyondTheLimitsOrNoQuarter_isRefused(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Points(new BigDecimal(value)));
    }
}
