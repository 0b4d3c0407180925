package org.mathassistant.domain.model;

/**
 * How a model is, for an operator.
 *
 * @param answers whether it would answer now
 * @param detail one line: what it is, or what is wrong and what to do
 */
public record ModelStatus(boolean answers, String detail) {}
