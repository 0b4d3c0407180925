package org.mathassistant.application.text;

import java.util.Locale;
import java.util.ResourceBundle;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Heading;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Passage;

/** What blocks are called in the language of an answer: "Théorème 3.2 (Rolle), p. 41". */
public final class BlockNames {
    private static final BlockNames FRENCH = new BlockNames(Language.FR);
    private static final BlockNames ENGLISH = new BlockNames(Language.EN);

    private final ResourceBundle names;

    private BlockNames(Language language) {
        names = ResourceBundle.getBundle(
                "org.mathassistant.application.text.blocks",
                language.locale(),
                BlockNames.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static BlockNames in(Language language) {
        return switch (language) {
            case FR -> FRENCH;
            case EN -> ENGLISH;
        };
    }

    /** With a capital: "Théorème". */
    public String of(BlockKind kind) {
        return forms(kind)[0];
    }

    /** In lower case, agreeing with the number: "1 théorème", "2 théorèmes". */
    public String counted(BlockKind kind, int count) {
        String[] forms = forms(kind);
        return count + " " + (count == 1 ? forms[0].toLowerCase(Locale.ROOT) : forms[1]);
    }

    /** Kind, number, title and page, as far as the passage has them; running text goes by its section. */
    public String of(Passage passage) {
        String name = passage.kind() == BlockKind.TEXT
                        && passage.number().isEmpty()
                        && passage.title().isEmpty()
                ? place(passage)
                : joined(of(passage.kind()), passage.number(), passage.title());
        return passage.page().isEmpty() ? name : name + ", " + names.getString("page") + " " + passage.page();
    }

    private String place(Passage passage) {
        if (!passage.section().isEmpty()) {
            return heading("section", passage.section());
        }
        return passage.chapter().isEmpty() ? of(BlockKind.TEXT) : heading("chapter", passage.chapter());
    }

    private String heading(String word, Heading heading) {
        return heading.number().isEmpty()
                ? oneLine(heading.title())
                : joined(names.getString(word), heading.number(), heading.title());
    }

    private static String joined(String word, String number, String title) {
        return word + (number.isEmpty() ? "" : " " + number) + (title.isBlank() ? "" : " (" + oneLine(title) + ")");
    }

    private static String oneLine(String title) {
        return String.join(" ", title.strip().split("\\s+"));
    }

    private String[] forms(BlockKind kind) {
        return names.getString(kind.code()).split("\\|");
    }
}
