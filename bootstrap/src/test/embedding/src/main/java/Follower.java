import java.nio.file.Path;
import java.util.Map;
import org.mathassistant.application.executor.AnswerListener;
import org.mathassistant.bootstrap.embed.MathAssistants;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.request.Caller;

public class Follower {
    public static void main(String[] arguments) {
        try (var assistant = MathAssistants.builder().dataDir(Path.of("data")).build()) {
            var told = new AnswerListener() {
                public void token(String text) {
                    System.out.print(text);
                }
            };
            var fields = Map.<String, Object>of("topic", arguments[0]);
            var answer = assistant.stream("summarize-course", fields, Caller.local(Language.EN), told);
            System.out.println("\nSources: " + answer.join().citations().size());
        }
    }
}
