// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import drover.host.json.Json;
import drover.host.script.Generation;
import java.util.ArrayList;
import java.util.List;

/** One script type as types.json describes it, with the methods that all types have. */
public record TypeSpec(String value, String className, String interfaceName, List<String> generations, String context,
                       List<MethodSpec> methods) {
    private static final String CONFIGURATION = "Map<String, SimpleCustomProperty>";
    private static final MethodSpec DESTROY = new MethodSpec("destroy", List.of(CONFIGURATION), "boolean",
            new JsonPrimitive(true), new JsonPrimitive(false), 0);
    private static final MethodSpec API_VERSION = new MethodSpec("getApiVersion", List.of(), "int", new JsonPrimitive(1),
            new JsonPrimitive(-1), 0);

    static TypeSpec of(JsonObject json) {
        List<MethodSpec> methods = new ArrayList<>();
        for (JsonElement method : Json.array(json, "methods")) {
            methods.add(MethodSpec.of(method.getAsJsonObject()));
        }
        methods.add(DESTROY);
        methods.add(API_VERSION);
        List<String> generations = new ArrayList<>();
        Json.array(json, "generations").forEach(generation -> generations.add(generation.getAsString()));
        return new TypeSpec(Json.text(json, "value", ""), Json.text(json, "className", ""), Json.text(json, "interface", ""),
                generations, Json.text(json, "context", ""), methods);
    }

    public boolean existsIn(Generation generation) {
        return generations.contains(generation.id());
    }

    /** The full name of the Java interface in this generation. */
    public String interfaceIn(Generation generation) {
        return generation.root() + ".model.custom.script.type." + interfaceName;
    }

    /** The method of this name, or null. */
    public MethodSpec method(String name) {
        for (MethodSpec method : methods) {
            if (method.name().equals(name)) {
                return method;
            }
        }
        return null;
    }
}
