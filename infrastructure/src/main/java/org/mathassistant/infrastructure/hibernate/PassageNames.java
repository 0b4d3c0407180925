package org.mathassistant.infrastructure.hibernate;

import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Passage;

/** What a passage is called, or would be if it had a title. */
final class PassageNames {
    private static final Pattern EMPHASISED = Pattern.compile("(?<![*\\w])\\*{1,2}([^*\\n$]{2,80})\\*{1,2}(?![*\\w])");
    /** A definition may define several things; where much is emphasised, little is meant by it. */
    private static final int MAX_DEFINED = 4;

    private PassageNames() {}

    /** Its title; of a definition without one, what it defines, which authors emphasise. */
    static String title(Passage passage) {
        return passage.title().isEmpty() && passage.kind() == BlockKind.DEFINITION
                ? defined(passage.text())
                : passage.title();
    }

    private static String defined(String text) {
        StringJoiner defined = new StringJoiner(", ");
        Matcher emphasised = EMPHASISED.matcher(text);
        for (int i = 0; i < MAX_DEFINED && emphasised.find(); i++) {
            defined.add(emphasised.group(1));
        }
        return defined.toString();
    }

    /** What names its subject: its title; of a statement without one, the title of its section. */
    static String subject(Passage passage) {
        String title = title(passage);
        return title.isEmpty() && passage.kind().isStatement()
                ? passage.section().title()
                : title;
    }
}
