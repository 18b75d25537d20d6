// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.core.model.uma;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import drover.host.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads claim definitions from a JSON array of objects. An unknown member is refused, as the server's mapper does. */
public final class ClaimDefinitionBuilder {
    private ClaimDefinitionBuilder() {
    }

    public static List<ClaimDefinition> build(String json) {
        try {
            if (!(Json.parse(json) instanceof JsonArray array)) {
                throw new IllegalArgumentException("the text is not a JSON array");
            }
            ClaimDefinitionList definitions = new ClaimDefinitionList();
            for (JsonElement element : array) {
                definitions.add(element.isJsonNull() ? null : definition(element));
            }
            return definitions;
        } catch (Json.SyntaxException | IllegalArgumentException | IllegalStateException malformed) {
            throw new RuntimeException("Failed to parse claim definition json: " + json, malformed);
        }
    }

    private static ClaimDefinition definition(JsonElement element) {
        if (!(element instanceof JsonObject object)) {
            throw new IllegalArgumentException("a claim definition is not a JSON object");
        }
        ClaimDefinition definition = new ClaimDefinition();
        for (Map.Entry<String, JsonElement> member : object.entrySet()) {
            JsonElement value = member.getValue();
            switch (member.getKey()) {
                case "claim_token_format" -> definition.setClaimTokenFormat(texts(value));
                case "claim_type" -> definition.setClaimType(text(value));
                case "friendly_name" -> definition.setFriendlyName(text(value));
                case "issuer" -> definition.setIssuer(texts(value));
                case "name" -> definition.setName(text(value));
                default -> throw new IllegalArgumentException("Unrecognized field \"" + member.getKey() + "\"");
            }
        }
        return definition;
    }

    private static String text(JsonElement value) {
        if (value.isJsonNull()) {
            return null;
        }
        if (!value.isJsonPrimitive()) {
            throw new IllegalArgumentException("a text is expected, not " + value);
        }
        return value.getAsString();
    }

    private static List<String> texts(JsonElement value) {
        if (value.isJsonNull()) {
            return null;
        }
        if (!(value instanceof JsonArray array)) {
            throw new IllegalArgumentException("a list of texts is expected, not " + value);
        }
        List<String> texts = new ArrayList<>();
        array.forEach(element -> texts.add(text(element)));
        return texts;
    }
}
