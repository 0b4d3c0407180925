package org.mathassistant.domain.reading;

import org.mathassistant.domain.course.Region;

/**
 * A formula that stands on lines of its own.
 *
 * @param region where it stands
 * @param latex without dollar signs around it
 */
public record Formula(Region region, String latex) {}
