package org.mathassistant.infrastructure.latex;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mathassistant.domain.course.BlockKind;

class KindNamesTest {
    @ParameterizedTest
    @CsvSource({
        "Théorème,thm,THEOREM",
        "Theorem,x,THEOREM",
        "Lemme,lem,LEMMA",
        "Corollaire,cor,COROLLARY",
        "Corolaire,cor,COROLLARY",
        "Définition,def,DEFINITION",
        "Proposition-Définition,pd,PROPOSITION",
        "Theorem and definition,td,THEOREM",
        "'',theoDef,THEOREM",
        "'',propdef,PROPOSITION",
        "'',lemmaDef,LEMMA",
        "Exercice,e,EXERCISE",
        "Problem,p,EXERCISE",
        "Corrigé,c,SOLUTION",
        "Solution,s,SOLUTION",
        "Preuve,p,PROOF",
        "Exemples,e,EXAMPLE",
        "Contre-exemple,c,EXAMPLE",
        "Méthode,m,METHOD",
        "Algorithm,a,METHOD",
        "Propriété,p,PROPOSITION",
        "Claim,c,PROPOSITION",
        "Pseudo-théorème,pt,THEOREM",
        "Remarque,r,REMARK",
        "Pour la culture,culture,REMARK",
        "'',normaltext,REMARK",
        "'',mydefinition,DEFINITION"
    })
    void a_declared_theorem_is_what_it_is_called(String printed, String environment, BlockKind kind) {
        assertThat(KindNames.ofTheorem(printed, environment)).isEqualTo(kind);
    }

    @Test
    void other_environments_are_blocks_only_where_their_name_is_clear() {
        assertThat(KindNames.ofEnvironment("exercices")).hasValue(BlockKind.EXERCISE);
        assertThat(KindNames.ofEnvironment("monexercice")).hasValue(BlockKind.EXERCISE);
        assertThat(KindNames.ofEnvironment("proofpart")).isEmpty();
        assertThat(KindNames.ofEnvironment("defaults")).isEmpty();
        assertThat(KindNames.ofEnvironment("quote")).isEmpty();
    }
}
