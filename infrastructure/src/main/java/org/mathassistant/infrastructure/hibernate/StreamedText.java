package org.mathassistant.infrastructure.hibernate;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.hibernate.type.descriptor.ValueBinder;
import org.hibernate.type.descriptor.ValueExtractor;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.descriptor.jdbc.BasicBinder;
import org.hibernate.type.descriptor.jdbc.BasicExtractor;
import org.hibernate.type.descriptor.jdbc.JdbcType;
import org.hibernate.type.descriptor.jdbc.JdbcTypeIndicators;
import org.hibernate.type.descriptor.jdbc.VarcharJdbcType;
import org.jspecify.annotations.Nullable;

/**
 * Text of any length, as a stream of characters: H2 refuses longer strings than 1,048,576 characters, and Hibernate's own
 * large objects become references to {@code pg_largeobject} on PostgreSQL.
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

    @Override
    public <X> ValueExtractor<X> getExtractor(JavaType<X> javaType) {
        return new Extractor<>(javaType, this);
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

    private static final class Extractor<X> extends BasicExtractor<X> {
        private static final long serialVersionUID = 1L;

        Extractor(JavaType<X> javaType, JdbcType jdbcType) {
            super(javaType, jdbcType);
        }

        @Override
        protected X doExtract(ResultSet rows, int index, WrapperOptions options) throws SQLException {
            return getJavaType().wrap(read(rows.getCharacterStream(index)), options);
        }

        @Override
        protected X doExtract(CallableStatement statement, int index, WrapperOptions options) throws SQLException {
            return getJavaType().wrap(read(statement.getCharacterStream(index)), options);
        }

        @Override
        protected X doExtract(CallableStatement statement, String name, WrapperOptions options) throws SQLException {
            return getJavaType().wrap(read(statement.getCharacterStream(name)), options);
        }

        private static @Nullable String read(@Nullable Reader characters) throws SQLException {
            if (characters == null) {
                return null;
            }
            try (characters) {
                StringWriter text = new StringWriter();
                characters.transferTo(text);
                return text.toString();
            } catch (IOException broken) {
                throw new SQLException(broken);
            }
        }
    }
}
