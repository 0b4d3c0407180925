package org.mathassistant.infrastructure.pdfbox;

import org.mathassistant.application.text.BlockHeads.Head;

/**
 * The head of a block at the start of a line.
 *
 * @param end where the body begins, in the text of the line and the one after it, joined by a space
 */
record HeadLine(Head head, int end) {}
