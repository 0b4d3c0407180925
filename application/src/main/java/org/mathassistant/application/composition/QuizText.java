package org.mathassistant.application.composition;

import java.util.ArrayList;
import java.util.List;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.result.Quiz;

/** A quiz as Markdown: the questions, then the right options with their explanations. */
public final class QuizText {
    private QuizText() {}

    public static String of(Quiz quiz, Language language) {
        Texts texts = Texts.in("quiz", language);
        List<String> paragraphs = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < quiz.questions().size(); i++) {
            Quiz.Question question = quiz.questions().get(i);
            paragraphs.add("**" + texts.get("question", i + 1) + "** " + question.statement());
            List<String> options = new ArrayList<>();
            for (int option = 0; option < question.options().size(); option++) {
                options.add("- **" + letter(option) + ".** "
                        + indented(question.options().get(option)));
            }
            paragraphs.add(String.join("\n", options));
            answers.add("**" + texts.get("answer", i + 1, letter(question.answer())) + "** " + question.explanation());
        }
        paragraphs.add("### " + texts.get("answers"));
        paragraphs.addAll(answers);
        return String.join("\n\n", paragraphs);
    }

    private static char letter(int option) {
        return (char) ('A' + option);
    }

    private static String indented(String text) {
        return text.replace("\n", "\n  ");
    }
}
