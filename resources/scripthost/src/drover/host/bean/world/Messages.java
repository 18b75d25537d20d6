// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.bean.world;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import drover.host.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the page would show, and the texts that the server's pages have. */
public final class Messages {
    private static final Pattern RESOURCE = Pattern.compile("#\\{\\s*msgs(?:\\.([\\w.]+)|\\['([^']+)'])\\s*}");

    /** A message of a page. */
    public record Shown(String severity, String clientId, String text, Object message) {
    }

    private final World world;
    private final List<Shown> shown = new ArrayList<>();
    private JsonObject texts = new JsonObject();
    private Locale locale = Locale.ENGLISH;
    private boolean kept;

    Messages(World world) {
        this.world = world;
    }

    void tellTexts(JsonObject json) {
        texts = json;
    }

    void tellLocale(String tag) {
        locale = Locale.forLanguageTag(tag.replace('_', '-'));
    }

    /** Shows a message; {@code message} is the object that the script would get back. */
    public void add(String severity, String clientId, String text, Object message) {
        shown.add(new Shown(severity, clientId, text, message));
        world.effects().add("message", "severity", severity, "clientId", clientId, "text", text);
    }

    public List<Shown> shown() {
        return shown;
    }

    public void clear() {
        if (!shown.isEmpty()) {
            world.effects().add("messagesCleared", "count", shown.size());
        }
        shown.clear();
    }

    /** Messages are to outlive a redirect. */
    public void keep() {
        kept = true;
    }

    public boolean kept() {
        return kept;
    }

    public Locale locale() {
        return locale;
    }

    public void setLocale(Locale chosen) {
        locale = chosen;
    }

    /** The text with this key in the page's language, then in any; null if the world declares none. */
    public String text(String key) {
        JsonElement ofLanguage = texts.get(locale.toLanguageTag().replace('-', '_'));
        if (!(ofLanguage instanceof JsonObject)) {
            ofLanguage = texts.get(locale.getLanguage());
        }
        String text = ofLanguage instanceof JsonObject language ? Json.text(language, key, null) : null;
        return text != null ? text : Json.text(texts, key, null);
    }

    /** Replaces each <code>#{msgs['key']}</code> by its text, or by what the pages show for an unknown key. */
    public String evaluated(String text) {
        Matcher matcher = RESOURCE.matcher(text);
        return matcher.replaceAll(found -> {
            String key = found.group(1) != null ? found.group(1) : found.group(2);
            String known = text(key);
            return Matcher.quoteReplacement(known != null ? known : "???" + key + "???");
        });
    }

    JsonArray toJson() {
        JsonArray json = new JsonArray();
        for (Shown one : shown) {
            JsonObject message = new JsonObject();
            message.addProperty("severity", one.severity);
            message.addProperty("clientId", one.clientId);
            message.addProperty("text", one.text);
            json.add(message);
        }
        return json;
    }
}
