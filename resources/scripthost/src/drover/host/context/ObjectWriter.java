// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.context;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import drover.host.json.JsonValues;
import drover.host.script.Generation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.TreeMap;
import org.json.JSONArray;
import org.json.JSONObject;
import org.python.core.PyObject;

/** Server objects as JSON: their members by getters, without those that are null. */
public final class ObjectWriter {
    private static final int DEEPEST = 8;

    private ObjectWriter() {
    }

    public static JsonElement toJson(Object value) {
        return toJson(value, 0);
    }

    static JsonElement toJson(Object value, int depth) {
        if (depth > DEEPEST) {
            return new JsonPrimitive("…");
        }
        if (value instanceof ModelObject model) {
            return model.toJson(depth);
        }
        if (value instanceof PyObject python) {
            Object java = python.__tojava__(Object.class);
            return java instanceof PyObject && !(java instanceof Map) && !(java instanceof Iterable)
                    ? new JsonPrimitive(JsonValues.textOf(value)) : collection(java, depth);
        }
        return collection(value, depth);
    }

    private static JsonElement collection(Object value, int depth) {
        if (value instanceof JsonNode node) {
            return node.element();
        }
        if (value instanceof UserView person) {
            return person(person, depth);
        }
        if (value instanceof JSONObject || value instanceof JSONArray) {
            return JsonValues.toJson(value);
        }
        if (value instanceof Map<?, ?> map) {
            JsonObject object = new JsonObject();
            map.forEach((key, member) -> object.add(JsonValues.textOf(key), toJson(member, depth + 1)));
            return object;
        }
        if (value instanceof Iterable<?> || value instanceof Object[]) {
            JsonArray array = new JsonArray();
            Iterable<?> values = value instanceof Object[] elements ? java.util.Arrays.asList(elements) : (Iterable<?>) value;
            values.forEach(element -> array.add(toJson(element, depth + 1)));
            return array;
        }
        return value != null && isBean(value.getClass()) ? bean(value, depth) : JsonValues.toJson(value);
    }

    private static JsonObject person(UserView person, int depth) {
        JsonObject json = new JsonObject();
        json.addProperty("dn", person.getDn());
        json.addProperty("uid", person.getUserId());
        JsonObject attributes = new JsonObject();
        for (UserAttributes.Attribute attribute : UserAttributes.own(person.getCustomAttributes())) {
            attributes.add(attribute.getName(), toJson(attribute.getValues().size() == 1 ? attribute.getValue() : attribute.getValues(),
                    depth + 1));
        }
        json.add("attributes", attributes);
        return json;
    }

    private static boolean isBean(Class<?> type) {
        return !type.isEnum() && (Generation.ofClassName(type.getName()) != null || type.getName().contains(".ws.rs."));
    }

    private static JsonElement bean(Object bean, int depth) {
        Map<String, Method> getters = new TreeMap<>();
        for (Method method : bean.getClass().getMethods()) {
            if (method.getName().equals("toJsonObject") && method.getParameterCount() == 0) {
                return toJson(read(bean, method), depth + 1);
            }
            String member = memberOf(method);
            if (member != null) {
                getters.put(member, method);
            }
        }
        JsonObject json = new JsonObject();
        getters.forEach((member, getter) -> {
            JsonElement value = toJson(read(bean, getter), depth + 1);
            if (value != JsonNull.INSTANCE) {
                json.add(member, value);
            }
        });
        return json;
    }

    private static String memberOf(Method method) {
        String name = method.getName();
        int prefix = name.startsWith("get") ? 3 : name.startsWith("is") ? 2 : 0;
        if (prefix == 0 || name.length() == prefix || method.getParameterCount() != 0 || method.getDeclaringClass() == Object.class
                || Modifier.isStatic(method.getModifiers())) {
            return null;
        }
        return Character.toLowerCase(name.charAt(prefix)) + name.substring(prefix + 1);
    }

    private static Object read(Object bean, Method getter) {
        try {
            return getter.invoke(bean);
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            return "<" + getter.getName() + " failed: " + unreadable + ">";
        }
    }
}
