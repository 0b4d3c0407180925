package org.mathassistant.infrastructure.pdfbox;

import org.mathassistant.application.reading.Draft;

/** A block with its place. */
record Placed(Draft draft, Place place) {}
