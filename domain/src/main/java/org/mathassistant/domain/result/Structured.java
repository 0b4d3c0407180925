package org.mathassistant.domain.result;

/** The result of a task as values. Texts are Markdown with LaTeX; citations in them are {@code [1]}. */
public sealed interface Structured permits ExerciseSet, ExerciseMarking, Exam, ExamMarking, Quiz, OralExam {}
