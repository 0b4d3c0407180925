package org.mathassistant.domain.course;

import java.util.Arrays;
import java.util.Objects;

/**
 * One file of a course, as it was uploaded.
 *
 * @param name the path inside the upload with {@code /} between folders; a label, never a path of this machine
 * @param content the bytes; shared, not copied: nobody writes to them
 */
@SuppressWarnings("ArrayRecordComponent") // equality is by content, below; a defensive copy of 50 MB is not wanted
public record SourceFile(String name, byte[] content) {
    @Override
    public boolean equals(Object other) {
        return other instanceof SourceFile that && name.equals(that.name) && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, Arrays.hashCode(content));
    }

    @Override
    public String toString() {
        return name + " (" + content.length + " bytes)";
    }
}
