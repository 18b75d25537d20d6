// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package com.fasterxml.jackson.databind.node;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import drover.host.json.JsonValues;

/** A JSON object that can be changed. */
public class ObjectNode extends JsonNode {
    private final JsonObject object;

    public ObjectNode(JsonObject object) {
        super(object);
        this.object = object;
    }

    /** Puts a text, number, truth value or null. */
    public ObjectNode put(String name, Object value) {
        object.add(name, JsonValues.toJson(value));
        return this;
    }

    public JsonNode set(String name, JsonNode value) {
        object.add(name, value == null ? JsonNull.INSTANCE : value.element());
        return this;
    }

    public ObjectNode putObject(String name) {
        ObjectNode made = new ObjectNode(new JsonObject());
        set(name, made);
        return made;
    }

    /** The member that was removed, or null. */
    public JsonNode remove(String name) {
        return of(object.remove(name));
    }
}
