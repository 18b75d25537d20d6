// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.json;

import com.google.gson.JsonPrimitive;
import drover.host.json.Json;
import drover.host.json.JsonValues;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The JSON object class that server objects hand to scripts: the methods that scripts call, parsed and written by Gson. */
public class JSONObject {
    /** A JSON null that is there, unlike a member that is not. */
    public static final Object NULL = new Object() {
        @Override
        public boolean equals(Object other) {
            return other == null || other == this;
        }

        @Override
        public int hashCode() {
            return 0;
        }

        @Override
        public String toString() {
            return "null";
        }
    };

    private final Map<String, Object> members = new LinkedHashMap<>();

    public JSONObject() {
    }

    /** @throws JSONException if the text is not a JSON object */
    public JSONObject(String text) {
        try {
            if (!(JsonValues.toClaim(Json.parse(text)) instanceof JSONObject parsed)) {
                throw new JSONException("A JSONObject text must begin with '{'");
            }
            members.putAll(parsed.members);
        } catch (Json.SyntaxException malformed) {
            throw new JSONException(malformed.getMessage(), malformed);
        }
    }

    public JSONObject(Map<?, ?> map) {
        map.forEach((key, value) -> {
            if (value != null) {
                members.put(String.valueOf(key), wrap(value));
            }
        });
    }

    /** Maps become JSONObjects, collections and arrays JSONArrays, null becomes NULL. */
    public static Object wrap(Object value) {
        if (value == null) {
            return NULL;
        }
        if (value instanceof Map<?, ?> map) {
            return new JSONObject(map);
        }
        if (value instanceof Collection<?> values) {
            return new JSONArray(values);
        }
        return value.getClass().isArray() ? new JSONArray(value) : value;
    }

    public static String quote(String text) {
        return new JsonPrimitive(text == null ? "" : text).toString();
    }

    /** @throws JSONException if there is no such member */
    public Object get(String key) {
        Object value = opt(key);
        if (value == null) {
            throw new JSONException("JSONObject[" + quote(key) + "] not found.");
        }
        return value;
    }

    public Object opt(String key) {
        return key == null ? null : members.get(key);
    }

    public String getString(String key) {
        if (get(key) instanceof String text) {
            return text;
        }
        throw wrongKind(key, "string");
    }

    public String optString(String key) {
        return optString(key, "");
    }

    public String optString(String key, String otherwise) {
        Object value = opt(key);
        return value == null || value == NULL ? otherwise : value.toString();
    }

    public int getInt(String key) {
        return (int) getLong(key);
    }

    public int optInt(String key) {
        return optInt(key, 0);
    }

    public int optInt(String key, int otherwise) {
        return (int) optLong(key, otherwise);
    }

    public long getLong(String key) {
        Long value = JSONArray.whole(get(key));
        if (value == null) {
            throw wrongKind(key, "long");
        }
        return value;
    }

    public long optLong(String key) {
        return optLong(key, 0);
    }

    public long optLong(String key, long otherwise) {
        Long value = JSONArray.whole(opt(key));
        return value == null ? otherwise : value;
    }

    public double getDouble(String key) {
        if (get(key) instanceof Number number) {
            return number.doubleValue();
        }
        throw wrongKind(key, "double");
    }

    public double optDouble(String key) {
        return opt(key) instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    public boolean getBoolean(String key) {
        Boolean value = JSONArray.truth(get(key));
        if (value == null) {
            throw wrongKind(key, "Boolean");
        }
        return value;
    }

    public boolean optBoolean(String key) {
        return optBoolean(key, false);
    }

    public boolean optBoolean(String key, boolean otherwise) {
        Boolean value = JSONArray.truth(opt(key));
        return value == null ? otherwise : value;
    }

    public JSONObject getJSONObject(String key) {
        if (get(key) instanceof JSONObject object) {
            return object;
        }
        throw wrongKind(key, "JSONObject");
    }

    public JSONObject optJSONObject(String key) {
        return opt(key) instanceof JSONObject object ? object : null;
    }

    public JSONArray getJSONArray(String key) {
        if (get(key) instanceof JSONArray array) {
            return array;
        }
        throw wrongKind(key, "JSONArray");
    }

    public JSONArray optJSONArray(String key) {
        return opt(key) instanceof JSONArray array ? array : null;
    }

    private static JSONException wrongKind(String key, String kind) {
        return new JSONException("JSONObject[" + quote(key) + "] is not a " + kind + ".");
    }

    public boolean has(String key) {
        return members.containsKey(key);
    }

    public boolean isNull(String key) {
        Object value = opt(key);
        return value == null || value == NULL;
    }

    /** A value of null removes the member. */
    public JSONObject put(String key, Object value) {
        if (key == null) {
            throw new NullPointerException("Null key.");
        }
        if (value == null) {
            members.remove(key);
        } else {
            members.put(key, value instanceof Map || value instanceof Collection ? wrap(value) : value);
        }
        return this;
    }

    public JSONObject putOpt(String key, Object value) {
        return key == null || value == null ? this : put(key, value);
    }

    /** The first value stays as it is, more of them make an array. */
    public JSONObject accumulate(String key, Object value) {
        Object current = opt(key);
        if (current == null) {
            return put(key, value instanceof JSONArray ? new JSONArray().put(value) : value);
        }
        if (current instanceof JSONArray array) {
            array.put(value);
            return this;
        }
        return put(key, new JSONArray().put(current).put(value));
    }

    public JSONObject append(String key, Object value) {
        Object current = opt(key);
        if (current == null) {
            return put(key, new JSONArray().put(value));
        }
        if (current instanceof JSONArray array) {
            array.put(value);
            return this;
        }
        throw new JSONException("JSONObject[" + key + "] is not a JSONArray.");
    }

    public Object remove(String key) {
        return members.remove(key);
    }

    public Iterator<String> keys() {
        return members.keySet().iterator();
    }

    public Set<String> keySet() {
        return members.keySet();
    }

    public JSONArray names() {
        return members.isEmpty() ? null : new JSONArray(members.keySet());
    }

    public int length() {
        return members.size();
    }

    public boolean isEmpty() {
        return members.isEmpty();
    }

    public Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        members.forEach((key, value) -> map.put(key, JSONArray.plain(value)));
        return map;
    }

    public boolean similar(Object other) {
        return other instanceof JSONObject object && toMap().equals(object.toMap());
    }

    public String toString(int indent) {
        return toString();
    }

    @Override
    public String toString() {
        return JsonValues.toJson(toMap()).toString();
    }
}
