package org.mathassistant.infrastructure.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ConceptTest {
    @Test
    void everyConceptHasATermOfItsOwnAndANameInBothLanguages() {
        List<Concept> all = Concept.all();
        Map<String, Long> times = all.stream().collect(Collectors.groupingBy(Concept::term, Collectors.counting()));
        assertThat(times)
                .hasSizeGreaterThan(400)
                .allSatisfy((term, count) -> assertThat(count).as(term).isEqualTo(1));
        assertThat(all).allSatisfy(concept -> assertThat(concept.names())
                .as(concept.term())
                .hasSize(2)
                .allSatisfy((language, names) ->
                        assertThat(names).as(concept.term()).isNotEmpty()));
    }
}
