// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.call;

import com.google.gson.JsonObject;
import drover.host.context.AuthorizationState;
import drover.host.context.ContextState;
import drover.host.context.GatherState;
import drover.host.context.ObjectReader;
import drover.host.context.ScriptState;
import drover.host.json.Json;
import drover.host.rpc.RpcException;
import drover.host.script.LoadedScript;
import drover.host.types.Catalogue;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The contexts of the requests that are under way, and what the contexts of one request share. Script thread only. */
final class ContextStore {
    /** Requests whose end is never told are forgotten, oldest first, beyond this number. */
    private static final int MOST_REQUESTS = 10_000;

    private static final class RequestData {
        final Map<String, ContextState> contexts = new HashMap<>();
        final Map<String, Object> putClaims = new ConcurrentHashMap<>();
    }

    private final Map<String, RequestData> requests = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, RequestData> eldest) {
            return size() > MOST_REQUESTS;
        }
    };

    /** The context that a call names; made within the script's scope from its spec the first time. */
    ContextState context(JsonObject json, LoadedScript script) throws RpcException {
        String request = Json.text(json, "request", "");
        String id = Json.requiredText(json, "id");
        RequestData data = requests.computeIfAbsent(request, name -> new RequestData());
        ContextState known = data.contexts.get(id);
        if (known != null) {
            update(known, json);
            return known;
        }
        if (!(json.get("spec") instanceof JsonObject spec)) {
            throw new RpcException(RpcException.INVALID_PARAMS, "The context \"" + id + "\" of request \"" + request
                    + "\" is not known, and the call does not describe it.");
        }
        ContextState made = make(spec, script, data);
        data.contexts.put(id, made);
        update(made, json);
        return made;
    }

    /** What the server itself changes between two calls on one context. */
    private static void update(ContextState state, JsonObject json) {
        if (json.get("update") instanceof JsonObject changes) {
            state.update(changes);
        }
    }

    private static ContextState make(JsonObject spec, LoadedScript script, RequestData data) throws RpcException {
        String kind = Json.text(spec, "kind", "");
        return switch (kind) {
            case "uma_authorization" -> new AuthorizationState(spec, script.configurationAttributes(), data.putClaims);
            case "uma_gather" -> new GatherState(spec, script.configurationAttributes());
            default -> {
                String className = Catalogue.contextClass(kind);
                if (className == null) {
                    throw new RpcException(RpcException.INVALID_PARAMS, "There is no kind of context \"" + kind + "\".");
                }
                yield new ScriptState(kind, className, spec, script.configurationAttributes(),
                        new ObjectReader(script.scope().names()), script.meta());
            }
        };
    }

    void endRequest(String request) {
        requests.remove(request);
    }
}
