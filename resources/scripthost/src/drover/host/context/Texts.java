// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.context;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import drover.host.json.Json;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Map;

/** Conversions of texts that several server classes share. */
public final class Texts {
    private Texts() {
    }

    /** The members of {@code object} as texts, in a new HashMap; a member that is null stays null. */
    static Map<String, String> map(JsonObject object) {
        Map<String, String> map = new HashMap<>();
        for (Map.Entry<String, JsonElement> member : object.entrySet()) {
            map.put(member.getKey(), member.getValue().isJsonPrimitive() ? member.getValue().getAsString()
                    : member.getValue().isJsonNull() ? null : member.getValue().toString());
        }
        return map;
    }

    /** The text as an encoded URI, or null if it cannot be one. */
    public static String uriOf(String text) {
        try {
            return new URI(null, text, null).toString();
        } catch (URISyntaxException notOne) {
            return null;
        }
    }

    public static boolean isWhole(String text, int bits) {
        if (text == null || text.isBlank()) {
            return false;
        }
        try {
            if (bits == 32) {
                Integer.parseInt(text);
            } else {
                Long.parseLong(text);
            }
            return true;
        } catch (NumberFormatException notOne) {
            return false;
        }
    }

    public static long whole(String text, long otherwise, int bits) {
        return isWhole(text, bits) ? Long.parseLong(text) : otherwise;
    }

    public static double decimal(String text, double otherwise) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException notOne) {
            return otherwise;
        }
    }

    public static String escapedJson(String text) {
        String quoted = new JsonPrimitive(text).toString();
        return quoted.substring(1, quoted.length() - 1);
    }

    public static String unescapedJson(String text) {
        try {
            return Json.parse('"' + text + '"').getAsString();
        } catch (Json.SyntaxException notEscaped) {
            return text;
        }
    }
}
