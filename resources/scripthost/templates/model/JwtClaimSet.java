// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.model.jwt;

import drover.host.context.ClaimValues;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.json.JSONArray;
import org.json.JSONException;
import org.json.JSONObject;

/** Named claims, in the order they were put. */
public abstract class JwtClaimSet {
    private final Map<String, Object> claims;

    protected JwtClaimSet() {
        this(new LinkedHashMap<>());
    }

    protected JwtClaimSet(Map<String, Object> claims) {
        this.claims = claims;
    }

    protected JwtClaimSet(JSONObject object) {
        this();
        putAll(object);
    }

    public Set<String> keys() {
        return claims.keySet();
    }

    public Object getClaim(String key) {
        return claims.get(key);
    }

    public boolean hasClaim(String key) {
        return getClaim(key) != null;
    }

    public String getClaimAsString(String key) {
        Object claim = getClaim(key);
        return claim == null ? null : claim.toString();
    }

    public JSONObject getClaimAsJSON(String key) {
        String claim = getClaimAsString(key);
        try {
            return claim == null ? null : new JSONObject(claim);
        } catch (JSONException notOne) {
            return null;
        }
    }

    public List<String> getClaimAsStringList(String key) {
        List<String> list = new ArrayList<>();
        Object claim = getClaim(key);
        if (claim instanceof JSONArray array) {
            for (Object value : array) {
                list.add(String.valueOf(value));
            }
        } else if (claim != null) {
            list.add(claim.toString());
        }
        return list;
    }

    public Date getClaimAsDate(String key) {
        Object claim = getClaim(key);
        if (claim instanceof Date date) {
            return date;
        }
        return claim instanceof Integer || claim instanceof Long || claim instanceof Double
                ? new Date(((Number) claim).longValue() * 1000) : null;
    }

    public Integer getClaimAsInteger(String key) {
        return getClaim(key) instanceof Integer number ? number : null;
    }

    public Long getClaimAsLong(String key) {
        return getClaim(key) instanceof Long number ? number : null;
    }

    public Character getClaimAsCharacter(String key) {
        return getClaim(key) instanceof Character character ? character : null;
    }

    /** Puts a value of a kind that a claim can hold; a text that is not to override an older one makes a list of both. */
    public void setClaimObject(String key, Object value, boolean overrideValue) {
        if (!ClaimValues.allowed(value)) {
            throw new UnsupportedOperationException("Claim value is not supported, key: " + key + ", value :" + value);
        }
        Object current = getClaim(key);
        if (value instanceof String text && !overrideValue && current != null) {
            claims.put(key, new ArrayList<>(List.of(current.toString(), text)));
        } else {
            claims.put(key, value);
        }
    }

    public void setNullClaim(String key) {
        claims.put(key, null);
    }

    public void setClaim(String key, String value) {
        claims.put(key, value);
    }

    public void setClaim(String key, Date value) {
        claims.put(key, value);
    }

    public void setClaim(String key, Boolean value) {
        claims.put(key, value);
    }

    public void setClaim(String key, Integer value) {
        claims.put(key, value);
    }

    public void setClaim(String key, Long value) {
        claims.put(key, value);
    }

    public void setClaim(String key, Character value) {
        claims.put(key, value);
    }

    public void setClaim(String key, List<?> values) {
        claims.put(key, values);
    }

    public void setClaim(String key, JSONObject value) {
        claims.put(key, value);
    }

    public void setClaim(String key, JSONArray value) {
        claims.put(key, value);
    }

    public void removeClaim(String key) {
        claims.remove(key);
    }

    /** As it is stored: dates in seconds, lists as arrays, claims of null left out. */
    public JSONObject toJsonObject() {
        return new JSONObject(ClaimValues.stored(claims).toString());
    }

    public String toJsonString() {
        return ClaimValues.stored(claims).toString();
    }

    public Map<String, List<String>> toMap() {
        Map<String, List<String>> map = new java.util.HashMap<>();
        for (Map.Entry<String, Object> claim : claims.entrySet()) {
            List<String> values = new ArrayList<>();
            if (claim.getValue() instanceof JSONArray array) {
                array.forEach(value -> values.add(String.valueOf(value)));
            } else if (claim.getValue() != null) {
                values.add(claim.getValue().toString());
            }
            map.put(claim.getKey(), values);
        }
        return map;
    }

    public void load(JSONObject object) {
        claims.clear();
        putAll(object);
    }

    private void putAll(JSONObject object) {
        for (String key : object.keySet()) {
            claims.put(key, object.opt(key));
        }
    }
}
