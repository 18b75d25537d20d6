// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.standin;

import java.util.HashMap;
import java.util.Map;
import org.python.core.Py;
import org.python.core.PyObject;
import org.python.core.PyString;

/** Something that the host stands in for. Any attribute can be taken of it and set on it; every use is recorded. */
abstract class StandIn extends PyObject {
    private static final long serialVersionUID = 1L;
    private final String label;
    private transient Map<String, PyObject> attributes;

    /** {@code label}: how a use of it is shown, for example {@code UserService}. */
    StandIn(String label) {
        this.label = label;
    }

    final String label() {
        return label;
    }

    /** The attribute of this name that the script has not set itself. */
    abstract PyObject member(String name);

    static boolean isSpecial(String name) {
        return name.startsWith("__") && name.endsWith("__");
    }

    @Override
    public final PyObject __findattr_ex__(String name) {
        PyObject set = attributes == null ? null : attributes.get(name);
        if (set != null) {
            return set;
        }
        return isSpecial(name) ? special(name) : member(name);
    }

    PyObject special(String name) {
        return name.equals("__name__") ? new PyString(label) : super.__findattr_ex__(name);
    }

    @Override
    public final void __setattr__(String name, PyObject value) {
        if (attributes == null) {
            attributes = new HashMap<>();
        }
        attributes.put(name, value);
    }

    @Override
    public final void __delattr__(String name) {
        if (attributes == null || attributes.remove(name) == null) {
            throw Py.AttributeError(name);
        }
    }

    @Override
    public PyString __repr__() {
        return new PyString("<simulated " + label + ">");
    }

    @Override
    public PyString __str__() {
        return __repr__();
    }

    @Override
    public String toString() {
        return __repr__().toString();
    }
}
