// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.bean.world;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import drover.host.json.Json;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** The browser's sessions: the running one, and others that the world declares or the script makes. */
public final class Sessions {
    /** The session attribute that names the person who has logged in so far. */
    public static final String AUTHENTICATED_USER = "auth_user";
    private static final String DECLARED = "drover-session";

    private final World world;
    private final Map<String, SessionView> byId = new LinkedHashMap<>();
    private SessionView current = new PlainSession(DECLARED);

    Sessions(World world) {
        this.world = world;
        byId.put(DECLARED, current);
    }

    /** The running session; JSON null if there is none. */
    void tellCurrent(JsonElement json) {
        if (current != null) {
            byId.remove(current.getId());
        }
        current = json instanceof JsonObject session ? read(session) : null;
        if (current != null) {
            byId.put(current.getId(), current);
        }
    }

    void tellOther(JsonObject json) {
        SessionView session = read(json);
        byId.put(session.getId(), session);
    }

    private SessionView read(JsonObject json) {
        PlainSession session = new PlainSession(Json.text(json, "id", DECLARED));
        session.setDn(Json.text(json, "dn", dnOf(session.getId())));
        session.setUserDn(Json.text(json, "userDn", null));
        session.setAuthenticated("authenticated".equals(Json.text(json, "state", "unauthenticated")));
        for (Map.Entry<String, JsonElement> attribute : Json.object(json, "attributes").entrySet()) {
            JsonElement value = attribute.getValue();
            session.getSessionAttributes().put(attribute.getKey(),
                    value.isJsonNull() ? null : value.isJsonPrimitive() ? value.getAsString() : value.toString());
        }
        return session;
    }

    private String dnOf(String id) {
        return (world.isJanssen() ? "jansId=" : "oxId=") + id + ",ou=sessions," + world.baseDn();
    }

    /** Says in the running session who has logged in so far; there is nothing to say it in where no session is. */
    public void setAuthenticatedUser(String uid) {
        if (current != null) {
            current.getSessionAttributes().put(AUTHENTICATED_USER, uid);
        }
    }

    /** The user name of the person who has logged in so far, or null. */
    public String authenticatedUser() {
        return current == null ? null : current.getSessionAttributes().get(AUTHENTICATED_USER);
    }

    /** The running session as the generation's class, or null. */
    public <T extends SessionView> T current(Class<T> type, Supplier<T> make) {
        return as(current, type, make);
    }

    /** Makes another session the running one; null: none. */
    public void setCurrent(SessionView session) {
        current = session;
        if (session != null) {
            byId.put(session.getId(), session);
        }
    }

    public String currentId() {
        return current == null ? null : current.getId();
    }

    /** The session with this id, or null. */
    public <T extends SessionView> T byId(String id, Class<T> type, Supplier<T> make) {
        return as(byId.get(id), type, make);
    }

    /** The session whose entry has this name, or null. */
    public <T extends SessionView> T byDn(String dn, Class<T> type, Supplier<T> make) {
        return dn == null ? null : as(byId.values().stream().filter(session -> dn.equalsIgnoreCase(session.getDn())).findFirst()
                .orElse(null), type, make);
    }

    /** One session is one object for all that ask, of the class that the script's generation has. */
    private <T extends SessionView> T as(SessionView session, Class<T> type, Supplier<T> make) {
        if (session == null || type.isInstance(session)) {
            return type.cast(session);
        }
        T made = make.get();
        made.setId(session.getId());
        made.setDn(session.getDn() == null ? dnOf(session.getId()) : session.getDn());
        made.setUserDn(session.getUserDn());
        made.setAuthenticated(session.authenticated());
        made.setSessionAttributes(session.getSessionAttributes());
        made.setCreationDate(session.getCreationDate());
        made.setAuthenticationTime(session.getAuthenticationTime());
        made.setOutsideSid(session.getOutsideSid());
        byId.put(made.getId(), made);
        if (current == session) {
            current = made;
        }
        return made;
    }

    /** Makes a session; null for an authenticated one without a person, as the server does. */
    public <T extends SessionView> T generate(Supplier<T> make, String userDn, boolean authenticated, Map<String, String> attributes) {
        if (authenticated && (userDn == null || userDn.isBlank()) && !attributes.containsKey("uma")) {
            return null;
        }
        T session = make.get();
        session.setId(UUID.randomUUID().toString());
        session.setDn(dnOf(session.getId()));
        session.setOutsideSid(UUID.randomUUID().toString());
        session.setUserDn(userDn);
        session.setAuthenticated(authenticated);
        session.setSessionAttributes(new HashMap<>(attributes));
        session.setCreationDate(new Date());
        session.setAuthenticationTime(new Date());
        session.setLastUsedAt(new Date());
        byId.put(session.getId(), session);
        told("generated", session);
        return session;
    }

    /** Stores what a script changed of a session. */
    public boolean update(SessionView session) {
        if (session == null) {
            return false;
        }
        session.setLastUsedAt(new Date());
        byId.put(session.getId(), session);
        told("updated", session);
        return true;
    }

    /** Whether there was such a session. */
    public boolean remove(SessionView session) {
        boolean removed = session != null && byId.remove(session.getId()) != null;
        if (removed) {
            told("removed", session);
            current = current != null && current.getId().equals(session.getId()) ? null : current;
        }
        return removed;
    }

    private void told(String did, SessionView session) {
        world.effects().add("session", "did", did, "session", toJson(session));
    }

    JsonElement toJson() {
        return current == null ? com.google.gson.JsonNull.INSTANCE : toJson(current);
    }

    private static JsonObject toJson(SessionView session) {
        JsonObject json = new JsonObject();
        json.addProperty("id", session.getId());
        json.addProperty("dn", session.getDn());
        json.addProperty("userDn", session.getUserDn());
        json.addProperty("state", session.authenticated() ? "authenticated" : "unauthenticated");
        json.add("attributes", drover.host.json.JsonValues.toJson(session.getSessionAttributes()));
        return json;
    }
}
