// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.types;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import drover.host.json.Json;
import drover.host.script.Generation;
import java.util.ArrayList;
import java.util.List;

/**
 * One method of a script type: its parameters and result as Java has them, and what the server goes on with in the
 * script's place.
 *
 * <p>{@code generations}: empty if every generation that has the type has the method. {@code dummy}: what the type's dummy
 * answers. {@code fail}: what a failed call yields, unless {@code failure} is not null. {@code api}: the least getApiVersion()
 * at which the server calls the method, 0 for always; {@code below}: what counts where it does not.
 */
public record MethodSpec(String name, List<Parameter> parameters, String returns, List<String> generations, JsonElement dummy,
                         JsonElement fail, Failure failure, int api, JsonElement below) {
    private static final List<String> SCALARS = List.of("boolean", "int", "String", "void");

    /** The methods that all types have, besides init. */
    static final List<MethodSpec> BASE = List.of(
            new MethodSpec("destroy", List.of(new Parameter(Parameter.CONFIGURATION, "configurationAttributes")), "boolean", List.of(),
                    new JsonPrimitive(true), new JsonPrimitive(false), null, 0, JsonNull.INSTANCE),
            new MethodSpec("getApiVersion", List.of(), "int", List.of(), new JsonPrimitive(1), new JsonPrimitive(-1), null, 0,
                    JsonNull.INSTANCE));

    static MethodSpec of(JsonObject json, java.util.Map<String, String> aliases) {
        List<Parameter> parameters = new ArrayList<>();
        Json.array(json, "parameters").forEach(parameter -> parameters.add(Parameter.of(parameter.getAsString(), aliases)));
        List<String> generations = new ArrayList<>();
        Json.array(json, "generations").forEach(generation -> generations.add(generation.getAsString()));
        return new MethodSpec(Json.text(json, "name", ""), List.copyOf(parameters), Json.text(json, "returns", "void"),
                List.copyOf(generations), answer(json, "dummy"), answer(json, "fail"),
                json.get("failure") instanceof JsonObject failure ? Failure.of(failure) : null, (int) Json.number(json, "api", 0),
                answer(json, "below"));
    }

    /** A value, or where the value comes from: a parameter's name as {@code {"from": …}}. */
    private static JsonElement answer(JsonObject json, String name) {
        if (json.has(name + "From")) {
            JsonObject from = new JsonObject();
            from.add("from", json.get(name + "From"));
            return from;
        }
        return json.has(name) ? json.get(name) : JsonNull.INSTANCE;
    }

    /** Where an answer comes from, a parameter's name or {@code context.} and a member's; null for an answer that is a value. */
    public static String source(JsonElement answer) {
        return answer instanceof JsonObject object && object.size() == 1 ? Json.text(object, "from", null) : null;
    }

    public boolean existsIn(Generation generation) {
        return generations.isEmpty() || generations.contains(generation.id());
    }

    /** Whether the server calls the method of a script with this getApiVersion(). */
    public boolean isCalledAt(int apiVersion) {
        return apiVersion >= api;
    }

    /** The parameters' types. */
    public List<String> parameterTypes() {
        return parameters.stream().map(Parameter::type).toList();
    }

    /** How many parameters a script's method has besides self. */
    public int arity() {
        return parameters.size();
    }

    /** The result's type without type arguments. */
    public String rawReturns() {
        int generic = returns.indexOf('<');
        return generic < 0 ? returns : returns.substring(0, generic);
    }

    /** The result's Java class name, without type arguments. */
    public String returnClass() {
        return switch (rawReturns()) {
            case "List" -> "java.util.List";
            case "Map" -> "java.util.Map";
            case "String" -> "java.lang.String";
            default -> rawReturns();
        };
    }

    public boolean isVoid() {
        return returns.equals("void");
    }

    /** Whether the result is an object: neither a truth value, number or text nor a list or map. */
    public boolean returnsObject() {
        return !SCALARS.contains(returns) && !returns.startsWith("List<") && !returns.startsWith("Map<");
    }

    /** Whether the result is a list of claim definitions. */
    public boolean returnsClaims() {
        return returns.equals("List<ClaimDefinition>");
    }
}
