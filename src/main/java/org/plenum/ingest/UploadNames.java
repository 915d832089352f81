package org.plenum.ingest;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plenum.ingest.Uploads.RefusedException;

/** Names of uploaded files and of what zips hold. */
final class UploadNames {

    private static final int LONGEST = 300;
    private static final int LONGEST_SHOWN = 80;

    private UploadNames() {}

    /** The name that a browser gives: the last part of it, for some send the whole path. */
    static String ofFile(String name) throws RefusedException {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return checked(last, name);
    }

    /** The name of what a zip holds, which has to be one below the zip. */
    static String inZip(String name) throws RefusedException {
        if (name.startsWith("/") || name.indexOf('\\') >= 0 || name.matches("^[A-Za-z]:.*")) {
            throw new RefusedException(shown(name) + " is no name of a file in a zip: it leads out of it");
        }
        for (String part : name.split("/", -1)) {
            if (part.equals("..") || part.equals(".")) {
                throw new RefusedException(shown(name) + " is no name of a file in a zip: it leads out of it");
            }
        }
        return checked(name, name);
    }

    private static String checked(String name, String given) throws RefusedException {
        if (name.isBlank() || name.length() > LONGEST) {
            throw new RefusedException(shown(given) + " has no name of 1 to " + LONGEST + " characters");
        }
        if (name.codePoints().anyMatch(UploadNames::deceives)) {
            throw new RefusedException(shown(given) + " has characters in its name that are not to be seen");
        }
        return name;
    }

    /** Control characters, and those that turn the direction of reading, so that a name looks like another. */
    static boolean deceives(int c) {
        return Character.isISOControl(c) || turns(c) || c == 0xFEFF || Character.getType(c) == Character.UNASSIGNED;
    }

    static boolean turns(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    static boolean endsWith(String name, String... endings) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String ending : endings) {
            if (lower.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** For a message: short, and without what is not to be seen. */
    static String shown(@Nullable String name) {
        StringBuilder clean = new StringBuilder();
        String.valueOf(name)
                .codePoints()
                .limit(LONGEST_SHOWN)
                .forEach(c -> clean.appendCodePoint(deceives(c) ? '\uFFFD' : c));
        return clean.toString();
    }
}
