package org.mathassistant.infrastructure.hibernate;

import java.io.StringReader;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.hibernate.type.descriptor.ValueBinder;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.descriptor.jdbc.BasicBinder;
import org.hibernate.type.descriptor.jdbc.JdbcType;
import org.hibernate.type.descriptor.jdbc.JdbcTypeIndicators;
import org.hibernate.type.descriptor.jdbc.VarcharJdbcType;

/**
 * Text of any length, written as a stream of characters: H2 refuses longer strings than 1,048,576 characters, and Hibernate's
 * own large objects become references to {@code pg_largeobject} on PostgreSQL. It is read as a string, which both databases
 * give at any length: a stream would cost 50 KB of buffers for each line of text.
 */
final class StreamedText extends VarcharJdbcType {
    private static final long serialVersionUID = 1L;

    @Override
    public JdbcType resolveIndicatedType(JdbcTypeIndicators indicators, JavaType<?> domainJtd) {
        return this;
    }

    @Override
    public <X> ValueBinder<X> getBinder(JavaType<X> javaType) {
        return new Binder<>(javaType, this);
    }

    private static final class Binder<X> extends BasicBinder<X> {
        private static final long serialVersionUID = 1L;

        Binder(JavaType<X> javaType, JdbcType jdbcType) {
            super(javaType, jdbcType);
        }

        @Override
        protected void doBind(PreparedStatement statement, X value, int index, WrapperOptions options)
                throws SQLException {
            String text = getJavaType().unwrap(value, String.class, options);
            statement.setCharacterStream(index, new StringReader(text), text.length());
        }

        @Override
        protected void doBind(CallableStatement statement, X value, String name, WrapperOptions options)
                throws SQLException {
            String text = getJavaType().unwrap(value, String.class, options);
            statement.setCharacterStream(name, new StringReader(text), text.length());
        }
    }
}
