// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.json;

import drover.host.json.Json;
import drover.host.json.JsonValues;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/** The JSON array class that server objects hand to scripts. */
public class JSONArray implements Iterable<Object> {
    private final List<Object> values = new ArrayList<>();

    public JSONArray() {
    }

    /** @throws JSONException if the text is not a JSON array */
    public JSONArray(String text) {
        try {
            if (!(JsonValues.toClaim(Json.parse(text)) instanceof JSONArray parsed)) {
                throw new JSONException("A JSONArray text must start with '['");
            }
            values.addAll(parsed.values);
        } catch (Json.SyntaxException malformed) {
            throw new JSONException(malformed.getMessage(), malformed);
        }
    }

    public JSONArray(Collection<?> collection) {
        collection.forEach(value -> values.add(JSONObject.wrap(value)));
    }

    public JSONArray(Object array) {
        if (array == null || !array.getClass().isArray()) {
            throw new JSONException("JSONArray initial value should be a string or collection or array.");
        }
        for (int i = 0; i < Array.getLength(array); i++) {
            values.add(JSONObject.wrap(Array.get(array, i)));
        }
    }

    @Override
    public Iterator<Object> iterator() {
        return values.iterator();
    }

    /** @throws JSONException if there is no such place */
    public Object get(int index) {
        Object value = opt(index);
        if (value == null) {
            throw new JSONException("JSONArray[" + index + "] not found.");
        }
        return value;
    }

    public Object opt(int index) {
        return index < 0 || index >= values.size() ? null : values.get(index);
    }

    public String getString(int index) {
        if (get(index) instanceof String text) {
            return text;
        }
        throw wrongKind(index, "String");
    }

    public String optString(int index) {
        return optString(index, "");
    }

    public String optString(int index, String otherwise) {
        Object value = opt(index);
        return value == null || value == JSONObject.NULL ? otherwise : value.toString();
    }

    public int getInt(int index) {
        Long value = whole(get(index));
        if (value == null) {
            throw wrongKind(index, "int");
        }
        return value.intValue();
    }

    public boolean getBoolean(int index) {
        Boolean value = truth(get(index));
        if (value == null) {
            throw wrongKind(index, "boolean");
        }
        return value;
    }

    public JSONObject getJSONObject(int index) {
        if (get(index) instanceof JSONObject object) {
            return object;
        }
        throw wrongKind(index, "JSONObject");
    }

    public JSONObject optJSONObject(int index) {
        return opt(index) instanceof JSONObject object ? object : null;
    }

    public JSONArray getJSONArray(int index) {
        if (get(index) instanceof JSONArray array) {
            return array;
        }
        throw wrongKind(index, "JSONArray");
    }

    private static JSONException wrongKind(int index, String kind) {
        return new JSONException("JSONArray[" + index + "] is not a " + kind + ".");
    }

    public boolean isNull(int index) {
        Object value = opt(index);
        return value == null || value == JSONObject.NULL;
    }

    public JSONArray put(Object value) {
        values.add(value == null ? JSONObject.NULL : value);
        return this;
    }

    public JSONArray put(int index, Object value) {
        while (values.size() <= index) {
            values.add(JSONObject.NULL);
        }
        values.set(index, value == null ? JSONObject.NULL : value);
        return this;
    }

    public Object remove(int index) {
        return index < 0 || index >= values.size() ? null : values.remove(index);
    }

    public int length() {
        return values.size();
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public List<Object> toList() {
        List<Object> list = new ArrayList<>();
        values.forEach(value -> list.add(plain(value)));
        return list;
    }

    public String join(String separator) {
        List<String> texts = new ArrayList<>();
        values.forEach(value -> texts.add(JsonValues.toJson(plain(value)).toString()));
        return String.join(separator, texts);
    }

    public boolean similar(Object other) {
        return other instanceof JSONArray array && toList().equals(array.toList());
    }

    @Override
    public String toString() {
        return JsonValues.toJson(toList()).toString();
    }

    static Object plain(Object value) {
        if (value instanceof JSONObject object) {
            return object.toMap();
        }
        if (value instanceof JSONArray array) {
            return array.toList();
        }
        return value == JSONObject.NULL ? null : value;
    }

    /** A number, or a text that is one; else null. */
    static Long whole(Object value) {
        if (value instanceof Number number) {
            return number.longValue();
        }
        try {
            return value instanceof String text ? Long.valueOf(text) : null;
        } catch (NumberFormatException notOne) {
            return null;
        }
    }

    /** A truth value, or a text that is one; else null. */
    static Boolean truth(Object value) {
        if (value instanceof Boolean bool) {
            return bool;
        }
        return value instanceof String text && (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false"))
                ? Boolean.valueOf(text) : null;
    }
}
