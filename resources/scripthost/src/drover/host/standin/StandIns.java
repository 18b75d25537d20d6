// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.standin;

import org.python.core.PyObject;

/** Tells stand-ins from the values of scripts. */
public final class StandIns {
    private StandIns() {
    }

    public static boolean isStandIn(PyObject value) {
        return value instanceof StandIn;
    }
}
