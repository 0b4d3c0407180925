package org.mathassistant.api.openapi;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/** The types of what comes out, read off the records that are written. */
final class ViewSchemas {

    private static final Map<Type, SchemaType> SIMPLE = Map.of(
            String.class, SchemaType.STRING,
            boolean.class, SchemaType.BOOLEAN,
            int.class, SchemaType.INTEGER,
            Integer.class, SchemaType.INTEGER,
            long.class, SchemaType.INTEGER,
            double.class, SchemaType.NUMBER);

    private ViewSchemas() {}

    static Schema of(Class<? extends Record> view) {
        Schema schema = OASFactory.createSchema().type(SchemaType.OBJECT);
        for (RecordComponent component : view.getRecordComponents()) {
            Schema property = of(component.getGenericType());
            if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                property.nullable(true);
            }
            schema.addProperty(component.getName(), property);
        }
        return schema;
    }

    /** A page of a list of views. */
    static Schema page(Class<? extends Record> item) {
        return OASFactory.createSchema()
                .type(SchemaType.OBJECT)
                .addProperty("items", array(of(item)))
                .addProperty("next", Schemas.text().nullable(true));
    }

    static Schema array(Schema items) {
        return OASFactory.createSchema().type(SchemaType.ARRAY).items(items);
    }

    private static Schema of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return generic.getRawType() == List.class
                    ? array(of(arguments[0]))
                    : OASFactory.createSchema().type(SchemaType.OBJECT).additionalPropertiesSchema(of(arguments[1]));
        }
        return type instanceof Class<?> plain && plain.isRecord() ? of(plain.asSubclass(Record.class)) : simple(type);
    }

    private static Schema simple(Type type) {
        SchemaType simple = SIMPLE.get(type);
        return simple == null
                ? OASFactory.createSchema()
                : OASFactory.createSchema().type(simple);
    }
}
