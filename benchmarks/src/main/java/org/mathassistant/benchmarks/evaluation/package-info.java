/**
 * How well questions find the blocks that answer them, beside what a user of LangChain4j would try first: its recursive
 * splitter and BM25 over the same text. The format of the questions stands in {@code src/main/questions/README.md}, the
 * figures in {@code docs/evaluation.md}.
 */
@NullMarked
package org.mathassistant.benchmarks.evaluation;

import org.jspecify.annotations.NullMarked;
