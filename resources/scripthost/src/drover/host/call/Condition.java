// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.call;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import drover.host.json.Json;
import drover.host.rpc.RpcException;
import java.util.ArrayList;
import java.util.List;

/**
 * When a call of a batch is made at all, by what an earlier one answered: so that a client that knows the server's next
 * question need not come back to ask it.
 */
record Condition(int result, Kind kind, JsonElement wanted) {
    private enum Kind {
        IS, ABOVE, DEFINITIONS
    }

    /** @throws RpcException if the conditions cannot be read or look ahead of the {@code index}th call */
    static List<Condition> of(JsonArray json, int index) throws RpcException {
        List<Condition> conditions = new ArrayList<>(json.size());
        for (JsonElement element : json) {
            JsonObject one = element instanceof JsonObject object ? object : new JsonObject();
            int result = (int) Json.number(one, "result", -1);
            Kind kind = one.has("is") ? Kind.IS : one.has("above") ? Kind.ABOVE : one.has("definitions") ? Kind.DEFINITIONS : null;
            if (kind == null || result < 0 || result >= index) {
                throw new RpcException(RpcException.INVALID_PARAMS, "A call's condition cannot be read: " + element);
            }
            conditions.add(new Condition(result, kind, kind == Kind.IS ? one.get("is") : one.get("above")));
        }
        return conditions;
    }

    boolean holds(List<CallResult> results) {
        CallResult earlier = results.get(result);
        if (earlier.isSkipped()) {
            return false;
        }
        return switch (kind) {
            case IS -> wanted.equals(earlier.json());
            case ABOVE -> earlier.json().isJsonPrimitive() && earlier.json().getAsJsonPrimitive().isNumber()
                    && earlier.json().getAsLong() > wanted.getAsLong();
            case DEFINITIONS -> earlier.holdsDefinitionsOnly();
        };
    }
}
