package org.mathassistant.infrastructure.pdfbox;

import java.util.List;

/**
 * What stands on one page, in the order in which it is drawn.
 *
 * @param width of the visible page, in points
 * @param height of the visible page, in points
 * @param images share of the page that pictures cover, 0 to 1
 */
record PageContent(double width, double height, List<Atom> atoms, List<Bar> bars, double images) {}
