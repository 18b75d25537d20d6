// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.call;

import com.google.gson.JsonElement;
import com.google.gson.stream.JsonWriter;
import drover.host.context.ContextState;
import drover.host.context.ModelFactory;
import drover.host.context.ObjectWriter;
import drover.host.json.Json;
import drover.host.json.JsonValues;
import drover.host.script.ScriptError;
import drover.host.types.Failure;
import drover.host.types.MethodSpec;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** What one call gave. */
final class CallResult {
    private final PlannedCall call;
    private final MethodSpec method;
    private final ModelFactory models;
    private Object value;
    private JsonElement instead;
    private ScriptError error;
    private Failure failure;
    private boolean notCalled;
    private boolean skipped;
    private String context;
    private int[] lines;
    private double milliseconds;

    CallResult(PlannedCall call, ModelFactory models) {
        this.call = call;
        method = call.method();
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

    /** The call failed: the server goes on with the method's answer for that, or with no value at all. */
    void failed(JsonElement answer, ScriptError why) {
        defaulted(answer, why);
        failure = method.failure();
    }

    /** The server does not call the method of a script with this API version; {@code answer} counts. */
    void notCalled(JsonElement answer) {
        defaulted(answer, null);
        notCalled = true;
    }

    /** A condition of the call does not hold: nothing was asked. */
    void skipped() {
        skipped = true;
    }

    boolean isSkipped() {
        return skipped;
    }

    /** Keeps the context's state as the call left it. */
    void left(ContextState state, boolean brief) {
        StringWriter text = new StringWriter();
        try {
            state.write(new JsonWriter(text), brief);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        context = text.toString();
    }

    /** What the client is told as the value, for a condition of a later call. */
    JsonElement json() {
        return instead != null ? instead : ObjectWriter.toJson(value);
    }

    /** Whether the value is a list of claim definitions, with which the server goes on. */
    boolean holdsDefinitionsOnly() {
        if (instead == null && value instanceof Iterable<?> claims) {
            for (Object claim : claims) {
                if (claim == null || models.asJson(claim) == null) {
                    return false;
                }
            }
        }
        return true;
    }

    void took(double duration, int[] recorded) {
        milliseconds = duration;
        lines = recorded;
    }

    /** {@code brief}: without what is empty. */
    void write(JsonWriter json, boolean brief) throws IOException {
        if (skipped) {
            json.beginObject().name("skipped").value(true).endObject();
            return;
        }
        json.beginObject().name("value");
        if (instead != null) {
            Json.write(json, instead);
        } else if (method.returnsClaims() && value instanceof Iterable<?> claims) {
            writeClaims(json, claims);
        } else {
            writeValue(json, value);
        }
        json.name("javaType").value(javaType());
        if (!brief || error != null) {
            ScriptError.writeMember(json, error);
        }
        if (!brief || instead != null) {
            json.name("defaulted").value(instead != null);
        }
        if (notCalled) {
            json.name("notCalled").value(true);
        }
        if (failure != null) {
            failure.write(json.name("failure"));
        }
        if (call.tellArguments()) {
            call.writeArguments(json.name("arguments"));
        }
        if (context != null) {
            json.name("context").jsonValue(context);
        }
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
        if (instead == null && method.returnsObject()) {
            return value.getClass().getName();
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
            Json.write(json, ObjectWriter.toJson(value));
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
