package org.mathassistant.infrastructure.hibernate;

import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;

/**
 * No row holds JSON or XML. Said outright, for Hibernate would otherwise look for mappers and, inside a server, meet the
 * server's modules of a library beside our copy of it.
 */
final class NoDocuments implements FormatMapper {
    @Override
    public <T> T fromString(CharSequence document, JavaType<T> type, WrapperOptions options) {
        throw new UnsupportedOperationException("no row holds a document");
    }

    @Override
    public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
        throw new UnsupportedOperationException("no row holds a document");
    }
}
