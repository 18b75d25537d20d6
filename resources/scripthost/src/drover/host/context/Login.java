// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.context;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import drover.host.json.Json;
import drover.host.json.JsonValues;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The login session of the browser that a context belongs to: who is logged in, and the session's attributes. */
public final class Login {
    private final JsonObject spec;
    private final boolean authenticated;

    Login(JsonObject spec) {
        this.spec = spec;
        boolean hasUser = spec.get("user") instanceof JsonObject;
        authenticated = Json.bool(spec, "authenticated", hasUser);
    }

    public boolean authenticated() {
        return authenticated;
    }

    public String userDn() {
        return authenticated ? Json.text(Json.object(spec, "user"), "dn", "") : null;
    }

    /** A copy; empty when nobody is logged in. */
    public Map<String, String> sessionAttributes() {
        return authenticated ? Texts.map(Json.object(spec, "connectSessionAttributes")) : new HashMap<>();
    }

    /** The person, with the named attributes only if names are given; null when nobody is logged in. */
    public <T extends UserView> T user(Supplier<T> make, String... returnAttributes) {
        if (!authenticated) {
            return null;
        }
        T user = make.get();
        fill(user, Json.object(spec, "user"), returnAttributes);
        return user;
    }

    /** Makes {@code user} the person that {@code {"dn","uid","attributes"}} describes. */
    static void fill(UserView user, JsonObject person, String... returnAttributes) {
        String uid = Json.text(person, "uid", Json.text(Json.object(person, "attributes"), "uid", null));
        user.setDn(Json.text(person, "dn", ""));
        user.setCustomAttributes(attributes(person, uid, returnAttributes));
        user.setUserId(uid);
    }

    private static List<UserAttributes.Attribute> attributes(JsonObject person, String uid, String[] wanted) {
        UserAttributes attributes = new UserAttributes();
        if (uid != null) {
            attributes.set("uid", uid);
        }
        for (Map.Entry<String, JsonElement> member : Json.object(person, "attributes").entrySet()) {
            attributes.set(member.getKey(), JsonValues.toJava(member.getValue()));
        }
        List<UserAttributes.Attribute> list = attributes.list();
        if (wanted != null && wanted.length > 0) {
            list.removeIf(attribute -> Arrays.stream(wanted).noneMatch(attribute.getName()::equalsIgnoreCase));
        }
        return new ArrayList<>(list);
    }
}
