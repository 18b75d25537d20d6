// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.context;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.stream.JsonWriter;
import drover.host.json.Json;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The state behind a UmaAuthorizationContext: the claims' three sources, scopes, resources. */
public final class AuthorizationState extends ContextState {
    private final Map<String, Object> putClaims;
    private Map<String, Object> claimTokenClaims;
    private Map<String, Object> pctClaims;

    /** {@code putClaims} is shared by all contexts of one token request. */
    public AuthorizationState(JsonObject spec, Map<String, ?> configurationAttributes, Map<String, Object> putClaims) {
        super(spec, configurationAttributes);
        this.putClaims = putClaims;
    }

    @Override
    protected Object makeScriptContext(ModelFactory models) {
        return models.authorizationContext(this);
    }

    public Map<String, Object> putClaims() {
        return putClaims;
    }

    @Override
    public Map<String, Object> shown() {
        Map<String, Object> shown = super.shown();
        shown.put("claims", putClaims);
        shown.put("claimTokenClaims", claimTokenClaims());
        shown.put("pctClaims", pctClaims());
        return shown;
    }

    public String claimToken() {
        return Json.text(spec(), "claimToken", null);
    }

    public Map<String, Object> claimTokenClaims() {
        if (claimTokenClaims == null) {
            claimTokenClaims = ClaimValues.loaded(Json.object(spec(), "claimTokenClaims"));
        }
        return claimTokenClaims;
    }

    public Map<String, Object> pctClaims() {
        if (pctClaims == null) {
            pctClaims = ClaimValues.loaded(Json.object(spec(), "pctClaims"));
        }
        return pctClaims;
    }

    public String scriptDn() {
        return Json.text(spec(), "scriptDn", null);
    }

    public List<String> scopeIds() {
        return ids("scopes", "id");
    }

    public List<String> scriptScopeIds() {
        return ids("scriptScopes", "id");
    }

    public List<String> resourceIds() {
        return ids("resources", "id");
    }

    public <T> List<T> resources(Class<T> type) {
        return beans("resources", type);
    }

    /** Each scope, and whether the client requested it. */
    public <T> Map<T, Boolean> scopes(Class<T> type) {
        Map<T, Boolean> scopes = new HashMap<>();
        for (JsonElement element : array("scopes")) {
            if (element instanceof JsonObject scope) {
                scopes.put(BeanReader.read(scope, type), Json.bool(scope, "requested", false));
            }
        }
        return scopes;
    }

    @Override
    public void write(JsonWriter json, boolean brief) throws IOException {
        json.beginObject().name("putClaims");
        Json.write(json, ClaimValues.stored(putClaims));
        writeRedirectParameters(json, brief);
        json.endObject();
    }
}
