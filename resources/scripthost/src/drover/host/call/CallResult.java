// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.call;

import com.google.gson.JsonElement;
import com.google.gson.stream.JsonWriter;
import drover.host.context.ModelFactory;
import drover.host.json.Json;
import drover.host.json.JsonValues;
import drover.host.script.ScriptError;
import drover.host.types.MethodSpec;
import java.io.IOException;

/** What one call gave. */
final class CallResult {
    private final MethodSpec method;
    private final ModelFactory models;
    private Object value;
    private JsonElement instead;
    private ScriptError error;
    private int[] lines;
    private double milliseconds;

    CallResult(MethodSpec method, ModelFactory models) {
        this.method = method;
        this.models = models;
    }

    void returned(Object result) {
        value = result;
    }

    /** The server goes on with {@code answer}; {@code why} may be null. */
    void defaulted(JsonElement answer, ScriptError why) {
        instead = answer;
        error = why;
    }

    void took(double duration, int[] recorded) {
        milliseconds = duration;
        lines = recorded;
    }

    void write(JsonWriter json) throws IOException {
        json.beginObject().name("value");
        if (instead != null) {
            Json.write(json, instead);
        } else if (method.returnsClaims() && value instanceof Iterable<?> claims) {
            writeClaims(json, claims);
        } else {
            writeValue(json, value);
        }
        json.name("javaType").value(javaType());
        ScriptError.writeMember(json, error);
        json.name("defaulted").value(instead != null);
        json.name("durationMs").value(milliseconds);
        if (lines != null) {
            json.name("lines").beginArray();
            for (int line : lines) {
                json.value(line);
            }
            json.endArray();
        }
        json.endObject();
    }

    private String javaType() {
        if (instead == null && value == null) {
            return "null";
        }
        return instead != null && instead.isJsonNull() ? "null" : method.returnClass();
    }

    private static void writeValue(JsonWriter json, Object value) throws IOException {
        if (value instanceof Boolean bool) {
            json.value(bool);
        } else if (value instanceof String text) {
            json.value(text);
        } else if (value instanceof Integer number) {
            json.value(number);
        } else {
            Json.write(json, JsonValues.toJson(value));
        }
    }

    /** An element that is no claim definition makes the server fail later on; it is shown as what it is. */
    private void writeClaims(JsonWriter json, Iterable<?> claims) throws IOException {
        json.beginArray();
        for (Object claim : claims) {
            JsonElement definition = claim == null ? null : models.asJson(claim);
            if (claim == null) {
                json.nullValue();
            } else if (definition != null) {
                Json.write(json, definition);
            } else {
                json.beginObject().name("invalid").value(true).name("javaType").value(claim.getClass().getName())
                        .name("text").value(JsonValues.textOf(claim)).endObject();
            }
        }
        json.endArray();
    }
}
