// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.call;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import drover.host.context.ContextState;
import drover.host.json.Json;
import drover.host.rpc.RpcException;
import drover.host.script.LoadedScript;
import drover.host.types.MethodSpec;

/** One call of a batch, checked and with its arguments ready. */
record PlannedCall(MethodSpec method, Object[] arguments) {

    static PlannedCall of(JsonElement json, LoadedScript script, ContextState context) throws RpcException {
        if (!(json instanceof JsonObject call)) {
            throw new RpcException(RpcException.INVALID_PARAMS, "A call is a JSON object.");
        }
        String name = Json.requiredText(call, "method");
        MethodSpec method = script.spec().method(name);
        if (method == null) {
            throw new RpcException(RpcException.INVALID_PARAMS,
                    "Scripts of type " + script.spec().value() + " have no method \"" + name + "\".");
        }
        return new PlannedCall(method, Arguments.of(Json.array(call, "args"), method, script, context));
    }
}
