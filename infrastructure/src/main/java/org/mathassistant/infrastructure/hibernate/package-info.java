/**
 * Courses, passages, jobs, conversations and search: {@link org.mathassistant.domain.port.ICourseRepository}, {@link
 * org.mathassistant.domain.port.ICoursePublisher}, {@link org.mathassistant.domain.port.IPassageRepository}, {@link
 * org.mathassistant.domain.port.IJobRepository}, {@link org.mathassistant.domain.port.ISessionStore} and {@link
 * org.mathassistant.domain.port.IRetriever} by Hibernate ORM and Hibernate Search, on H2 or PostgreSQL and an embedded Lucene index.
 *
 * <p>Traps: the database and the index commit apart, so every change of a course is bracketed by a marker in the database
 * ({@link org.mathassistant.infrastructure.hibernate.CourseChange}). H2 writes commits half a second late by default, and
 * closes its file when a thread that reads it is interrupted ({@link
 * org.mathassistant.infrastructure.hibernate.DatabaseUrl} sets both right). Strings and byte arrays beyond 1,048,576 units
 * pass H2 as streams alone. There is no {@code persistence.xml}: a server would deploy it as its own.
 */
@NullMarked
package org.mathassistant.infrastructure.hibernate;

import org.jspecify.annotations.NullMarked;
