// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.rpc;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import drover.host.json.Json;

/** One JSON-RPC request or (without an id) notification. */
public record Request(JsonElement id, String method, JsonObject params) {

    public boolean isNotification() {
        return id == null;
    }

    /** The request in a frame's body. */
    static Request parse(byte[] body) throws RpcException {
        JsonElement message;
        try {
            message = Json.parse(body);
        } catch (Json.SyntaxException malformed) {
            throw new RpcException(RpcException.PARSE_ERROR, "The message is not JSON: " + malformed.getMessage());
        }
        if (!(message instanceof JsonObject object)) {
            throw new RpcException(RpcException.INVALID_REQUEST, "The message is not a JSON object.");
        }
        String method = Json.text(object, "method", null);
        if (method == null) {
            throw new RpcException(RpcException.INVALID_REQUEST, "The message has no method.");
        }
        JsonElement params = object.get("params");
        if (params == null || params.isJsonNull()) {
            params = new JsonObject();
        }
        if (!(params instanceof JsonObject named)) {
            throw new RpcException(RpcException.INVALID_REQUEST, "The params are not a JSON object.");
        }
        return new Request(object.get("id"), method, named);
    }

    /** The id of a message that could not be understood, as far as there is one. */
    static JsonElement idOf(byte[] body) {
        try {
            return Json.parse(body) instanceof JsonObject object && object.has("id") ? object.get("id") : JsonNull.INSTANCE;
        } catch (Json.SyntaxException malformed) {
            return JsonNull.INSTANCE;
        }
    }
}
