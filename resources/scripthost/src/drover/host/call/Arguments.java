// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.call;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import drover.host.context.ContextState;
import drover.host.context.ObjectReader;
import drover.host.json.Json;
import drover.host.json.JsonValues;
import drover.host.rpc.RpcException;
import drover.host.script.LoadedScript;
import drover.host.types.MethodSpec;
import drover.host.types.Parameter;
import java.util.List;
import java.util.Map;

/** A call's arguments as the interface takes them. */
final class Arguments {
    private Arguments() {
    }

    /** @throws RpcException if number or kinds do not fit the method */
    static Object[] of(JsonArray json, MethodSpec method, LoadedScript script, ContextState context) throws RpcException {
        List<Parameter> parameters = method.parameters();
        if (json.size() != parameters.size()) {
            throw new RpcException(RpcException.INVALID_PARAMS,
                    method.name() + " takes " + parameters.size() + " arguments, not " + json.size() + ".");
        }
        Object[] arguments = new Object[json.size()];
        for (int i = 0; i < arguments.length; i++) {
            String type = parameters.get(i).type();
            arguments[i] = of(json.get(i), type, script, context);
            check(arguments[i], type, method, i);
        }
        return arguments;
    }

    private static Object of(JsonElement json, String type, LoadedScript script, ContextState context) throws RpcException {
        if (!(json instanceof JsonObject object) || object.size() != (object.has("class") ? 2 : 1)) {
            throw new RpcException(RpcException.INVALID_PARAMS, "An argument is an object with one member, not " + json + ".");
        }
        String kind = object.keySet().stream().filter(name -> !name.equals("class")).findFirst().orElse("");
        JsonElement value = object.get(kind);
        try {
            return switch (kind) {
                case "int" -> value.getAsInt();
                case "string" -> value.getAsString();
                case "bool" -> value.getAsBoolean();
                case "null" -> null;
                case "json" -> JsonValues.toJava(value);
                case "cfg" -> script.configurationAttributes();
                case "context" -> contextObject(script, context);
                case "value", "object" -> new ObjectReader(script.scope().names()).read(value, Json.text(object, "class", type));
                default -> throw new RpcException(RpcException.INVALID_PARAMS, "There is no kind of argument \"" + kind + "\".");
            };
        } catch (IllegalArgumentException | UnsupportedOperationException | IllegalStateException wrong) {
            throw new RpcException(RpcException.INVALID_PARAMS, "The argument " + json + " is not of its kind: " + wrong.getMessage());
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
            default -> value == null || !type.startsWith("Map<") && !type.startsWith("List<")
                    || (type.startsWith("Map<") ? value instanceof Map : value instanceof List);
        };
        if (!fits) {
            throw new RpcException(RpcException.INVALID_PARAMS, "Argument " + (index + 1) + " of " + method.name() + " must be " + type + ".");
        }
    }

    /** Whether an argument is an object whose changes by the script are worth telling. */
    static boolean isMutable(JsonElement json) {
        return json instanceof JsonObject object && (object.has("value") || object.has("object"))
                && !(object.has("value") && object.get("value").isJsonPrimitive());
    }
}
