// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.call;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.stream.JsonWriter;
import drover.host.context.ContextState;
import drover.host.context.ObjectWriter;
import drover.host.context.ScriptState;
import drover.host.json.Json;
import drover.host.rpc.RpcException;
import drover.host.script.LoadedScript;
import drover.host.types.Catalogue;
import drover.host.types.MethodSpec;
import drover.host.types.Parameter;
import java.io.IOException;
import java.util.List;

/**
 * One call of a batch, checked and with its arguments ready; {@code tellArguments}: whether the script could change them;
 * {@code tellContext}: the client wants the context's state as it is right after it.
 */
record PlannedCall(MethodSpec method, Object[] arguments, boolean tellArguments, boolean tellContext, List<Condition> conditions) {

    /** {@code index}: how many calls of the batch stand before it. */
    static PlannedCall of(JsonElement json, int index, LoadedScript script, ContextState context) throws RpcException {
        if (!(json instanceof JsonObject call)) {
            throw new RpcException(RpcException.INVALID_PARAMS, "A call is a JSON object.");
        }
        String name = Json.requiredText(call, "method");
        MethodSpec method = script.method(name);
        if (method == null) {
            throw new RpcException(RpcException.INVALID_PARAMS, "Scripts of type " + script.spec().value() + " have no method \"" + name
                    + "\" in " + script.scope().names().id() + ".");
        }
        JsonArray arguments = Json.array(call, "args");
        boolean tell = false;
        for (JsonElement argument : arguments) {
            tell |= Arguments.isMutable(argument);
        }
        return new PlannedCall(method, Arguments.of(arguments, method, script, context), tell, Json.bool(call, "tellContext", false),
                Condition.of(Json.array(call, "when"), index));
    }

    /** What the server goes on with, where that is one of the call's own arguments. */
    JsonElement answer(JsonElement described, ContextState context) {
        String source = MethodSpec.source(described);
        if (source == null) {
            return described;
        }
        if (source.startsWith("context.")) {
            String text = context instanceof ScriptState state ? state.text(source.substring("context.".length())) : null;
            return text == null ? JsonNull.INSTANCE : new com.google.gson.JsonPrimitive(text);
        }
        for (int i = 0; i < arguments.length; i++) {
            if (method.parameters().get(i).name().equals(source)) {
                return ObjectWriter.toJson(arguments[i]);
            }
        }
        throw new IllegalStateException("types.json: " + method.name() + " has no parameter " + source);
    }

    /** The arguments as they are now; contexts and configuration attributes are null. */
    void writeArguments(JsonWriter json) throws IOException {
        json.beginArray();
        for (int i = 0; i < arguments.length; i++) {
            Parameter parameter = method.parameters().get(i);
            if (parameter.isConfiguration() || Catalogue.contextKind(parameter.type()) != null) {
                json.nullValue();
            } else {
                Json.write(json, ObjectWriter.toJson(arguments[i]));
            }
        }
        json.endArray();
    }
}
