// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.standin;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import drover.host.context.BeanReader;
import drover.host.json.Json;
import drover.host.json.JsonValues;
import drover.host.script.Generation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Entries that are declared as JSON, as objects of the class that a script asks for. */
public final class EntryObjects {
    private EntryObjects() {
    }

    /** The simple name of a Java class, or of the stand-in for one. */
    public static String simpleName(Object type) {
        return type instanceof StandInClass standIn ? standIn.simpleName() : type instanceof Class<?> known ? known.getSimpleName() : "";
    }

    static boolean isServerClass(Class<?> type) {
        return !type.isEnum() && !type.isInterface() && Generation.ofClassName(type.getName()) != null;
    }

    /** The entry as an object of a class that the host has; else as one with getters for its members. */
    public static Object of(JsonObject entry, Object type) {
        return type instanceof Class<?> known && isServerClass(known) ? BeanReader.read(entry, known)
                : AnswerObject.of(entry, simpleName(type));
    }

    /** The values of an entry's member, or null. */
    public static List<Object> values(JsonObject entry, String name) {
        Object value = JsonValues.toJava(entry.get(name));
        return value == null ? null : value instanceof List<?> list ? new ArrayList<>(list) : List.of(value);
    }

    /** An object's fields; none for one whose class the host has not. */
    public static JsonObject members(Object entry, Gson gson) {
        if (entry instanceof Map<?, ?> || Generation.ofClassName(entry.getClass().getName()) != null) {
            JsonElement json = gson.toJsonTree(entry);
            return json instanceof JsonObject object ? object : new JsonObject();
        }
        return new JsonObject();
    }

    /** Whether an entry of this class has all members that a sample has; the sample's own name is left aside. */
    public static boolean isLike(JsonObject entry, JsonObject sample, String simpleName) {
        if (!simpleName.equals(Json.text(entry, "class", simpleName))) {
            return false;
        }
        return sample.entrySet().stream().filter(member -> !member.getKey().equals("dn") && member.getValue().isJsonPrimitive())
                .filter(member -> !isNothing(member.getValue())).allMatch(member -> member.getValue().equals(entry.get(member.getKey())));
    }

    /** A field of a simple type that nobody has set. */
    private static boolean isNothing(JsonElement value) {
        String text = value.getAsString();
        return text.equals("false") || text.equals("0");
    }
}
