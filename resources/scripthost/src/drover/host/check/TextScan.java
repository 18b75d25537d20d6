// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which encoding a script names (PEP 263), and where it needs one. */
public final class TextScan {
    private static final Pattern CODING = Pattern.compile("^[ \\t\\f]*#.*?coding[:=][ \\t]*([-\\w.]+)");

    private TextScan() {
    }

    /** Whether one of the first two lines names an encoding. */
    static boolean hasCoding(String text) {
        return coding(text) != null;
    }

    /** The encoding that one of the first two lines names, or null. */
    static String coding(String text) {
        String[] lines = text.split("\r\n|\r|\n", 3);
        for (int i = 0; i < Math.min(2, lines.length); i++) {
            Matcher matcher = CODING.matcher(i == 0 && lines[0].startsWith("\ufeff") ? lines[0].substring(1) : lines[i]);
            if (matcher.find()) {
                return matcher.group(1);
            }
        }
        return null;
    }

    /** The first character beyond ASCII, without a mark at the beginning; -1 if there is none. */
    static int firstNonAscii(String text) {
        for (int i = text.startsWith("\ufeff") ? 1 : 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7f) {
                return i;
            }
        }
        return -1;
    }

    /** The first line with a character beyond ASCII; 0 if there is none. */
    public static int firstNonAsciiLine(String text) {
        int number = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7f) {
                return number;
            }
            number += c == '\n' ? 1 : 0;
        }
        return 0;
    }
}
