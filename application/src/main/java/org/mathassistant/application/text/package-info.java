/** Forms of text that are compared: mathematics as tokens, questions in normal form. */
@NullMarked
package org.mathassistant.application.text;

import org.jspecify.annotations.NullMarked;
