import java.nio.file.Path;
import org.mathassistant.bootstrap.embed.MathAssistants;

public class Stranger {
    public static void main(String[] arguments) {
        try (var assistant = MathAssistants.builder().dataDir(Path.of("data")).build()) {
            assistant.courses().add(Path.of(arguments[0]));
            System.out.println(assistant.ask(arguments[1]).text());
        }
    }
}
