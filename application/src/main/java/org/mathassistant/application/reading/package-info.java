/** What the readers of plain formats share: headings, blocks that are not linked yet, pieces of text, links. */
@NullMarked
package org.mathassistant.application.reading;

import org.jspecify.annotations.NullMarked;
