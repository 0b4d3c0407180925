package org.mathassistant.infrastructure.latex;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mathassistant.domain.course.BlockKind;

/** The questions of the exam class. */
final class ExamCommands {
    private static final List<String> PARTS = List.of("parts", "subparts", "subsubparts");

    private ExamCommands() {}

    static void register(Map<String, Command> commands) {
        commands.put("question", ExamCommands::question);
        commands.put("titledquestion", ExamCommands::titledQuestion);
        commands.put("bonusquestion", ExamCommands::question);
        commands.put("subpart", ExamCommands::part);
        commands.put("subsubpart", ExamCommands::part);
        commands.put("choice", ExamCommands::part);
        commands.put("CorrectChoice", ExamCommands::part);
        commands.put("correctchoice", ExamCommands::part);
        commands.put("task", ExamCommands::part);
    }

    /** {@code \begin{questions}}. */
    static void begin(Interpreter in) {
        Frame frame = in.frames().openEnvironment("questions");
        if (frame != null) {
            in.counters().set("question", 0);
        }
    }

    private static void question(Interpreter in) {
        Frame frame = in.frames().find("questions");
        if (frame == null) {
            return;
        }
        in.frames().closeAbove(frame);
        in.stream().optional();
        in.counters().step("question");
        open(in);
    }

    private static void titledQuestion(Interpreter in) {
        Frame frame = in.frames().find("questions");
        List<Token> title = in.stream().argument();
        if (frame == null || title == null) {
            return;
        }
        in.frames().closeAbove(frame);
        in.stream().optional();
        in.counters().step("question");
        Draft draft = open(in);
        if (draft != null) {
            Blocks.title(in, draft, title);
        }
    }

    private static @Nullable Draft open(Interpreter in) {
        String number = in.evaluator().number("question");
        return Blocks.open(in, "question", BlockKind.EXERCISE, new Anchor(number, "Question", "question", false));
    }

    /** Whether {@code \part} is a part of a question here, and then does it. */
    static boolean takesPart(Interpreter in) {
        boolean inParts = PARTS.stream().anyMatch(name -> in.frames().isIn(name));
        if (inParts) {
            part(in);
        }
        return inParts;
    }

    private static void part(Interpreter in) {
        if (in.frames().innermostList() != null) {
            in.stream().optional();
            Lists.item(in);
        }
    }
}
