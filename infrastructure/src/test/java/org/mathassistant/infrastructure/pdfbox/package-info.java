/** Tests of what reads and draws PDFs, on PDFs that they make. */
@NullMarked
package org.mathassistant.infrastructure.pdfbox;

import org.jspecify.annotations.NullMarked;
