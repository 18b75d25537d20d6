// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.context;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.stream.JsonWriter;
import drover.host.json.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is common to the contexts' states: built from a spec, held as Java objects while its request lives. */
public abstract class ContextState {
    private final JsonObject spec;
    private final Map<String, ?> configurationAttributes;
    private final HttpRequest httpRequest;
    private final Login login;
    private final Map<String, Set<String>> redirectParameters = new HashMap<>();
    private Object scriptContext;

    protected ContextState(JsonObject spec, Map<String, ?> configurationAttributes) {
        this.spec = spec;
        this.configurationAttributes = configurationAttributes;
        httpRequest = new HttpRequest(spec);
        login = new Login(spec);
    }

    /** The object that the script gets; made at the first call. */
    public final Object scriptContext(ModelFactory models) {
        if (scriptContext == null) {
            scriptContext = makeScriptContext(models);
        }
        return scriptContext;
    }

    /** Whether the object is what the script got for this context. */
    public final boolean isScriptContext(Object object) {
        return object != null && object == scriptContext;
    }

    /** What a script can change of the context, live, for a debugger to show. */
    public Map<String, Object> shown() {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("redirectUserParameters", redirectParameters);
        return shown;
    }

    protected abstract Object makeScriptContext(ModelFactory models);

    /** Applies what the server itself changed since the last call; nothing by default. */
    public void update(JsonObject changes) {
    }

    /** Writes the state after a call as one JSON object; {@code brief}: without what is empty unless a script can have emptied it. */
    public abstract void write(JsonWriter json, boolean brief) throws IOException;

    protected final JsonObject spec() {
        return spec;
    }

    public final Map<String, ?> configurationAttributes() {
        return configurationAttributes;
    }

    public final HttpRequest httpRequest() {
        return httpRequest;
    }

    public final Login login() {
        return login;
    }

    public final String issuer() {
        return Json.text(spec, "issuer", null);
    }

    public final String baseEndpoint() {
        return Json.text(spec, "baseEndpoint", null);
    }

    public final <T> T client(Class<T> type) {
        return spec.get("client") instanceof JsonObject client ? BeanReader.read(client, type) : null;
    }

    public final Map<String, Set<String>> redirectParameters() {
        return redirectParameters;
    }

    /** The claims of a PCT that the scenario knows, or null. */
    public final JsonObject pct(String code) {
        return code != null && Json.object(spec, "pcts").get(code) instanceof JsonObject claims ? claims : null;
    }

    protected final <T> List<T> beans(String member, Class<T> type) {
        List<T> beans = new ArrayList<>();
        for (JsonElement element : Json.array(spec, member)) {
            beans.add(BeanReader.read(element, type));
        }
        return beans;
    }

    protected final List<String> ids(String member, String idMember) {
        List<String> ids = new ArrayList<>();
        for (JsonElement element : Json.array(spec, member)) {
            ids.add(element instanceof JsonObject object ? Json.text(object, idMember, null) : element.getAsString());
        }
        return ids;
    }

    protected final JsonArray array(String member) {
        return Json.array(spec, member);
    }

    protected final void writeRedirectParameters(JsonWriter json, boolean brief) throws IOException {
        if (brief && redirectParameters.isEmpty()) {
            return;
        }
        json.name("redirectParams").beginObject();
        for (Map.Entry<String, Set<String>> parameter : redirectParameters.entrySet()) {
            json.name(String.valueOf(parameter.getKey())).beginArray();
            for (String value : parameter.getValue()) {
                json.value(value);
            }
            json.endArray();
        }
        json.endObject();
    }
}
