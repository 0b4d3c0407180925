package org.mathassistant.bootstrap.testing;

import java.util.LinkedHashMap;
import java.util.Map;

/** A LaTeX course of any size, every block of which can be told from the others. */
public final class LargeCourse {
    private LargeCourse() {}

    /** @param blocks in each chapter: definition, theorem, proof, exercise, in turn */
    public static Map<String, String> of(int chapters, int blocks) {
        Map<String, String> files = new LinkedHashMap<>();
        StringBuilder master = new StringBuilder("""
                \\documentclass{book}
                \\newtheorem{theorem}{Theorem}[chapter]
                \\newtheorem{definition}[theorem]{Definition}
                \\newtheorem{exercise}[theorem]{Exercise}
                \\begin{document}
                """);
        for (int chapter = 1; chapter <= chapters; chapter++) {
            master.append("\\include{chapter").append(chapter).append("}\n");
            files.put("chapter" + chapter + ".tex", chapter(chapter, blocks));
        }
        files.put("course.tex", master.append("\\end{document}\n").toString());
        return files;
    }

    private static String chapter(int chapter, int blocks) {
        String[] kinds = {"definition", "theorem", "proof", "exercise"};
        StringBuilder text = new StringBuilder("\\chapter{Part " + chapter + "}\n");
        for (int block = 0; block < blocks; block++) {
            String kind = kinds[block % kinds.length];
            text.append("\\begin{%s}%nBlock %d of part %d says that $x_{%d} + %d = y^{%d}$ holds for every word%s.%n"
                    .formatted(kind, block, chapter, block, chapter, block, "a".repeat(block % 50)));
            text.append("\\end{%s}%n%n".formatted(kind));
        }
        return text.toString();
    }
}
