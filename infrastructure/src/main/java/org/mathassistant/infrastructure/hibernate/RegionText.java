package org.mathassistant.infrastructure.hibernate;

import java.util.List;
import java.util.stream.Collectors;
import org.mathassistant.domain.course.Region;

/** Regions as text: one a line, page, left, top, width and height with a blank between. */
final class RegionText {
    private RegionText() {}

    static String write(List<Region> regions) {
        return regions.stream().map(RegionText::write).collect(Collectors.joining("\n"));
    }

    private static String write(Region region) {
        return region.pdfPage() + " " + region.left() + " " + region.top() + " " + region.width() + " "
                + region.height();
    }

    static List<Region> read(String text) {
        return text.lines().map(RegionText::readLine).toList();
    }

    private static Region readLine(String line) {
        String[] fields = line.split(" ", -1);
        return new Region(
                Integer.parseInt(fields[0]),
                Double.parseDouble(fields[1]),
                Double.parseDouble(fields[2]),
                Double.parseDouble(fields[3]),
                Double.parseDouble(fields[4]));
    }
}
