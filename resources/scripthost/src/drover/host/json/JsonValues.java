// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import drover.host.context.CallScope;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.json.JSONArray;
import org.json.JSONObject;

/** Java values to JSON and back. */
public final class JsonValues {
    private static final int DEEPEST = 64;

    private JsonValues() {
    }

    /** Any value; what has no JSON form is shown as its text, dates as seconds since 1970. */
    public static JsonElement toJson(Object value) {
        return toJson(value, 0);
    }

    private static JsonElement toJson(Object value, int depth) {
        if (value == null || value == JSONObject.NULL) {
            return JsonNull.INSTANCE;
        }
        if (value instanceof JsonElement json) {
            return json;
        }
        if (value instanceof Boolean bool) {
            return new JsonPrimitive(bool);
        }
        if (value instanceof CharSequence || value instanceof Character) {
            return new JsonPrimitive(value.toString());
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof Date date) {
            return new JsonPrimitive(date.getTime() / 1000);
        }
        if (depth > DEEPEST) {
            return new JsonPrimitive("…");
        }
        if (value instanceof JSONObject object) {
            return toJson(object.toMap(), depth);
        }
        if (value instanceof Map<?, ?> map) {
            JsonObject object = new JsonObject();
            map.forEach((key, member) -> object.add(textOf(key), toJson(member, depth + 1)));
            return object;
        }
        if (value instanceof Iterable<?> values) {
            JsonArray array = new JsonArray();
            values.forEach(element -> array.add(toJson(element, depth + 1)));
            return array;
        }
        if (value.getClass().isArray()) {
            JsonArray array = new JsonArray();
            for (int i = 0; i < Array.getLength(value); i++) {
                array.add(toJson(Array.get(value, i), depth + 1));
            }
            return array;
        }
        return new JsonPrimitive(textOf(value));
    }

    private static JsonElement number(Number number) {
        if (number instanceof Double || number instanceof Float) {
            double value = number.doubleValue();
            return Double.isFinite(value) ? new JsonPrimitive(number) : new JsonPrimitive(number.toString());
        }
        return new JsonPrimitive(number);
    }

    /** A value's text, even if its own conversion fails. */
    public static String textOf(Object value) {
        try {
            return String.valueOf(value);
        } catch (RuntimeException failed) {
            return "<" + value.getClass().getName() + ">";
        }
    }

    /** As plain Java collections, numbers as Integer, Long, BigInteger or Double. */
    public static Object toJava(JsonElement json) {
        if (json == null || json.isJsonNull()) {
            return null;
        }
        if (json instanceof JsonArray array) {
            List<Object> list = new ArrayList<>(array.size());
            array.forEach(element -> list.add(toJava(element)));
            return list;
        }
        if (json instanceof JsonObject object) {
            Map<String, Object> map = new LinkedHashMap<>();
            object.entrySet().forEach(member -> map.put(member.getKey(), toJava(member.getValue())));
            return map;
        }
        return primitive(json.getAsJsonPrimitive(), false);
    }

    /** As the server's JSON library reads it: objects and arrays as JSONObject and JSONArray, null as JSONObject.NULL. */
    public static Object toClaim(JsonElement json) {
        if (json == null || json.isJsonNull()) {
            return JSONObject.NULL;
        }
        if (json instanceof JsonArray array) {
            JSONArray values = new JSONArray();
            array.forEach(element -> values.put(toClaim(element)));
            return values;
        }
        if (json instanceof JsonObject object) {
            JSONObject values = new JSONObject();
            object.entrySet().forEach(member -> values.put(member.getKey(), toClaim(member.getValue())));
            return values;
        }
        return primitive(json.getAsJsonPrimitive(), CallScope.current().exactDecimals());
    }

    private static Object primitive(JsonPrimitive value, boolean exactDecimals) {
        if (value.isBoolean()) {
            return value.getAsBoolean();
        }
        if (!value.isNumber()) {
            return value.getAsString();
        }
        Number number = value.getAsNumber();
        if (number instanceof BigDecimal decimal) {
            return exactDecimals ? decimal : (Object) decimal.doubleValue();
        }
        if (number instanceof BigInteger big && big.bitLength() > 63) {
            return big;
        }
        long whole = number.longValue();
        return whole == (int) whole ? (Object) (int) whole : (Object) whole;
    }
}
