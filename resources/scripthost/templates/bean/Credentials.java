// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.core.model.security;

import drover.host.bean.world.Typed;
import drover.host.bean.world.World;

/** What was typed into the log-in page. It is the world's, so every holder sees the same. */
public class Credentials implements drover.host.bean.ServerBean {
    private static Typed typed() {
        return World.current().credentials();
    }

    public String getUsername() {
        return typed().username();
    }

    public void setUsername(String username) {
        typed().setUsername(username);
    }

    public String getPassword() {
        return typed().password();
    }

    public void setPassword(String password) {
        typed().setPassword(password);
    }

    public boolean isInvalid() {
        return typed().invalid();
    }

    public void invalidate() {
        typed().invalidate();
    }

    public void clear() {
        typed().clear();
    }

    public boolean isSet() {
        return getUsername() != null && getPassword() != null;
    }

    /** Never shows the password. */
    @Override
    public String toString() {
        return "Credentials[" + getUsername() + "]";
    }
}
