// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.standin;

import org.python.core.PyObject;

/** An object of a class that the host has not: a bean, or one that the script made. It counts as true. */
public final class StandInObject extends StandIn {
    private static final long serialVersionUID = 1L;
    private final StandInMember.Gives gives;

    StandInObject(String label, StandInMember.Gives gives) {
        super(label);
        this.gives = gives;
    }

    /** A server bean: its methods answer None, as a server that finds nothing does. */
    public static Object bean(String simpleName) {
        return new StandInObject(simpleName, StandInMember.Gives.NONE);
    }

    @Override
    PyObject member(String name) {
        return new StandInMember(label(), name, gives);
    }
}
