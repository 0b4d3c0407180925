package org.mathassistant.infrastructure.pdfbox;

import org.mathassistant.domain.course.Heading;

/**
 * A heading where it stands among the lines.
 *
 * @param first its first line
 * @param last its last line; one less than {@code first} where no line says it
 * @param level 0 for a chapter, 1 for a section, more for what is below, less for what is above
 */
record Titled(int first, int last, int level, Heading heading) {
    static final int CHAPTER = 0;
    static final int SECTION = 1;
}
