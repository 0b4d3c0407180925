package org.mathassistant.bootstrap.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What the operator reads. Where the environment says UTF-8 it is UTF-8, also on a system without that locale, for which
 * Java would write question marks in the place of accents.
 */
final class Terminal {
    private Terminal() {}

    static void say(String text) {
        write(System.out, FileDescriptor.out, text);
    }

    static void complain(String text) {
        write(System.err, FileDescriptor.err, text);
    }

    private static void write(PrintStream standard, FileDescriptor descriptor, String text) {
        if (isUtf8()) {
            PrintStream utf8 = new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
            utf8.println(text);
            utf8.flush();
        } else {
            standard.println(text);
            standard.flush();
        }
    }

    private static boolean isUtf8() {
        return Stream.of("LC_ALL", "LC_CTYPE", "LANG")
                .map(System::getenv)
                .filter(value -> value != null && !value.isEmpty())
                .findFirst()
                .map(value -> value.toUpperCase(Locale.ROOT).replace("-", "").contains("UTF8"))
                .orElse(false);
    }
}
