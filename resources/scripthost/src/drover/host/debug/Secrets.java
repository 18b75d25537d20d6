// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.debug;

import drover.host.context.ScriptMeta;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.python.core.PyString;

/**
 * The values of hidden properties of all scripts that were loaded, to be kept out of whatever a debugger shows or a
 * recording keeps. Also in the forms that Python's repr gives them. Thread-safe.
 */
public final class Secrets {
    public static final String MARK = "•••";
    /** A shorter value (a number, "no") turns up everywhere by chance, and would take the text apart: only as a whole it is hidden. */
    private static final int SHORTEST_INSIDE = 4;

    private final Set<String> known = new HashSet<>();
    private volatile List<String> longestFirst = List.of();

    /** The hidden values of a script's properties are secret from now on. */
    public synchronized void add(ScriptMeta script) {
        for (List<ScriptMeta.Property> properties : List.of(script.properties(), script.moduleProperties())) {
            for (ScriptMeta.Property property : properties) {
                if (property.hide() && property.value() != null && !property.value().isEmpty() && known.add(property.value())) {
                    String quoted = new PyString(escaped(property.value())).__repr__().toString();
                    known.add(quoted.substring(1, quoted.length() - 1));
                }
            }
        }
        List<String> sorted = new ArrayList<>(known);
        sorted.sort(Comparator.comparingInt(String::length).reversed());
        longestFirst = sorted;
    }

    /** Characters beyond a byte cannot be in a PyString; repr shows them in this form. */
    private static String escaped(String value) {
        StringBuilder text = new StringBuilder();
        for (char c : value.toCharArray()) {
            text.append(c > 0xff ? '?' : c);
        }
        return text.toString();
    }

    /** The text with each secret replaced by the mark. */
    public String redacted(String text) {
        String clean = text;
        for (String secret : longestFirst) {
            if (secret.length() >= SHORTEST_INSIDE) {
                if (clean.contains(secret)) {
                    clean = clean.replace(secret, MARK);
                }
            } else if (clean.equals(secret)) {
                return MARK;
            }
        }
        return clean;
    }

    public boolean isEmpty() {
        return longestFirst.isEmpty();
    }
}
