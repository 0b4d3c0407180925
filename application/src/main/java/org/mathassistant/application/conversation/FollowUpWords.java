package org.mathassistant.application.conversation;

import java.util.List;
import java.util.Set;

/** The words that tell a follow-up, French and English, in lower case without accents. */
final class FollowUpWords {
    /** Things that are always something's. */
    static final Set<String> RELATIONS = words("""
            reciproque reciproques contraposee negation demonstration demonstrations preuve preuves exemple exemples
            contre-exemple contre-exemples enonce definition hypothese hypotheses consequence consequences corollaire
            application applications interet utilite idee intuition inverse contraire solution resultat etape etapes detail
            details resume methode formule formules explication explications suite fin cas indice indices
            reponse corrige
            converse contrapositive negation proof proofs example examples counterexample counterexamples counter-example
            statement definition hypothesis hypotheses consequence consequences corollary use uses idea intuition inverse
            opposite solution result step steps detail details summary method formula explanation case hint
            hints answer
            """);

    /** What is asked for, or done with a subject. */
    static final Set<String> VERBS = words("""
            donne donner donnez donne-moi montre montrer demontre demontrer demontrez prouve prouver explique expliquer
            expliquez reexplique reexpliquer calcule calculer utilise utiliser applique appliquer developpe developper
            detaille detailler continue continuer simplifie resume resumer rappelle rappeler precise preciser reformule
            reformuler recommence repete dis dire peux peut peut-on peux-tu pouvez pouvez-vous pourrais pourrais-tu veux
            comprends compris comprend sert servir fait faire marche resous resoudre aide aider trouve trouver vois savoir
            give show prove explain compute calculate use apply develop detail continue simplify summarize recall rephrase
            repeat say tell can could would will want understand understood get do does did work works help find solve see
            know go
            """);

    /** What refers to what was said before. */
    static final Set<String> POINTERS = words("""
            ca cela ceci celui celle ceux celles celui-ci celui-la celle-ci celle-la ce cet cette ces sa son ses il elle ils
            elles c'est c'etait lui leur qu'il qu'elle s'il qu'elles qu'ils
            it its this these those them they it's that's
            """);

    /** Pronouns at the end of a word: "est-elle", "démontre-le". */
    static final List<String> POINTER_ENDS = List.of("-elle", "-il", "-elles", "-ils", "-le", "-la", "-les", "-ca");

    /** Kinds of what has a name. */
    static final Set<String> KINDS = words("""
            theoreme theoremes proposition propositions lemme lemmes critere criteres inegalite identite formule formules
            regle loi axiome postulat conjecture test
            theorem theorems proposition propositions lemma lemmas criterion inequality identity formula formulas rule law
            axiom postulate conjecture test
            """);

    /** What asks for the whole solution. */
    static final Set<String> SOLUTIONS = words("solution reponse corrige answer");

    /** What asks for more help. */
    static final Set<String> HELP = words("""
            indice indices aide aider suivant suivante suite bloque bloquee coince coincee encore autre plus idee vois sais
            trouve arrive
            hint hints help next stuck more another again idea know see find
            """);

    /** What makes a no of a request. */
    static final Set<String> NO = words("pas sans ne not don't do-not dont without no");

    static final Set<String> ARTICLES = words("l le la les un une des the a an du d");

    /** What else says nothing about a subject. */
    static final Set<String> EMPTY = words("""
            les des une aux dans sur pour par avec sans que qui quoi dont est sont etre ont ait moi toi nous vous mon ton
            mes tes comment pourquoi quand tout tous toute toutes plus moins tres bien entre alors donc mais autre autres
            encore toujours aussi vrai vraie vrais vraies faux fausse valable vraiment pas non oui juste simplement
            autrement mieux court courte concret concrete simple simples facile stp svp merci plait est-ce qu'est-ce jamais
            autrement dit rien lequel laquelle exactement concretement meme memes nouveau bon maintenant ici fois jai suivant suivante bloque bloquee coince coincee sais aucun aucune
            arrive arrives tourne rond
            the and for with without what which who when where why how whom are was were has have had been being not
            your you please some any another other else more less again simply simpler better shorter short simple easy
            easier concrete true false still always also really only just too about then than once exactly now here way
            that round around useful hold holds valid time used mean means the
            next stuck let got
            """);

    private FollowUpWords() {}

    private static Set<String> words(String list) {
        return Set.copyOf(List.of(list.strip().split("\\s+")));
    }
}
