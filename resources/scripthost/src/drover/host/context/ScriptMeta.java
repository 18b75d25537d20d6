// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.context;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import drover.host.json.Json;
import drover.host.rpc.RpcException;
import java.util.ArrayList;
import java.util.List;

/** A script's entry as the client sends it. */
public record ScriptMeta(String name, String type, String source, List<Property> properties, List<Property> moduleProperties,
                         int level, long revision, String inum, String dn, List<String> aliases, String description,
                         boolean enabled, String language) {

    /** A configuration or module property. */
    public record Property(String name, String value, boolean hide, String description) {
        /** Never shows a hidden value. */
        @Override
        public String toString() {
            return name + "=" + (hide ? "***" : value);
        }
    }

    /** @throws RpcException naming the member that is missing */
    public static ScriptMeta of(JsonObject script) throws RpcException {
        List<String> aliases = new ArrayList<>();
        Json.array(script, "aliases").forEach(alias -> aliases.add(alias.isJsonNull() ? null : alias.getAsString()));
        return new ScriptMeta(Json.requiredText(script, "name"), Json.requiredText(script, "type"),
                Json.requiredText(script, "source"), properties(Json.array(script, "properties")),
                properties(Json.array(script, "moduleProperties")), (int) Json.number(script, "level", 1),
                Json.number(script, "revision", 1), Json.text(script, "inum", ""), Json.text(script, "dn", ""), aliases,
                Json.text(script, "description", ""), Json.bool(script, "enabled", true),
                Json.text(script, "language", "python"));
    }

    private static List<Property> properties(JsonArray array) {
        List<Property> properties = new ArrayList<>();
        for (JsonElement element : array) {
            if (element instanceof JsonObject property) {
                properties.add(new Property(Json.text(property, "name", ""), Json.text(property, "value", null),
                        Json.bool(property, "hide", false), Json.text(property, "description", "")));
            }
        }
        return properties;
    }

    /** Whether the script is written in Java. */
    public boolean isJava() {
        return language.equalsIgnoreCase("java");
    }

    /** Tells nothing of the source and the properties. */
    @Override
    public String toString() {
        return type + " " + name;
    }
}
