package org.mathassistant.application.composition;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mathassistant.application.scenario.Evidence;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.request.Scope;

/** An answer about one block without a model: the block, its proof, and what else the course says of it. */
public final class SubjectComposition {
    private SubjectComposition() {}

    /** The statement, its hypotheses, where they matter, its proof, its uses. */
    public static Answer ofTheorem(String task, String theorem, Scope scope, Evidence evidence, Language language) {
        return compose(
                task,
                Subject.ofTheorem(theorem, evidence.passages()),
                scope,
                evidence,
                language,
                subject -> List.of(
                        SubjectParts.statement(subject),
                        SubjectParts.hypotheses(subject),
                        SubjectParts.limits(subject, 3),
                        SubjectParts.proof(subject, Quotation.MAX_LENGTH),
                        SubjectParts.uses(subject, 3, 8)));
    }

    /** Where the formula is stated, its conditions, the words and letters in it, where it comes from, its uses. */
    public static Answer ofFormula(String task, String formula, Scope scope, Evidence evidence, Language language) {
        return compose(
                task,
                Subject.ofFormula(formula, evidence.passages()),
                scope,
                evidence,
                language,
                subject -> List.of(
                        SubjectParts.statement(subject),
                        SubjectParts.hypotheses(subject),
                        SubjectParts.beside("terms", subject, 1, BlockKind.DEFINITION),
                        SubjectParts.limits(subject, 2),
                        SubjectParts.proof(subject, Quotation.MAX_LENGTH),
                        SubjectParts.uses(subject, 3, 5)));
    }

    /** The course's own proof, with what it stands on. */
    public static Answer ofProof(String task, String statement, Scope scope, Evidence evidence, Language language) {
        return compose(
                task,
                Subject.ofProof(statement, evidence.passages()),
                scope,
                evidence,
                language,
                subject -> List.of(
                        SubjectParts.statement(subject),
                        SubjectParts.proof(subject, Quotation.MAX_PROOF),
                        SubjectParts.foundations(subject)));
    }

    private static Answer compose(
            String task,
            Optional<Subject> found,
            Scope scope,
            Evidence evidence,
            Language language,
            Function<Subject, List<TopicPart>> parts) {
        if (!evidence.covered() || found.isEmpty()) {
            return TopicComposition.uncovered(task, scope, evidence, language);
        }
        Subject subject = found.get();
        TopicPage page = new TopicPage(evidence, language);
        page.text()
                .paragraph(page.texts()
                        .get(lead(task, subject, evidence), page.text().named(subject.passage())));
        parts.apply(subject).forEach(page::add);
        return page.complete().answer(task);
    }

    /** A proof that the course does not give is not announced. */
    private static String lead(String task, Subject subject, Evidence evidence) {
        String lead = "lead." + task;
        if (!subject.sure()) {
            return lead + ".unsure";
        }
        boolean bare = subject.companions(evidence.passages()).isEmpty();
        return bare ? lead + ".bare" : lead;
    }
}
