package org.mathassistant.application.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkerLinksTest {
    private static String linked(String text) {
        return MarkerLinks.linked(text, number -> number <= 2 ? "/p" + number : "");
    }

    @Test
    void a_marker_that_stands_for_something_becomes_a_link() {
        assertThat(linked("So [1][2], see [3].")).isEqualTo("So [[1]](/p1)[[2]](/p2), see [3].");
    }

    @Test
    void formulas_code_and_links_stay_as_they_are() {
        String text = "$x[1]$ and `t[1]` and [1](http://elsewhere)";

        assertThat(linked(text)).isEqualTo(text);
    }

    @Test
    void a_dollar_in_an_address_is_only_a_dollar() {
        assertThat(MarkerLinks.linked("a [1]", number -> "/$1")).isEqualTo("a [[1]](/$1)");
    }
}
