// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.standin;

import java.util.regex.Pattern;
import org.python.core.Py;
import org.python.core.PyObject;
import org.python.core.PyString;
import org.python.core.PyStringMap;
import org.python.core.PyTuple;
import org.python.core.PyType;

/**
 * The stand-in for a Java class that the host has not. It can be called (which makes an object), subclassed, and asked
 * for static members: a name in capitals gives a constant, one that begins with a capital a nested class, any other a
 * method.
 */
public final class StandInClass extends StandIn {
    private static final long serialVersionUID = 1L;
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]+");
    private static final Pattern THROWABLE = Pattern.compile(".*(Exception|Error|Failure|Fault)");

    private StandInClass(String simpleName) {
        super(simpleName);
    }

    public String simpleName() {
        return label();
    }

    /** The stand-in for the class of an object that is one itself. */
    static StandInClass named(String simpleName) {
        return new StandInClass(simpleName);
    }

    /** The stand-in for the class {@code fullName}; exceptions get a class that can be raised. */
    static PyObject make(String fullName) {
        String simpleName = fullName.substring(fullName.lastIndexOf('.') + 1);
        if (THROWABLE.matcher(simpleName).matches()) {
            return Py.makeClass(simpleName, new PyObject[] {PyType.fromClass(RuntimeException.class)}, new PyStringMap());
        }
        return new StandInClass(simpleName);
    }

    @Override
    PyObject member(String name) {
        if (CONSTANT.matcher(name).matches()) {
            Simulations.record(label() + "." + name, "\"" + name + "\"");
            return new StandInConstant(label(), name);
        }
        if (Character.isUpperCase(name.charAt(0))) {
            return new StandInClass(label() + "." + name);
        }
        return new StandInMember(label(), name, name.equals("instance") || name.equals("getInstance")
                ? StandInMember.Gives.BEAN : StandInMember.Gives.VALUE);
    }

    @Override
    PyObject special(String name) {
        return switch (name) {
            case "__class__" -> new Subclasser();
            case "__init__" -> new Nothing();
            case "__bases__" -> Py.EmptyTuple;
            default -> super.special(name);
        };
    }

    @Override
    public PyObject __call__(PyObject[] arguments, String[] keywords) {
        PyObject answer = Answers.given("new " + label(), null);
        if (answer != null) {
            return answer;
        }
        Simulations.record("new " + label(), "a stand-in");
        return new StandInObject(label(), StandInMember.Gives.VALUE);
    }

    @Override
    public boolean isCallable() {
        return true;
    }

    /** Plays the metaclass: makes a plain class of the bases that are not stand-ins. */
    private static final class Subclasser extends PyObject {
        private static final long serialVersionUID = 1L;

        @Override
        public PyObject __call__(PyObject[] arguments, String[] keywords) {
            if (arguments.length != 3 || !(arguments[0] instanceof PyString name) || !(arguments[1] instanceof PyTuple bases)) {
                throw Py.TypeError("a simulated class is subclassed with a name, bases and a dictionary");
            }
            PyObject[] real = java.util.Arrays.stream(bases.getArray()).filter(base -> !(base instanceof StandInClass))
                    .toArray(PyObject[]::new);
            if (real.length == 0) {
                PyStringMap members = new PyStringMap();
                members.__setitem__("__init__", new Nothing());
                real = new PyObject[] {Py.makeClass("Simulated", new PyObject[] {PyObject.TYPE}, members)};
            }
            return Py.makeClass(name.toString(), real, arguments[2]);
        }

        @Override
        public boolean isCallable() {
            return true;
        }
    }

    /** A callable that does nothing. */
    private static final class Nothing extends PyObject {
        private static final long serialVersionUID = 1L;

        @Override
        public PyObject __call__(PyObject[] arguments, String[] keywords) {
            return Py.None;
        }

        @Override
        public boolean isCallable() {
            return true;
        }
    }
}
