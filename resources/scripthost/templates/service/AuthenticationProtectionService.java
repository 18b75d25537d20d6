// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.server.service;

import drover.host.bean.ServerBean;
import drover.host.bean.world.World;
import drover.host.json.Json;

/** Counts failed attempts. It never makes a script wait. */
public class AuthenticationProtectionService implements ServerBean {
    private static final String MEMBER = "authenticationProtectionConfiguration";

    public boolean isEnabled() {
        return Json.bool(Json.object(World.current().configuration(), MEMBER), "bruteForceProtectionEnabled", false);
    }

    public void storeAttempt(String keyValue, boolean success) {
        int failed = success ? 0 : World.current().count("attempts of " + keyValue);
        World.current().effects().add("attempt", "user", keyValue, "ok", success, "failed", failed);
    }

    /** Tells the delay, and goes on at once. */
    public void doDelayIfNeeded(String keyValue) {
        long seconds = Json.number(Json.object(World.current().configuration(), MEMBER), "delayTime", 0);
        if (isEnabled() && seconds > 0) {
            World.current().effects().add("delay", "user", keyValue, "seconds", seconds);
        }
    }
}
