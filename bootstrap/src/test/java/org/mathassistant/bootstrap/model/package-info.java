/** Models over real HTTP: what each misbehaviour of theirs becomes. */
@NullMarked
package org.mathassistant.bootstrap.model;

import org.jspecify.annotations.NullMarked;
