/**
 * The page in a real browser, headless Chromium, against the real server. Where there is no Chromium the tests are
 * skipped and say so.
 */
@NullMarked
package org.mathassistant.bootstrap.web;

import org.jspecify.annotations.NullMarked;
