@NullMarked
package org.mathassistant.benchmarks;

import org.jspecify.annotations.NullMarked;
