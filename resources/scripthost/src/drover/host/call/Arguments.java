// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.call;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import drover.host.context.ContextState;
import drover.host.json.JsonValues;
import drover.host.rpc.RpcException;
import drover.host.script.LoadedScript;
import drover.host.types.MethodSpec;
import java.util.List;
import java.util.Map;

/** A call's arguments as the interface takes them. */
final class Arguments {
    private Arguments() {
    }

    /** @throws RpcException if number or kinds do not fit the method */
    static Object[] of(JsonArray json, MethodSpec method, LoadedScript script, ContextState context) throws RpcException {
        List<String> types = method.parameterTypes();
        if (json.size() != types.size()) {
            throw new RpcException(RpcException.INVALID_PARAMS,
                    method.name() + " takes " + types.size() + " arguments, not " + json.size() + ".");
        }
        Object[] arguments = new Object[json.size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = of(json.get(i), script, context);
            check(arguments[i], types.get(i), method, i);
        }
        return arguments;
    }

    private static Object of(JsonElement json, LoadedScript script, ContextState context) throws RpcException {
        if (!(json instanceof JsonObject object) || object.size() != 1) {
            throw new RpcException(RpcException.INVALID_PARAMS, "An argument is an object with one member, not " + json + ".");
        }
        Map.Entry<String, JsonElement> member = object.entrySet().iterator().next();
        try {
            return switch (member.getKey()) {
                case "int" -> member.getValue().getAsInt();
                case "string" -> member.getValue().getAsString();
                case "bool" -> member.getValue().getAsBoolean();
                case "null" -> null;
                case "json" -> JsonValues.toJava(member.getValue());
                case "cfg" -> script.configurationAttributes();
                case "context" -> contextObject(script, context);
                default -> throw new RpcException(RpcException.INVALID_PARAMS, "There is no kind of argument \"" + member.getKey() + "\".");
            };
        } catch (NumberFormatException | UnsupportedOperationException | IllegalStateException wrong) {
            throw new RpcException(RpcException.INVALID_PARAMS, "The argument " + json + " is not of its kind.");
        }
    }

    private static Object contextObject(LoadedScript script, ContextState context) throws RpcException {
        if (context == null) {
            throw new RpcException(RpcException.INVALID_PARAMS, "An argument is the context, but the call has none.");
        }
        return context.scriptContext(script.models());
    }

    private static void check(Object value, String type, MethodSpec method, int index) throws RpcException {
        boolean fits = switch (type) {
            case "int" -> value instanceof Integer;
            case "boolean" -> value instanceof Boolean;
            case "String" -> value == null || value instanceof String;
            default -> !type.startsWith("Map<") || value == null || value instanceof Map;
        };
        if (!fits) {
            throw new RpcException(RpcException.INVALID_PARAMS, "Argument " + (index + 1) + " of " + method.name() + " must be " + type + ".");
        }
    }
}
