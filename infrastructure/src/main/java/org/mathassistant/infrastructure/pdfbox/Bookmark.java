package org.mathassistant.infrastructure.pdfbox;

/**
 * An entry of the outline that a PDF shows beside its pages.
 *
 * @param level from 0
 * @param page the physical page that it leads to, from 1
 * @param top where on the page, in points from its upper edge; 0 where it doesn't say
 */
record Bookmark(int level, String title, int page, double top) {}
