/**
 * Serves {@code ICodec}: values as bytes in a format of our own, with a version, a schema id and explicit fields. No Java
 * serialization and no class names, so that hostile bytes can make nothing but a miss; every length is checked against
 * the bytes that are there before anything is allocated.
 */
@NullMarked
package org.mathassistant.infrastructure.binary;

import org.jspecify.annotations.NullMarked;
