// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.model.configuration;

import com.google.gson.JsonObject;
import drover.host.bean.DeclaredMembers;
import drover.host.bean.ServerBean;
import drover.host.bean.world.World;
import drover.host.json.Json;

/** The server's configuration: the members that the world declares, and the servers' own values for the most asked. */
public class AppConfiguration implements ServerBean, DeclaredMembers {
    @Override
    public JsonObject declared() {
        return World.current().configuration();
    }

    private int number(String name, int otherwise) {
        return (int) Json.number(declared(), name, otherwise);
    }

    private String endpoint(String name, String path) {
        return Json.text(declared(), name, getBaseEndpoint() + path);
    }

    public String getIssuer() {
        return World.current().issuer();
    }

    public String getBaseEndpoint() {
        return World.current().baseEndpoint();
    }

    public String getAuthorizationEndpoint() {
        return endpoint("authorizationEndpoint", "/authorize");
    }

    public String getTokenEndpoint() {
        return endpoint("tokenEndpoint", "/token");
    }

    public String getUserInfoEndpoint() {
        return endpoint("userInfoEndpoint", "/userinfo");
    }

    public String getJwksUri() {
        return endpoint("jwksUri", "/jwks");
    }

    public String getEndSessionEndpoint() {
        return endpoint("endSessionEndpoint", "/end_session");
    }

    /** How long a session without requests lives, in seconds. */
    public int getSessionIdUnusedLifetime() {
        return number("sessionIdUnusedLifetime", 86400);
    }

    /** How long a session in which nobody is logged in lives, in seconds. */
    public int getSessionIdUnauthenticatedUnusedLifetime() {
        return number("sessionIdUnauthenticatedUnusedLifetime", 120);
    }

    public Integer getSessionIdLifetime() {
        return number("sessionIdLifetime", 86400);
    }

    public Boolean getUpdateUserLastLogonTime() {
        return Json.bool(declared(), "updateUserLastLogonTime", false);
    }

    /** The server's own address. */
    public String getApplianceUrl() {
        return Json.text(declared(), "applianceUrl", getIssuer());
    }
}
