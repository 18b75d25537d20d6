// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package com.fasterxml.jackson.databind.node;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import drover.host.json.JsonValues;

/** A JSON array that can be changed. */
public class ArrayNode extends JsonNode {
    private final JsonArray array;

    public ArrayNode(JsonArray array) {
        super(array);
        this.array = array;
    }

    /** Adds a node, text, number, truth value or null. */
    public ArrayNode add(Object value) {
        array.add(value == null ? JsonNull.INSTANCE : value instanceof JsonNode node ? node.element() : JsonValues.toJson(value));
        return this;
    }

    /** The element that was removed, or null. */
    public JsonNode remove(int index) {
        return index < 0 || index >= array.size() ? null : of(array.remove(index));
    }
}
