/**
 * {@link org.mathassistant.domain.port.ICourseReader} for LaTeX: a structural scanner, not a TeX engine.
 *
 * <p>A {@code Lexer} cuts a file into tokens, a {@code TokenStream} stacks files and expanded macros, the
 * {@code Interpreter} walks the tokens with commands from small tables and writes Markdown into {@code Draft}s, and a
 * {@code BlockAssembler} resolves references and makes blocks of the drafts.
 *
 * <p>Traps: nothing may recurse over input, which is untrusted (groups and environments live on an explicit, bounded
 * stack); all expansion draws on one budget; definitions are global, whatever group they stand in.
 */
@NullMarked
package org.mathassistant.infrastructure.latex;

import org.jspecify.annotations.NullMarked;
