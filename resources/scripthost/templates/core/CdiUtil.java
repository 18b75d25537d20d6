// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.core.service.cdi.util;

import drover.host.context.Beans;

/** Hands out the server's beans: the real ones that the host has, recording stand-ins for all others. */
public final class CdiUtil {
    private CdiUtil() {
    }

    /** {@code type} is a class, or the stand-in for one. */
    public static Object bean(Object type) {
        return Beans.bean(type);
    }

    /** For scripts in Java. */
    @SuppressWarnings("unchecked")
    public static <T> T bean(Class<T> type) {
        return (T) Beans.bean(type);
    }

    public static Object bean(Object type, String name) {
        return Beans.bean(type);
    }

    public static Object instance(Object type) {
        return Beans.bean(type);
    }

    public static Object getContextBean(Object type) {
        return Beans.bean(type);
    }
}
