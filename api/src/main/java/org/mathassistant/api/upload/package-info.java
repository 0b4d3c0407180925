/**
 * Reads uploads (multipart/form-data, RFC 7578) part by part from the connection with Commons FileUpload, so that no
 * more is ever held than the limits allow and a refusal names what is wrong.
 */
@NullMarked
package org.mathassistant.api.upload;

import org.jspecify.annotations.NullMarked;
