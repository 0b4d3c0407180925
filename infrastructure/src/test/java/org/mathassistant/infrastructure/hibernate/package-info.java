/** Storage and search against a real H2 and a real PostgreSQL. */
@NullMarked
package org.mathassistant.infrastructure.hibernate;

import org.jspecify.annotations.NullMarked;
