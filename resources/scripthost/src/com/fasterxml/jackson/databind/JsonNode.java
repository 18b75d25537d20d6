// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package com.fasterxml.jackson.databind;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** A JSON value as server objects hand it to scripts: the methods that scripts call, over Gson's trees. */
public class JsonNode implements Iterable<JsonNode> {
    private final JsonElement value;

    protected JsonNode(JsonElement value) {
        this.value = value;
    }

    /** The node for a value; null for no value. */
    public static JsonNode of(JsonElement value) {
        if (value == null) {
            return null;
        }
        if (value instanceof JsonObject object) {
            return new ObjectNode(object);
        }
        return value instanceof JsonArray array ? new ArrayNode(array) : new JsonNode(value);
    }

    /** The tree behind the node, not a copy. */
    public final JsonElement element() {
        return value;
    }

    /** The member, or null. */
    public JsonNode get(String name) {
        return value instanceof JsonObject object ? of(object.get(name)) : null;
    }

    /** The element, or null. */
    public JsonNode get(int index) {
        return value instanceof JsonArray array && index >= 0 && index < array.size() ? of(array.get(index)) : null;
    }

    /** The member, or a node that is missing. */
    public JsonNode path(String name) {
        JsonNode found = get(name);
        return found == null ? new JsonNode(JsonNull.INSTANCE) : found;
    }

    public boolean has(String name) {
        return get(name) != null;
    }

    public boolean hasNonNull(String name) {
        return has(name) && !get(name).isNull();
    }

    public boolean isNull() {
        return value.isJsonNull();
    }

    public boolean isObject() {
        return value.isJsonObject();
    }

    public boolean isArray() {
        return value.isJsonArray();
    }

    public boolean isTextual() {
        return value instanceof JsonPrimitive primitive && primitive.isString();
    }

    public boolean isNumber() {
        return value instanceof JsonPrimitive primitive && primitive.isNumber();
    }

    public boolean isBoolean() {
        return value instanceof JsonPrimitive primitive && primitive.isBoolean();
    }

    /** A text's or a number's text; empty for objects and arrays. */
    public String asText() {
        return value.isJsonNull() ? "null" : value instanceof JsonPrimitive primitive ? primitive.getAsString() : "";
    }

    public String asText(String otherwise) {
        return value instanceof JsonPrimitive primitive ? primitive.getAsString() : otherwise;
    }

    public String textValue() {
        return isTextual() ? value.getAsString() : null;
    }

    public int asInt() {
        return (int) asLong();
    }

    public long asLong() {
        try {
            return value instanceof JsonPrimitive primitive && !primitive.isBoolean() ? primitive.getAsLong() : 0;
        } catch (NumberFormatException notOne) {
            return 0;
        }
    }

    public boolean asBoolean() {
        return value instanceof JsonPrimitive primitive && primitive.getAsBoolean();
    }

    public int size() {
        return value instanceof JsonArray array ? array.size() : value instanceof JsonObject object ? object.size() : 0;
    }

    public Iterator<String> fieldNames() {
        return value instanceof JsonObject object ? new ArrayList<>(object.keySet()).iterator() : List.<String>of().iterator();
    }

    public Iterator<JsonNode> elements() {
        List<JsonNode> nodes = new ArrayList<>();
        if (value instanceof JsonArray array) {
            array.forEach(element -> nodes.add(of(element)));
        } else if (value instanceof JsonObject object) {
            object.entrySet().forEach(member -> nodes.add(of(member.getValue())));
        }
        return nodes.iterator();
    }

    @Override
    public Iterator<JsonNode> iterator() {
        return elements();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonNode node && node.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The JSON text. */
    @Override
    public String toString() {
        return value.toString();
    }
}
