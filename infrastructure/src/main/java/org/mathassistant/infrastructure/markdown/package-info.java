/**
 * Serves {@link org.mathassistant.domain.port.ICourseReader} for Markdown with commonmark-java, which finds the blocks of
 * a file (headings, code, quotes, lists); what mathematicians add to them is recognised here.
 *
 * <p>Traps: CommonMark knows no formulas, containers or admonitions, so their lines are claimed before it can take them for
 * lists or headings; it keeps link definitions apart, so lines that no block claims are read as text; inlines are not parsed,
 * since texts stay Markdown.
 */
@NullMarked
package org.mathassistant.infrastructure.markdown;

import org.jspecify.annotations.NullMarked;
