// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.bean.world;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.stream.JsonWriter;
import drover.host.json.Json;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Something that a script did to the world around it: the kind, the script's line, and what is to be told of it. */
public record Effect(String kind, int line, JsonObject details) {
    public static void write(JsonWriter json, List<Effect> effects) throws IOException {
        json.name("effects").beginArray();
        for (Effect effect : effects) {
            json.beginObject().name("kind").value(effect.kind).name("line").value(effect.line);
            for (Map.Entry<String, JsonElement> detail : effect.details.entrySet()) {
                json.name(detail.getKey());
                Json.write(json, detail.getValue());
            }
            json.endObject();
        }
        json.endArray();
    }
}
