// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.standin;

import org.python.core.PyObject;
import org.python.core.PyString;

/** A constant of a class that the host has not: its own name as a text, with methods like an enum's. */
final class StandInConstant extends PyString {
    private static final long serialVersionUID = 1L;
    private final String owner;

    StandInConstant(String owner, String name) {
        super(name);
        this.owner = owner;
    }

    @Override
    public PyObject __findattr_ex__(String name) {
        PyObject ofText = super.__findattr_ex__(name);
        return ofText != null || StandIn.isSpecial(name) ? ofText
                : new StandInMember(owner + "." + getString(), name, StandInMember.Gives.VALUE);
    }
}
