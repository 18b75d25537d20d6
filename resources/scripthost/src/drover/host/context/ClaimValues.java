// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.context;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import drover.host.json.JsonValues;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.json.JSONArray;
import org.json.JSONObject;

/** What a claim can hold, and how claims are kept in the database. */
public final class ClaimValues {
    private ClaimValues() {
    }

    /** A Python long arrives as BigInteger, a float as Double, a dict as Map: none of these is allowed. */
    public static boolean allowed(Object value) {
        return value == null || value instanceof String || value instanceof Date || value instanceof Boolean
                || value instanceof Integer || value instanceof Long || value instanceof Character || value instanceof List
                || value instanceof JSONObject || value instanceof JSONArray;
    }

    /** The claims as the database keeps them: dates in seconds, lists as arrays, null left out. */
    public static JsonObject stored(Map<String, Object> claims) {
        JsonObject stored = new JsonObject();
        for (Map.Entry<String, Object> claim : claims.entrySet()) {
            if (claim.getValue() != null) {
                stored.add(claim.getKey(), JsonValues.toJson(claim.getValue()));
            }
        }
        return stored;
    }

    /** Claims as they come out of the database or a token. */
    static Map<String, Object> loaded(JsonObject stored) {
        Map<String, Object> claims = new LinkedHashMap<>();
        for (Map.Entry<String, JsonElement> member : stored.entrySet()) {
            claims.put(member.getKey(), JsonValues.toClaim(member.getValue()));
        }
        return claims;
    }
}
