// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.core.service;

import drover.host.bean.ServerBean;
import drover.host.bean.world.World;

/** The cache of one server alone, beside the one that all share. */
public class LocalCacheService implements ServerBean {
    private static final String LOCAL = "local ";

    public Object get(String key) {
        return World.current().cache().get(LOCAL + key);
    }

    public void put(String key, Object object) {
        World.current().cache().put(LOCAL + key, object, 0);
    }

    public void put(int expirationInSeconds, String key, Object object) {
        World.current().cache().put(LOCAL + key, object, expirationInSeconds);
    }

    public void remove(String key) {
        World.current().cache().remove(LOCAL + key);
    }
}
