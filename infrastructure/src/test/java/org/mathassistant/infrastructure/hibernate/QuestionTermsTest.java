package org.mathassistant.infrastructure.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mathassistant.domain.course.Language;
import org.mathassistant.infrastructure.hibernate.QuestionTerm.Role;

class QuestionTermsTest {
    private final Analyzers analyzers = new Analyzers();

    private QuestionTerms read(Language language, String question) {
        return QuestionTerms.of(question, List.of(), language, analyzers);
    }

    @ParameterizedTest
    @CsvSource({"FR, la calculatrice est-elle autorisée au partiel ?, 3", "EN, when is the midterm exam?, 2"})
    void wordsOfTheRunningOfAClass_areFormalities(Language language, String question, int formalities) {
        assertThat(read(language, question).formalities()).hasSize(formalities);
    }

    @Test
    void wordsOfAnotherLanguage_areNoFormalities() {
        assertThat(read(Language.EN, "la somme des termes d'une suite de réels en base 10, c'est quoi ?")
                        .formalities())
                .isEmpty();
    }

    @Test
    void commonWord_isSaidAside_aNameOfAThingIsTheSubject() {
        QuestionTerms question = read(Language.FR, "pourquoi la suite grimpe comme un volcan ?");

        assertThat(question.terms())
                .filteredOn(term -> term.role() == Role.SUBJECT)
                .extracting(QuestionTerm::word)
                .contains("volcan");
        assertThat(question.terms())
                .filteredOn(term -> term.word().startsWith("grimp"))
                .extracting(QuestionTerm::role)
                .doesNotContain(Role.SUBJECT);
    }
}
