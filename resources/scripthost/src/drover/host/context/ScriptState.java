// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.context;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.stream.JsonWriter;
import drover.host.json.Json;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.python.core.PyObject;

/** The state behind every other context than the two of UMA: members by name, made from the spec when they are asked for. */
public final class ScriptState extends ContextState {
    private static final String SESSION = "sessionAttributes";
    private static final String STEP = "step";
    private static final String SCRIPT = "script";

    private final String kind;
    private final String className;
    private final ObjectReader reader;
    private final ScriptMeta script;
    private final HttpResponse httpResponse = new HttpResponse();
    private final Map<String, Object> values = new LinkedHashMap<>();
    /** The context itself where the host has no class for it. */
    private ModelObject described;
    private JsonObject persisted;
    private JsonObject webException;

    /** {@code className}: the context's simple name. {@code script}: the script that the context is handed to. */
    public ScriptState(String kind, String className, JsonObject spec, Map<String, ?> configurationAttributes, ObjectReader reader, ScriptMeta script) {
        super(spec.deepCopy(), configurationAttributes);
        this.kind = kind;
        this.className = className;
        this.reader = reader;
        this.script = script;
    }

    @Override
    protected Object makeScriptContext(ModelFactory models) {
        Object known = models.context(kind, this);
        if (known == null) {
            described = new ModelObject(className, spec(), reader);
        }
        return known == null ? described : known;
    }

    @Override
    public Map<String, Object> shown() {
        Map<String, Object> shown = super.shown();
        shown.putAll(values);
        return shown;
    }

    public HttpResponse httpResponse() {
        return httpResponse;
    }

    /**
     * The member as a {@code type} of types.json. One that the spec does not name is an empty collection, null, or a recorded
     * stand-in where the host has no such class. The caller knows the Java class that belongs to the type.
     */
    @SuppressWarnings("unchecked")
    public <T> T value(String name, String type) {
        if (!values.containsKey(name)) {
            values.put(name, made(name, type));
        }
        return (T) values.get(name);
    }

    private Object made(String name, String type) {
        JsonElement json = spec().get(name);
        if (json != null && !json.isJsonNull()) {
            return reader.read(json, type);
        }
        switch (type) {
            case "CustomScriptConfiguration" -> {
                return CallScope.current().names().models().scriptConfiguration(script, configurationAttributes());
            }
            case "int" -> {
                return 0;
            }
            case "boolean" -> {
                return false;
            }
            default -> {
                Object empty = ObjectReader.emptyOf(type);
                return empty != null || json != null || reader.isModelled(type) ? empty : Beans.named(type);
            }
        }
    }

    public void put(String name, Object value) {
        values.put(name, value);
    }

    /** The session's attributes, with the step among them. */
    public Map<String, String> sessionAttributes() {
        boolean first = !values.containsKey(SESSION);
        Map<String, String> attributes = value(SESSION, "Map<String, String>");
        if (first && spec().has(STEP)) {
            attributes.put(STEP, Long.toString(Json.number(spec(), STEP, 1)));
        }
        return attributes;
    }

    /** The session's step; -1 if the session has none that is a number. */
    public int step() {
        return (int) Texts.whole(sessionAttributes().get(STEP), -1, 32);
    }

    /** Takes a picture of the session as the database would keep it. */
    public void persist() {
        persisted = new JsonObject();
        persisted.add(SESSION, ObjectWriter.toJson(sessionAttributes()));
    }

    /** An HTTP error that the script wants for an answer; null takes it back. */
    public void setWebException(JsonObject answer) {
        webException = answer;
    }

    /** The text of a member of the spec; null if it has none. */
    public String text(String name) {
        JsonElement json = spec().get(name);
        return json == null || json.isJsonNull() ? null : json.isJsonPrimitive() ? json.getAsString() : json.toString();
    }

    @Override
    public void update(JsonObject changes) {
        for (Map.Entry<String, JsonElement> change : changes.entrySet()) {
            if (change.getKey().equals(SESSION) && change.getValue() instanceof JsonObject attributes) {
                Texts.map(attributes).forEach((name, value) -> {
                    if (value == null) {
                        sessionAttributes().remove(name);
                    } else {
                        sessionAttributes().put(name, value);
                    }
                });
            } else if (change.getKey().equals(STEP)) {
                sessionAttributes().put(STEP, change.getValue().getAsString());
            } else {
                spec().add(change.getKey(), change.getValue());
                values.remove(change.getKey());
            }
        }
        if (Json.bool(changes, "persist", false)) {
            persist();
        }
    }

    /** The members that the script looked at or set, but for stand-ins. */
    @Override
    public void write(JsonWriter json, boolean brief) throws IOException {
        if (described != null) {
            Json.write(json, described.toJson(0));
            return;
        }
        json.beginObject();
        for (Map.Entry<String, Object> value : values.entrySet()) {
            boolean standIn = value.getValue() instanceof PyObject && !(value.getValue() instanceof ModelObject);
            if (!standIn && !value.getKey().equals(SCRIPT)) {
                json.name(value.getKey());
                Json.write(json, ObjectWriter.toJson(value.getValue()));
            }
        }
        writeUnlessNull(json, "persisted", persisted);
        writeUnlessNull(json, "httpResponse", httpResponse.toJson());
        writeUnlessNull(json, "webApplicationException", webException);
        json.endObject();
    }

    private static void writeUnlessNull(JsonWriter json, String name, JsonObject value) throws IOException {
        if (value != null) {
            json.name(name);
            Json.write(json, value);
        }
    }
}
