// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.debug;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import drover.host.context.ScriptMeta;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.python.core.PyString;

/**
 * The values of hidden properties of all scripts that were loaded, and the passwords of the people that they are run for,
 * to be kept out of whatever a debugger shows or a recording keeps. Also in the forms that Python's repr gives them. Thread-safe.
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
                if (property.hide()) {
                    add(property.value());
                }
            }
        }
        sort();
    }

    /** What a {@code load} or {@code call} says of people: the passwords that they have, and those that were typed. */
    public synchronized void add(JsonObject request) {
        int before = known.size();
        if (request.get("world") instanceof JsonObject world) {
            addPassword(world.get("credentials"));
            if (world.get("users") instanceof JsonArray users) {
                users.forEach(this::addPassword);
            }
            if (world.get("request") instanceof JsonObject http) {
                addFields(http.get("requestParameters"));
            }
        }
        if (request.get("context") instanceof JsonObject context && context.get("spec") instanceof JsonObject spec) {
            addFields(spec.get("requestParameters"));
        }
        if (known.size() != before) {
            sort();
        }
    }

    private void addPassword(JsonElement person) {
        if (person instanceof JsonObject object) {
            addText(object.get("password"));
        }
    }

    /** Fields of a form that are passwords by their names. */
    private void addFields(JsonElement parameters) {
        if (parameters instanceof JsonObject fields) {
            for (Map.Entry<String, JsonElement> field : fields.entrySet()) {
                if (!field.getKey().toLowerCase(Locale.ROOT).contains("password")) {
                    continue;
                }
                if (field.getValue() instanceof JsonArray several) {
                    several.forEach(this::addText);
                } else {
                    addText(field.getValue());
                }
            }
        }
    }

    private void addText(JsonElement value) {
        if (value instanceof JsonPrimitive text && text.isString()) {
            add(text.getAsString());
        }
    }

    private void add(String value) {
        if (value != null && !value.isEmpty() && known.add(value)) {
            String quoted = new PyString(escaped(value)).__repr__().toString();
            known.add(quoted.substring(1, quoted.length() - 1));
        }
    }

    private void sort() {
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
