package org.mathassistant.application.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Thousands of questions from a fixed seed: what changes the question changes its form, what rewords it does not. */
class QuestionFormPropertyTest {
    private static final int ROUNDS = 500;

    private static final String[] TASKS = {
        "Énoncé du théorème", "Démontrer que", "Calculer la dérivée de", "Donner un exemple où", "Montrer que",
        "Étudier la limite de", "Prove that", "Find the derivative of", "State the definition of", "Why is it true that"
    };
    private static final String[] SUBJECTS = {
        "la fonction est continue sur",
        "the sequence converges when",
        "on a toujours",
        "l'intégrale existe pour",
        "the inequality holds for",
        "la suite n'est pas bornée si"
    };
    private static final String[] VARIABLES = {"x", "y", "n", "F", "f", "\\alpha", "\\Gamma"};
    private static final String[] RELATIONS = {"\\leq", "\\geq", "<", ">", "=", "\\neq"};
    private static final String[] SETS = {"\\mathbb{R}", "\\mathbb{N}", "\\mathbb{Q}", "\\mathbb{Z}"};
    private static final String[] UNITS = {"cm", "m", "kg", "s"};

    /** A question by its parts; {@link #written} is its plainest spelling. */
    private record Question(
            String task,
            String subject,
            String variable,
            int exponent,
            String sign,
            int number,
            String relation,
            String bound,
            String set,
            String interval,
            String unit,
            int reference) {
        static Question random(Random random) {
            return new Question(
                    pick(TASKS, random),
                    pick(SUBJECTS, random),
                    pick(VARIABLES, random),
                    2 + random.nextInt(30),
                    pick(new String[] {"+", "-"}, random),
                    1 + random.nextInt(99),
                    pick(RELATIONS, random),
                    "" + random.nextInt(50),
                    pick(SETS, random),
                    pick(new String[] {"[", "]"}, random),
                    pick(UNITS, random),
                    1 + random.nextInt(9));
        }

        String formula() {
            return "%s^{%d} %s \\frac{%d}{3} %s %s_{n+1}"
                    .formatted(variable, exponent, sign, number, relation, variable);
        }

        String range() {
            return interval + "0 ; " + bound + interval;
        }

        String written() {
            return "%s %s $%s$ avec $t \\in %s$ et $s \\in %s$, soit %d %s, cf. théorème %d.%d ?"
                    .formatted(task, subject, formula(), set, range(), number, unit, reference, exponent);
        }
    }

    private static final Map<String, UnaryOperator<String>> REWORDINGS = new TreeMap<>();

    static {
        REWORDINGS.put("spaces", q -> "  " + q.replace(" avec", "\u00a0 avec").replace(" ?", "\u202f? "));
        REWORDINGS.put("no question mark", q -> q.replace(" ?", ""));
        REWORDINGS.put("apostrophes", q -> q.replaceAll("(?<=[ln])'", "’"));
        REWORDINGS.put("greeting", q -> "Bonjour, " + q);
        REWORDINGS.put("thanks", q -> q.replace(" ?", ", s'il vous plaît ? Merci !"));
        REWORDINGS.put("unicode", q -> q.replace("\\leq ", "≤ ")
                .replace("\\geq ", "≥ ")
                .replace("\\neq", "≠")
                .replace("\\in", "∈")
                .replace("\\mathbb{R}", "ℝ")
                .replace("\\mathbb{N}", "ℕ")
                .replace("\\alpha", "α"));
        REWORDINGS.put("latex variants", q -> q.replace("\\leq ", "\\leqslant  ")
                .replace("\\geq ", "\\ge  ")
                .replace("\\frac", "\\dfrac")
                .replace("\\mathbb{R}", "\\R"));
        REWORDINGS.put("slash", q -> q.replaceAll("\\\\frac\\{(\\d+)}\\{3}", "$1/3"));
        REWORDINGS.put("delimiters", q -> q.replaceAll("\\$([^$]*)\\$", "\\\\($1\\\\)"));
        REWORDINGS.put(
                "no delimiters", q -> q.replaceFirst("\\$([^$]*)\\$", "$1").replace("\\leq ", "<= "));
        REWORDINGS.put("spacing commands", q -> q.replace(" + \\frac", "\\,+\\; \\frac")
                .replace("\\in", "\\;\\in\\quad "));
        REWORDINGS.put("case of words", q -> q.replace("Montrer", "montrer")
                .replace("Prove", "PROVE".toLowerCase())
                .replace("Calculer", "CALCULER"));
        REWORDINGS.put("accents", q -> q.replace("théorème", "theoreme")
                .replace("dérivée", "derivee")
                .replace("Étudier", "Etudier"));
        REWORDINGS.put("decomposed", q -> java.text.Normalizer.normalize(q, java.text.Normalizer.Form.NFD));
    }

    @Test
    void rewordingsShareTheFormAlsoTogether() {
        Random random = new Random(20260101);
        List<UnaryOperator<String>> all = List.copyOf(REWORDINGS.values());
        for (int round = 0; round < ROUNDS; round++) {
            String question = Question.random(random).written();
            String form = QuestionForm.of(question);
            for (Map.Entry<String, UnaryOperator<String>> rewording : REWORDINGS.entrySet()) {
                String other = rewording.getValue().apply(question);
                assertThat(QuestionForm.of(other))
                        .as(rewording.getKey() + ": " + other)
                        .isEqualTo(form);
            }
            String twice = pick(all, random).apply(pick(all, random).apply(question));
            assertThat(QuestionForm.of(twice)).as(twice).isEqualTo(form);
        }
    }

    @Test
    void changesNeverShareTheForm() {
        Random random = new Random(20260102);
        for (int round = 0; round < ROUNDS; round++) {
            Question question = Question.random(random);
            String form = QuestionForm.of(question.written());
            mutations(question, random).forEach((kind, changed) -> {
                assertThat(changed).as(kind).isNotEqualTo(question.written());
                assertThat(QuestionForm.of(changed)).as(kind + ": " + changed).isNotEqualTo(form);
                String reworded = pick(List.copyOf(REWORDINGS.values()), random).apply(changed);
                assertThat(QuestionForm.of(reworded)).as(kind + ": " + reworded).isNotEqualTo(form);
            });
        }
    }

    @Test
    void differentQuestionsNeverCollide() {
        Random random = new Random(20260103);
        Map<String, String> byForm = new HashMap<>();
        for (int round = 0; round < ROUNDS * 5; round++) {
            String question = Question.random(random).written();
            String other = byForm.putIfAbsent(QuestionForm.of(question), question);
            assertThat(other == null || other.equals(question)).as(question).isTrue();
        }
    }

    @Test
    void formsAreTheirOwnForms() {
        Random random = new Random(20260104);
        String pieces = "ab F'$$^_{}()[]|\\,.;:!?+-*/<>=²ₙ≤∈ℝéà0123 «»’x";
        for (int round = 0; round < ROUNDS; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                text.append(pieces.charAt(random.nextInt(pieces.length())));
            }
            String form = QuestionForm.of(text.toString());
            assertThat(QuestionForm.of(form)).isEqualTo(form);
            assertThat(MathTokens.tokens(text.toString())).allMatch(token -> token.matches("m_[a-z0-9_]+_"));
        }
    }

    private static Map<String, String> mutations(Question q, Random random) {
        Map<String, String> changed = new TreeMap<>();
        String w = q.written();
        changed.put("task", w.replace(q.task(), other(TASKS, q.task(), random)));
        changed.put("exponent", w.replace("^{" + q.exponent() + "}", "^{" + (q.exponent() + 1) + "}"));
        changed.put("no exponent", w.replace("^{" + q.exponent() + "}", "_{" + q.exponent() + "}"));
        changed.put("digit", w.replace("{" + q.number() + "}{3}", "{" + (q.number() + 1) + "}{3}"));
        changed.put(
                "sign", w.replace("} " + q.sign() + " \\frac", "} " + (q.sign().equals("+") ? "-" : "+") + " \\frac"));
        changed.put(
                "relation", w.replace("} " + q.relation() + " ", "} " + other(RELATIONS, q.relation(), random) + " "));
        changed.put("index", w.replace("_{n+1}", "_n+1"));
        changed.put("bound", w.replace("0 ; " + q.bound(), "0 ; 1" + q.bound()));
        changed.put(
                "open or closed",
                w.replace(
                        "0 ; " + q.bound() + q.interval(),
                        "0 ; " + q.bound() + (q.interval().equals("[") ? "]" : "[")));
        changed.put("set", w.replace(q.set(), other(SETS, q.set(), random)));
        changed.put("starred set", w.replace(q.set(), q.set() + "^*"));
        changed.put("unit", w.replace(q.number() + " " + q.unit(), q.number() + " " + other(UNITS, q.unit(), random)));
        changed.put("reference", w.replace("théorème " + q.reference() + ".", "théorème " + (q.reference() + 1) + "."));
        changed.put("kind of block", w.replace("cf. théorème", "cf. lemme"));
        changed.put("variable", w.replace("$t \\in", "$T \\in"));
        changed.put("negation", w.replace(" avec ", " jamais avec "));
        changed.put("second derivative", w.replace(" avec ", " seconde avec "));
        changed.put("factorial", w.replace("{3}", "{3!}"));
        changed.put("prime", w.replace("_{n+1}", "'_{n+1}"));
        changed.put("root", w.replace("\\frac{" + q.number() + "}{3}", "\\sqrt{\\frac{" + q.number() + "}{3}}"));
        return changed;
    }

    private static String other(String[] all, String but, Random random) {
        List<String> others = new ArrayList<>(List.of(all));
        others.remove(but);
        return pick(others, random);
    }

    private static String pick(String[] all, Random random) {
        return all[random.nextInt(all.length)];
    }

    private static <T> T pick(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
