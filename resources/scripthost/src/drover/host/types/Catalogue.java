// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import drover.host.json.Json;
import drover.host.rpc.RpcException;
import drover.host.script.Generation;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The script types that the host runs. Read once, at first use. */
public final class Catalogue {
    private static final Map<String, String> CONTEXTS = new HashMap<>();
    private static final Map<String, TypeSpec> TYPES = read();
    private static final Map<String, ScriptType> BOUND = new HashMap<>();

    private Catalogue() {
    }

    private static Map<String, TypeSpec> read() {
        Map<String, TypeSpec> types = new LinkedHashMap<>();
        try (InputStream in = Catalogue.class.getResourceAsStream("/drover/host/types/types.json")) {
            if (in == null) {
                throw new IllegalStateException("scripthost.jar lacks types.json");
            }
            JsonObject root = Json.parse(in.readAllBytes()).getAsJsonObject();
            Map<String, String> aliases = texts(root, "aliases");
            CONTEXTS.putAll(texts(root, "contexts"));
            for (JsonElement element : Json.array(root, "types")) {
                TypeSpec type = TypeSpec.of(element.getAsJsonObject(), aliases);
                types.put(type.value(), type);
            }
        } catch (IOException | Json.SyntaxException broken) {
            throw new IllegalStateException("types.json cannot be read", broken);
        }
        return types;
    }

    private static Map<String, String> texts(JsonObject root, String name) {
        Map<String, String> texts = new HashMap<>();
        Json.object(root, name).entrySet().forEach(member -> texts.put(member.getKey(), member.getValue().getAsString()));
        return texts;
    }

    /** All types, in the order of types.json. */
    public static Collection<TypeSpec> all() {
        return TYPES.values();
    }

    /** The kind of context that a parameter of this type takes, or null if it takes none. */
    public static String contextKind(String parameterType) {
        return CONTEXTS.get(parameterType);
    }

    /** The simple name of the context class of a kind, or null if there is no such kind. */
    public static String contextClass(String kind) {
        return CONTEXTS.entrySet().stream().filter(context -> context.getValue().equals(kind)).map(Map.Entry::getKey).findFirst()
                .orElse(null);
    }

    /** The type's description. */
    public static TypeSpec spec(String type) throws RpcException {
        TypeSpec spec = TYPES.get(type);
        if (spec == null) {
            throw new RpcException(RpcException.UNKNOWN_TYPE, "The script host does not run scripts of type \"" + type + "\".");
        }
        return spec;
    }

    /** The type with the Java interface of one generation; null if that generation has no such type. */
    public static synchronized ScriptType bound(TypeSpec spec, Generation generation) {
        if (!spec.existsIn(generation)) {
            return null;
        }
        return BOUND.computeIfAbsent(generation.id() + "/" + spec.value(), key -> new ScriptType(spec, generation));
    }
}
