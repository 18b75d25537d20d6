// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.core.service.cache;

import drover.host.bean.ServerBean;
import drover.host.bean.world.World;

/** The cache behind CacheService. */
public class CacheProvider implements ServerBean {
    public Object get(String key) {
        return World.current().cache().get(key);
    }

    public void put(int expirationInSeconds, String key, Object object) {
        World.current().cache().put(key, object, expirationInSeconds);
    }

    public void put(String key, Object object) {
        World.current().cache().put(key, object, 0);
    }

    public void remove(String key) {
        World.current().cache().remove(key);
    }
}
