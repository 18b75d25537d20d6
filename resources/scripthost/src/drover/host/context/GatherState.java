// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.context;

import com.google.gson.JsonObject;
import com.google.gson.stream.JsonWriter;
import drover.host.json.Json;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The state behind a UmaGatherContext: the UMA session, the PCT's claims, the page's values. */
public final class GatherState extends ContextState {
    private static final String STEP = "step";

    private final Map<String, String> sessionAttributes;
    private final Map<String, String> pageClaims;
    private final Map<String, Object> claims;
    private String externalUrl;
    private Map<String, String> persistedAttributes;
    private JsonObject persistedClaims;

    public GatherState(JsonObject spec, Map<String, ?> configurationAttributes) {
        super(spec, configurationAttributes);
        sessionAttributes = Texts.map(Json.object(spec, "sessionAttributes"));
        if (spec.has(STEP)) {
            sessionAttributes.put(STEP, Long.toString(Json.number(spec, STEP, 1)));
        }
        pageClaims = Texts.map(Json.object(spec, "pageClaims"));
        claims = ClaimValues.loaded(Json.object(spec, "pctClaims"));
    }

    @Override
    protected Object makeScriptContext(ModelFactory models) {
        return models.gatherContext(this);
    }

    public Map<String, String> sessionAttributes() {
        return sessionAttributes;
    }

    public Map<String, String> pageClaims() {
        return pageClaims;
    }

    public Map<String, Object> claims() {
        return claims;
    }

    @Override
    public Map<String, Object> shown() {
        Map<String, Object> shown = super.shown();
        shown.put("claims", claims);
        shown.put("pageClaims", pageClaims);
        shown.put("sessionAttributes", sessionAttributes);
        return shown;
    }

    /** The session's step; -1 if the session has none that is a number. */
    public int step() {
        return (int) Texts.whole(sessionAttributes.get(STEP), -1, 32);
    }

    public void setStep(int step) {
        sessionAttributes.put(STEP, Integer.toString(step));
    }

    public void setExternalUrl(String url) {
        externalUrl = url;
    }

    public String externalUrl() {
        return externalUrl;
    }

    public String authorizationEndpoint() {
        return Json.text(spec(), "authorizationEndpoint", null);
    }

    public <T> List<T> permissions(Class<T> type) {
        return beans("permissions", type);
    }

    /** Takes a picture of the session and the claims as the database would keep them. */
    public void persist() {
        persistedAttributes = new HashMap<>(sessionAttributes);
        persistedClaims = ClaimValues.stored(claims);
    }

    /** Session attributes (null removes one), the step, and whether the server persists then. */
    @Override
    public void update(JsonObject changes) {
        Texts.map(Json.object(changes, "sessionAttributes")).forEach((name, value) -> {
            if (value == null) {
                sessionAttributes.remove(name);
            } else {
                sessionAttributes.put(name, value);
            }
        });
        if (changes.has(STEP)) {
            setStep((int) Json.number(changes, STEP, step()));
        }
        if (Json.bool(changes, "persist", false)) {
            persist();
        }
    }

    @Override
    public void write(JsonWriter json, boolean brief) throws IOException {
        json.beginObject().name(STEP).value(step());
        json.name("sessionAttributes");
        writeTexts(json, sessionAttributes);
        json.name("pctClaims");
        Json.write(json, ClaimValues.stored(claims));
        if (persistedClaims == null) {
            if (!brief) {
                json.name("persisted").nullValue();
            }
        } else {
            json.name("persisted").beginObject().name("sessionAttributes");
            writeTexts(json, persistedAttributes);
            json.name("pctClaims");
            Json.write(json, persistedClaims);
            json.endObject();
        }
        writeRedirectParameters(json, brief);
        if (!brief || externalUrl != null) {
            json.name("externalUrl").value(externalUrl);
        }
        json.name("pageClaims");
        writeTexts(json, pageClaims);
        json.endObject();
    }

    private static void writeTexts(JsonWriter json, Map<String, String> texts) throws IOException {
        json.beginObject();
        for (Map.Entry<?, ?> entry : texts.entrySet()) {
            // A script can put anything into a Java map; what is not a text is shown as one.
            json.name(String.valueOf(entry.getKey())).value(entry.getValue() == null ? null : entry.getValue().toString());
        }
        json.endObject();
    }
}
