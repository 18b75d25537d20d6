// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.standin;

import org.python.core.Py;
import org.python.core.PyObject;
import org.python.core.PyString;

/**
 * What a simulated call gave. It stands for null and goes on where null would break off: it counts as false, equals
 * None, is empty, goes to Java's own types as null, and its members give more of the same. So nothing is ever granted on its word.
 */
final class StandInValue extends StandIn {
    private static final long serialVersionUID = 1L;

    StandInValue(String label) {
        super(label);
    }

    @Override
    PyObject member(String name) {
        return new StandInMember(label(), name, StandInMember.Gives.VALUE);
    }

    @Override
    public boolean __nonzero__() {
        return false;
    }

    @Override
    public int __len__() {
        return 0;
    }

    @Override
    public PyObject __iter__() {
        return Py.EmptyTuple.__iter__();
    }

    @Override
    public boolean __contains__(PyObject item) {
        return false;
    }

    @Override
    public PyObject __finditem__(PyObject key) {
        return new StandInValue(label() + "[…]");
    }

    @Override
    public PyObject __eq__(PyObject other) {
        return Py.newBoolean(other == Py.None || other == this);
    }

    @Override
    public PyObject __ne__(PyObject other) {
        return Py.newBoolean(other != Py.None && other != this);
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public boolean equals(Object other) {
        return other == this;
    }

    @Override
    public PyObject __add__(PyObject other) {
        return other instanceof PyString ? __str__().__add__(other) : null;
    }

    @Override
    public PyObject __radd__(PyObject other) {
        return other instanceof PyString ? other.__add__(__str__()) : null;
    }

    @Override
    public Object __tojava__(Class<?> type) {
        if (type.isInstance(this) && type != Object.class) {
            return this;
        }
        // Null only where a value is asked for; a helper class is asked whether this is an object of its own.
        return type.isArray() || type.getName().startsWith("java.") ? null : Py.NoConversion;
    }
}
