/** What models are told: one Markdown file for each prompt and language, and the course's passages as data. */
@NullMarked
package org.mathassistant.application.prompt;

import org.jspecify.annotations.NullMarked;
