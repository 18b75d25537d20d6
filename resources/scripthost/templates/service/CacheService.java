// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.core.service;

import drover.host.bean.ServerBean;
import drover.host.bean.world.World;
import drover.host.context.Beans;
import gen.core.util.StringHelper;

/** The server's cache. */
public class CacheService implements ServerBean {
    public static Object instance() {
        return Beans.named("CacheService");
    }

    public Object get(String key) {
        return World.current().cache().get(key);
    }

    /** The region is left aside, as by the servers' caches. */
    public Object get(String region, String key) {
        return get(key);
    }

    public void put(String key, Object object) {
        World.current().cache().put(key, object, 0);
    }

    public void put(int expirationInSeconds, String key, Object object) {
        World.current().cache().put(key, object, expirationInSeconds);
    }

    /** The time comes as a text on the older servers. */
    public void put(String expirationInSeconds, String key, Object object) {
        World.current().cache().put(key, object, StringHelper.toInteger(expirationInSeconds, 0));
    }

    public void remove(String key) {
        World.current().cache().remove(key);
    }

    public void remove(String region, String key) {
        remove(key);
    }

    public void clear() {
        World.current().cache().clear();
    }
}
