// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.standin;

import drover.host.bean.ServerBean;
import drover.host.context.CallScope;
import org.python.core.PyObject;

/** An object of a class that the host has not: a bean, or one that the script made. It counts as true. */
public final class StandInObject extends StandIn {
    private static final long serialVersionUID = 1L;
    private final StandInMember.Gives gives;

    StandInObject(String label, StandInMember.Gives gives) {
        super(label);
        this.gives = gives;
    }

    /** A server bean: the host's own where it has one, else one whose methods answer None, as a server that finds nothing. */
    public static Object bean(String simpleName) {
        ServerBean own = ServerClasses.newBean(CallScope.current().names(), simpleName);
        return own != null ? new BeanView(simpleName, own) : new StandInObject(simpleName, StandInMember.Gives.NONE);
    }

    /** The bean of a class that the host has; null if that is no bean. */
    public static Object bean(Class<?> type) {
        ServerBean own = ServerClasses.newBean(type);
        return own == null ? null : new BeanView(type.getSimpleName(), own);
    }

    @Override
    PyObject member(String name) {
        return new StandInMember(label(), name, name.equals("getClass") ? StandInMember.Gives.CLASS : gives);
    }
}
