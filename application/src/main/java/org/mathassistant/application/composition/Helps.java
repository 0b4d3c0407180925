package org.mathassistant.application.composition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.mathassistant.application.scenario.Evidence;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.course.PassageId;

/** What of the course helps with an exercise. */
final class Helps {
    private static final int MAX_HINTS = 3;
    private static final int MAX_METHODS = 2;
    private static final int MAX_STATEMENTS = 3;
    private static final int MAX_SOLVED = 2;

    private Helps() {}

    /** The definitions, statements and methods that the course itself uses for it, then those that share its words. */
    static List<Passage> of(CourseExercise each, Evidence evidence) {
        Set<PassageId> used = new LinkedHashSet<>();
        each.solution().ifPresent(solution -> used.addAll(solution.links().refersTo()));
        used.addAll(each.exercise().links().refersTo());
        List<Passage> tools = evidence.passages().stream().filter(Helps::isTool).toList();
        Set<Passage> helps = new LinkedHashSet<>();
        tools.stream().filter(tool -> used.contains(tool.id())).forEach(helps::add);
        Relevance relevance =
                Relevance.to(each.exercise().title() + "\n" + each.exercise().text());
        relevance.best(tools).stream().filter(relevance::touches).forEach(helps::add);
        return helps.stream().limit(MAX_HINTS).toList();
    }

    private static boolean isTool(Passage passage) {
        return passage.kind().isStatement()
                || passage.kind() == BlockKind.DEFINITION
                || passage.kind() == BlockKind.METHOD;
    }

    /** Methods, statements and solved exercises that share words with a statement, each part under its heading. */
    static boolean add(String statement, Evidence evidence, CitedText text, Texts texts) {
        Relevance relevance = Relevance.to(statement);
        List<Passage> methods = best(relevance, evidence, passage -> passage.kind() == BlockKind.METHOD, MAX_METHODS);
        List<Passage> statements =
                best(relevance, evidence, passage -> passage.kind().isStatement(), MAX_STATEMENTS);
        List<CourseExercise> all = CourseExercise.in(evidence);
        List<Passage> solvable = all.stream()
                .filter(each -> each.solution().isPresent())
                .map(CourseExercise::exercise)
                .toList();
        List<Passage> likeIt = best(relevance, evidence, solvable::contains, MAX_SOLVED);
        quote("methods", methods, text, texts);
        quote("statements", statements, text, texts);
        List<Passage> likewise = new ArrayList<>();
        all.stream().filter(each -> likeIt.contains(each.exercise())).forEach(each -> {
            likewise.add(each.exercise());
            each.solution().ifPresent(likewise::add);
        });
        quote("solved", likewise, text, texts);
        return !methods.isEmpty() || !statements.isEmpty() || !likeIt.isEmpty();
    }

    /** Those that say most of the statement's words, the best first. */
    private static List<Passage> best(Relevance relevance, Evidence evidence, Predicate<Passage> wanted, int atMost) {
        return relevance
                .best(evidence.passages().stream()
                        .filter(wanted)
                        .filter(relevance::touches)
                        .toList())
                .stream()
                .limit(atMost)
                .toList();
    }

    private static void quote(String heading, List<Passage> passages, CitedText text, Texts texts) {
        if (!passages.isEmpty()) {
            text.heading(texts.get("heading." + heading));
            passages.forEach(passage -> text.quote(passage, Quotation.MAX_LENGTH));
        }
    }
}
