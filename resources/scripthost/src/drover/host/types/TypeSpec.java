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
import java.util.Map;

/**
 * One script type as types.json describes it, with the methods that all types have. {@code methods} are those of every
 * generation; a name can be there twice. {@code dummyApi}: the getApiVersion() of the type's dummy. {@code historical}: no
 * server of today has the type.
 */
public record TypeSpec(String value, String className, String interfaceName, List<String> generations, int dummyApi,
                       boolean historical, List<MethodSpec> methods) {

    static TypeSpec of(JsonObject json, Map<String, String> aliases) {
        List<MethodSpec> methods = new ArrayList<>();
        for (JsonElement method : Json.array(json, "methods")) {
            methods.add(MethodSpec.of(method.getAsJsonObject(), aliases));
        }
        int dummyApi = (int) Json.number(json, "dummyApi", 1);
        for (MethodSpec base : MethodSpec.BASE) {
            methods.add(base.name().equals("getApiVersion") ? new MethodSpec(base.name(), base.parameters(), base.returns(),
                    base.generations(), new JsonPrimitive(dummyApi), base.fail(), base.failure(), base.api(), base.below()) : base);
        }
        List<String> generations = new ArrayList<>();
        Json.array(json, "generations").forEach(generation -> generations.add(generation.getAsString()));
        return new TypeSpec(Json.text(json, "value", ""), Json.text(json, "className", ""), Json.text(json, "interface", ""),
                List.copyOf(generations), dummyApi, Json.bool(json, "historical", false), List.copyOf(methods));
    }

    public boolean existsIn(Generation generation) {
        return generations.contains(generation.id());
    }

    /** The generation itself if it has the type, else the latest that has. */
    public Generation nearest(Generation generation) {
        if (existsIn(generation)) {
            return generation;
        }
        Generation found = generation;
        for (Generation other : Generation.values()) {
            found = existsIn(other) ? other : found;
        }
        return found;
    }

    /** The full name of the Java interface in this generation. */
    public String interfaceIn(Generation generation) {
        return generation.root() + ".model.custom.script.type." + interfaceName;
    }

    /** The methods that a server of this generation calls; of the nearest generation where it has not the type. */
    public List<MethodSpec> methods(Generation generation) {
        Generation near = nearest(generation);
        return methods.stream().filter(method -> method.existsIn(near)).toList();
    }

    /** The method of this name in a generation, or null. */
    public MethodSpec method(String name, Generation generation) {
        Generation near = nearest(generation);
        for (MethodSpec method : methods) {
            if (method.name().equals(name) && method.existsIn(near)) {
                return method;
            }
        }
        return null;
    }

    /** The method of this name in any generation, the oldest first; null if there is none. */
    public MethodSpec method(String name) {
        for (MethodSpec method : methods) {
            if (method.name().equals(name)) {
                return method;
            }
        }
        return null;
    }
}
