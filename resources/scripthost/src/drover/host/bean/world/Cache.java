// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.bean.world;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import drover.host.json.Json;
import drover.host.json.JsonValues;
import java.util.LinkedHashMap;
import java.util.Map;

/** The server's cache: values under keys, some for a time only. Thread-safe. */
public final class Cache {
    private static final long NEVER = Long.MAX_VALUE;

    private record Kept(Object value, long untilMillis) {
    }

    private final Map<String, Kept> kept = new LinkedHashMap<>();

    /** A member is a value, or {@code {"value":…,"expiresIn":seconds}}. */
    synchronized void tell(JsonObject json) {
        kept.clear();
        for (Map.Entry<String, JsonElement> member : json.entrySet()) {
            if (member.getValue() instanceof JsonObject object && object.has("value")) {
                put(member.getKey(), JsonValues.toJava(object.get("value")), Json.number(object, "expiresIn", 0));
            } else {
                put(member.getKey(), JsonValues.toJava(member.getValue()), 0);
            }
        }
    }

    /** {@code seconds}: how long the value is kept; 0 or less: for ever. */
    public synchronized void put(String key, Object value, long seconds) {
        kept.put(key, new Kept(value, seconds <= 0 ? NEVER : System.currentTimeMillis() + seconds * 1000));
    }

    /** The value, or null if there is none or its time is over. */
    public synchronized Object get(String key) {
        Kept found = kept.get(key);
        if (found != null && found.untilMillis != NEVER && found.untilMillis <= System.currentTimeMillis()) {
            kept.remove(key);
            return null;
        }
        return found == null ? null : found.value;
    }

    public synchronized void remove(String key) {
        kept.remove(key);
    }

    public synchronized void clear() {
        kept.clear();
    }

    synchronized JsonObject toJson() {
        JsonObject json = new JsonObject();
        kept.forEach((key, one) -> {
            JsonObject entry = new JsonObject();
            entry.add("value", JsonValues.toJson(one.value));
            if (one.untilMillis != NEVER) {
                entry.addProperty("expiresIn", Math.max(0, (one.untilMillis - System.currentTimeMillis()) / 1000));
            }
            json.add(String.valueOf(key), entry);
        });
        return json;
    }
}
