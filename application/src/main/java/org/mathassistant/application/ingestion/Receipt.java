package org.mathassistant.application.ingestion;

import java.util.Optional;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.reading.JobId;

/**
 * What an upload became.
 *
 * @param job that reads it; empty where a course was made from the very same files before
 */
public record Receipt(CourseId course, Optional<JobId> job) {}
