// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import drover.host.json.Json;
import java.util.ArrayList;
import java.util.List;

/**
 * One method of a script type: its parameters and result as Java has them, what the type's dummy answers, what a failed
 * call yields, and from which getApiVersion() on the server calls it.
 */
public record MethodSpec(String name, List<String> parameterTypes, String returns, JsonElement dummy, JsonElement fail, int api) {

    static MethodSpec of(JsonObject json) {
        List<String> types = new ArrayList<>();
        for (JsonElement parameter : Json.array(json, "parameters")) {
            String text = parameter.getAsString();
            types.add(text.substring(0, text.lastIndexOf(' ')));
        }
        return new MethodSpec(Json.text(json, "name", ""), types, Json.text(json, "returns", "void"), orNull(json, "dummy"),
                orNull(json, "fail"), (int) Json.number(json, "api", 0));
    }

    private static JsonElement orNull(JsonObject json, String name) {
        return json.has(name) ? json.get(name) : JsonNull.INSTANCE;
    }

    /** How many parameters a script's method has besides self. */
    public int arity() {
        return parameterTypes.size();
    }

    /** The result's Java class name, without type arguments. */
    public String returnClass() {
        int generic = returns.indexOf('<');
        String raw = generic < 0 ? returns : returns.substring(0, generic);
        return switch (raw) {
            case "List" -> "java.util.List";
            case "Map" -> "java.util.Map";
            case "String" -> "java.lang.String";
            default -> raw;
        };
    }

    /** Whether the result is a list of claim definitions. */
    public boolean returnsClaims() {
        return returns.equals("List<ClaimDefinition>");
    }
}
