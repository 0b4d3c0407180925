package org.mathassistant.application.text;

/** The normal form of a question: two questions with one form are the same question. */
public final class QuestionForm {
    private QuestionForm() {}

    public static String of(String question) {
        return question.strip();
    }
}
