// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.bean.world;

import com.google.gson.JsonObject;
import drover.host.json.Json;

/** The user name and password that were typed. */
public final class Typed {
    private String username;
    private String password;
    private boolean invalid;

    void tell(JsonObject json) {
        username = Json.text(json, "username", null);
        password = Json.text(json, "password", null);
        invalid = false;
    }

    public String username() {
        return username;
    }

    public void setUsername(String text) {
        username = text;
    }

    public String password() {
        return password;
    }

    public void setPassword(String text) {
        password = text;
    }

    public boolean invalid() {
        return invalid;
    }

    public void invalidate() {
        invalid = true;
    }

    public void clear() {
        username = null;
        password = null;
        invalid = false;
    }
}
