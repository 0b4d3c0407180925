/** What some tasks give beside their text, for programs and pages: exercises, quizzes, exams and marks. */
@NullMarked
package org.mathassistant.domain.result;

import org.jspecify.annotations.NullMarked;
