/**
 * Ties what a model wrote to the passages that it was given: markers that cite nothing go, quotations are compared with
 * the course, and the citations that remain are numbered as the reader meets them.
 */
@NullMarked
package org.mathassistant.application.grounding;

import org.jspecify.annotations.NullMarked;
