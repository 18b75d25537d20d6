// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.bean.world;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import drover.host.json.Json;
import java.util.ArrayList;
import java.util.List;

/** Entries of one kind that a world declares, as JSON: clients, scopes, scripts, or any others. */
public final class Entries {
    private final String what;
    private final List<JsonObject> list = new ArrayList<>();
    private boolean declared;

    /** {@code what}: how they are called in a remark, for example {@code clients}. */
    Entries(String what) {
        this.what = what;
    }

    void tell(JsonArray entries) {
        list.clear();
        declared = true;
        for (JsonElement entry : entries) {
            if (entry instanceof JsonObject json) {
                list.add(json);
            }
        }
    }

    boolean isDeclared() {
        return declared;
    }

    /** All of them. Where none were ever declared, the question is told as a simulated one. */
    public List<JsonObject> asked() {
        if (!declared) {
            Undeclared.tell("no " + what);
        }
        return list;
    }

    /** The first entry whose member is this text, or null. */
    public JsonObject first(String member, String value) {
        return value == null ? null
                : asked().stream().filter(entry -> value.equals(Json.text(entry, member, null))).findFirst().orElse(null);
    }

    /** The entry with this name in the directory, without regard to case. */
    public JsonObject byDn(String dn) {
        return dn == null ? null
                : asked().stream().filter(entry -> dn.equalsIgnoreCase(Json.text(entry, "dn", null))).findFirst().orElse(null);
    }

    /** Puts an entry in place of the one of the same name, or adds it. Whether there was one. */
    public boolean put(JsonObject entry) {
        declared = true;
        boolean replaced = remove(Json.text(entry, "dn", null));
        list.add(entry);
        return replaced;
    }

    /** Whether there was such an entry. */
    public boolean remove(String dn) {
        return dn != null && list.removeIf(entry -> dn.equalsIgnoreCase(Json.text(entry, "dn", null)));
    }
}
