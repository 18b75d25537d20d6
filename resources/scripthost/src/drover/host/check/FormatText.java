// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.check;

import java.util.ArrayList;
import java.util.List;

/** A text with the prefix f, turned into one that Python 2 can format. */
final class FormatText {
    private final String literal;

    FormatText(String literal) {
        this.literal = literal;
    }

    /** The same with %; null if it holds more than plain expressions. */
    String withPercent() {
        StringBuilder text = new StringBuilder();
        List<String> values = new ArrayList<>();
        for (int i = 0; i < literal.length(); i++) {
            char c = literal.charAt(i);
            if (c == '{' && literal.startsWith("{{", i) || c == '}' && literal.startsWith("}}", i)) {
                text.append(c);
                i++;
            } else if (c == '{') {
                int end = literal.indexOf('}', i);
                String value = end < 0 ? "" : literal.substring(i + 1, end).trim();
                if (!value.matches("[\\w.()\\[\\], ]+") || value.contains("=")) {
                    return null;
                }
                values.add(value);
                text.append("%s");
                i = end;
            } else if (c == '}') {
                return null;
            } else {
                text.append(c == '%' ? "%%" : String.valueOf(c));
            }
        }
        int quote = 0;
        while (Character.isLetter(text.charAt(quote))) {
            quote++;
        }
        String prefix = text.substring(0, quote).replaceAll("[fF]", "");
        String plain = prefix + text.substring(quote);
        return values.isEmpty() ? plain.replace("%%", "%") : plain + " % (" + String.join(", ", values) + (values.size() == 1 ? ",)" : ")");
    }
}
