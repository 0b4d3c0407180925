/**
 * The description of the API behind {@code /openapi} (MicroProfile OpenAPI), built from the same lists that read the
 * requests. Payara looks for annotations and description files only outside jars, hence a model reader.
 */
@NullMarked
package org.mathassistant.api.openapi;

import org.jspecify.annotations.NullMarked;
