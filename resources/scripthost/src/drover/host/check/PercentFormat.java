// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.check;


/** The conversions in a text for Python's operator {@code %}. */
final class PercentFormat {
    private int count;
    private boolean named;
    private boolean open;
    private String broken;

    PercentFormat(String text) {
        for (int at = text.indexOf('%'); at >= 0 && broken == null; at = text.indexOf('%', at)) {
            at = conversion(text, at + 1);
        }
    }

    /** Reads one conversion after its percent sign; gives where it ends. */
    private int conversion(String text, int from) {
        int at = from;
        boolean hasName = false;
        if (at < text.length() && text.charAt(at) == '(') {
            int end = text.indexOf(')', at);
            if (end < 0) {
                broken = "%(";
                return text.length();
            }
            hasName = true;
            at = end + 1;
        }
        while (at < text.length() && "#0- +.123456789*hlL".indexOf(text.charAt(at)) >= 0) {
            open |= text.charAt(at) == '*';
            at++;
        }
        if (at >= text.length()) {
            broken = "A percent sign at the end";
            return at;
        }
        char kind = text.charAt(at);
        if ("diouxXeEfFgGcrs%".indexOf(kind) < 0) {
            broken = text.substring(from - 1, at + 1);
        } else if (kind != '%') {
            count++;
            named |= hasName;
        }
        return at + 1;
    }

    /** How many values it takes. */
    int count() {
        return count;
    }

    /** Whether its values have names. */
    boolean named() {
        return named;
    }

    /** Whether how many it takes depends on values (a width given as a star). */
    boolean open() {
        return open;
    }

    /** What is no conversion; null if all are. */
    String broken() {
        return broken;
    }
}
