/** Tests of the reader of formulas against a stand-in that speaks real HTTP. */
@NullMarked
package org.mathassistant.infrastructure.docling;

import org.jspecify.annotations.NullMarked;
