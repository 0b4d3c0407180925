package org.mathassistant.infrastructure.latex;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource({
        "arabic,12,12",
        "roman,1994,mcmxciv",
        "Roman,4,IV",
        "alph,3,c",
        "Alph,26,Z",
        "alph,27,27",
        "roman,0,0",
        "roman,10001,10001",
        "fnsymbol,2,†"
    })
    void print_writesTheNumberInItsStyle(String style, int value, String printed) {
        assertThat(Numbers.print(style, value)).isEqualTo(printed);
    }

    @Test
    void parse_takesTheNumberAtTheStart_elseAnother() {
        assertThat(Numbers.parse(" 42pt", 7)).isEqualTo(42);
        assertThat(Numbers.parse("-3", 7)).isEqualTo(-3);
        assertThat(Numbers.parse("x", 7)).isEqualTo(7);
        assertThat(Numbers.parse("123456789012", 7)).isEqualTo(123456789);
    }
}
