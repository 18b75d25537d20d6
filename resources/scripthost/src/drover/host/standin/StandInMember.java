// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.standin;

import drover.host.context.Beans;
import org.python.core.Py;
import org.python.core.PyObject;

/** A method (or property) of a stand-in. Calling it is recorded; not called, it counts as false. */
final class StandInMember extends StandIn {
    /** What a call gives. */
    enum Gives {
        /** None: a bean that finds nothing. */
        NONE,
        /** A further stand-in, which counts as false and equals None. */
        VALUE,
        /** The bean of the class that was asked. */
        BEAN,
        /** The stand-in for the object's class. */
        CLASS
    }

    private static final long serialVersionUID = 1L;
    private final String owner;
    private final Gives gives;

    StandInMember(String owner, String name, Gives gives) {
        super(owner + "." + name);
        this.owner = owner;
        this.gives = gives;
    }

    @Override
    public PyObject __call__(PyObject[] arguments, String[] keywords) {
        PyObject answer = Answers.given(label(), null);
        if (answer != null) {
            return answer;
        }
        switch (gives) {
            case NONE -> {
                Simulations.record(label(), "null");
                return Py.None;
            }
            case BEAN -> {
                Simulations.record(label(), "a stand-in");
                return (PyObject) Beans.named(owner);
            }
            case CLASS -> {
                Simulations.record(label(), "a stand-in");
                return StandInClass.named(owner);
            }
            default -> {
                Simulations.record(label(), "a stand-in for null");
                return new StandInValue(label() + "()");
            }
        }
    }

    @Override
    PyObject member(String name) {
        return new StandInMember(label(), name, gives == Gives.NONE ? Gives.NONE : Gives.VALUE);
    }

    @Override
    public boolean __nonzero__() {
        Simulations.record(label(), "False");
        return false;
    }

    @Override
    public boolean isCallable() {
        return true;
    }
}
