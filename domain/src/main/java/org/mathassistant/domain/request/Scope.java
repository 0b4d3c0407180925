package org.mathassistant.domain.request;

import java.util.Optional;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.error.InvalidInput;
import org.mathassistant.domain.error.ProblemCode;

/**
 * What every task takes beside its own input: which part of which course, and for whom.
 *
 * @param course this course alone; all that the caller may read where empty
 * @param chapter the number of a chapter ("3"); empty for all
 * @param kind blocks of this kind alone
 * @param number the number of a block ("3.2"); empty for all
 * @param language of the answer; the course's where empty
 * @param level the learner's ("terminale"), at most {@value #MAX_LEVEL_LENGTH} characters; empty where unsaid
 * @param variant "another one": 1 to {@value #MAX_VARIANT}
 */
public record Scope(
        Optional<CourseId> course,
        String chapter,
        Optional<BlockKind> kind,
        String number,
        Optional<Language> language,
        String level,
        AnswerMode mode,
        int variant) {
    public static final int MAX_LEVEL_LENGTH = 60;
    public static final int MAX_VARIANT = 1_000;
    public static final int MAX_NUMBER_LENGTH = 40;

    /** All courses, in their own language. */
    public static final Scope EVERYTHING =
            new Scope(Optional.empty(), "", Optional.empty(), "", Optional.empty(), "", AnswerMode.AUTO, 1);

    public Scope {
        requireLength("chapter", chapter, MAX_NUMBER_LENGTH);
        requireLength("number", number, MAX_NUMBER_LENGTH);
        requireLength("level", level, MAX_LEVEL_LENGTH);
        if (variant < 1 || variant > MAX_VARIANT) {
            throw new InvalidInput("variant", ProblemCode.OUT_OF_RANGE, "variant", variant, 1, MAX_VARIANT);
        }
    }

    /** All of one course. */
    public static Scope of(CourseId course) {
        return EVERYTHING.within(course);
    }

    public Scope within(CourseId oneCourse) {
        return new Scope(Optional.of(oneCourse), chapter, kind, number, language, level, mode, variant);
    }

    public Scope inMode(AnswerMode answerMode) {
        return new Scope(course, chapter, kind, number, language, level, answerMode, variant);
    }

    public Scope inLanguage(Language answerLanguage) {
        return new Scope(course, chapter, kind, number, Optional.of(answerLanguage), level, mode, variant);
    }

    /**
     * With what another scope says where this one says nothing. A place in a course is filled in only where the course is
     * the same; the variant is never taken over.
     */
    public Scope completedBy(Scope other) {
        boolean sameCourse = course.isEmpty() || course.equals(other.course);
        boolean placed = !chapter.isEmpty() || !number.isEmpty() || kind.isPresent();
        boolean fillsPlace = sameCourse && !placed;
        return new Scope(
                course.or(other::course),
                fillsPlace ? other.chapter : chapter,
                fillsPlace ? other.kind : kind,
                fillsPlace ? other.number : number,
                language.or(other::language),
                level.isEmpty() ? other.level : level,
                mode == AnswerMode.AUTO ? other.mode : mode,
                variant);
    }

    private static void requireLength(String field, String value, int max) {
        if (value.length() > max) {
            throw new InvalidInput(field, ProblemCode.TOO_LONG, field, max, value.length());
        }
    }
}
