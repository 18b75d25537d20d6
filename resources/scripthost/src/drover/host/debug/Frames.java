// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.debug;

import java.util.LinkedHashMap;
import java.util.Map;
import org.python.core.AbstractDict;
import org.python.core.CodeFlag;
import org.python.core.PyBaseCode;
import org.python.core.PyFrame;
import org.python.core.PyObject;
import org.python.core.PyString;
import org.python.core.PyStringMap;

/**
 * The variables of a Jython frame. A function keeps them in an array (fast locals) and, where functions inside it use
 * them, in cells; writing there changes the running function, unlike writing into what {@code locals()} gives.
 */
final class Frames {
    private Frames() {
    }

    /** Whether the frame is a function's; else its variables are a dictionary. */
    static boolean isFunction(PyFrame frame) {
        return frame.f_fastlocals != null || frame.f_locals == null;
    }

    /** The names of a function's slots: fast locals, cells, variables of functions around it. Generated ones are null. */
    static String[] slotNames(PyBaseCode code) {
        int fast = code.co_varnames == null ? 0 : code.co_varnames.length;
        int cells = code.co_cellvars == null ? 0 : code.co_cellvars.length;
        int free = code.co_freevars == null ? 0 : code.co_freevars.length;
        String[] names = new String[fast + cells + free];
        for (int i = 0; i < names.length; i++) {
            names[i] = i < fast ? code.co_varnames[i] : i < fast + cells ? code.co_cellvars[i - fast] : code.co_freevars[i - fast - cells];
            if (!isShown(names[i])) {
                names[i] = null;
            }
        }
        for (int i = 0; i < fast; i++) {
            for (int j = fast; j < fast + cells; j++) {
                if (names[i] != null && names[i].equals(names[j])) {
                    names[i] = null; // a parameter that lives in a cell
                }
            }
        }
        return names;
    }

    static boolean isShown(String name) {
        return name != null && !name.isEmpty() && (Character.isLetter(name.charAt(0)) || name.charAt(0) == '_') && name.indexOf('[') < 0;
    }

    /** The variables that have a value, in the order of their first appearance. */
    static Map<String, PyObject> locals(PyFrame frame) {
        Map<String, PyObject> locals = new LinkedHashMap<>();
        if (!isFunction(frame)) {
            addAll(locals, frame.f_locals);
            return locals;
        }
        String[] names = slotNames(frame.f_code);
        for (int i = 0; i < names.length; i++) {
            PyObject value = slot(frame, i);
            if (names[i] != null && value != null) {
                locals.put(names[i], value);
            }
        }
        if (!frame.f_code.co_flags.isFlagSet(CodeFlag.CO_OPTIMIZED)) {
            addAll(locals, frame.f_locals); // a function with exec or import *
        }
        return locals;
    }

    /** What is in one of the slots that {@link #slotNames} names. */
    static PyObject slot(PyFrame frame, int slot) {
        int fast = frame.f_code.co_varnames == null ? 0 : frame.f_code.co_varnames.length;
        if (slot < fast) {
            return frame.f_fastlocals == null || slot >= frame.f_fastlocals.length ? null : frame.f_fastlocals[slot];
        }
        int index = slot - fast;
        return frame.f_env == null || index >= frame.f_env.length || frame.f_env[index] == null ? null : frame.f_env[index].ob_ref;
    }

    /** The names of the module, without what Python puts there itself. */
    static Map<String, PyObject> globals(PyFrame frame) {
        Map<String, PyObject> globals = new LinkedHashMap<>();
        addAll(globals, frame.f_globals);
        return globals;
    }

    private static void addAll(Map<String, PyObject> to, PyObject dictionary) {
        if (dictionary instanceof AbstractDict names) {
            for (PyObject key : names.keys().asIterable()) {
                String name = key.toString();
                if (!(name.startsWith("__") && name.endsWith("__"))) {
                    to.put(name, names.__finditem__(key));
                }
            }
        }
    }

    /** Sets a variable of the frame. False if it has none of this name. */
    static boolean setLocal(PyFrame frame, String name, PyObject value) {
        if (!isFunction(frame)) {
            frame.f_locals.__setitem__(new PyString(name), value);
            return true;
        }
        PyBaseCode code = frame.f_code;
        boolean found = false;
        for (int i = 0; frame.f_fastlocals != null && i < frame.f_fastlocals.length && code.co_varnames != null && i < code.co_varnames.length; i++) {
            if (name.equals(code.co_varnames[i])) {
                frame.f_fastlocals[i] = value;
                found = true;
            }
        }
        int cells = code.co_cellvars == null ? 0 : code.co_cellvars.length;
        int all = cells + (code.co_freevars == null ? 0 : code.co_freevars.length);
        for (int i = 0; i < all && frame.f_env != null && i < frame.f_env.length; i++) {
            if (name.equals(i < cells ? code.co_cellvars[i] : code.co_freevars[i - cells]) && frame.f_env[i] != null) {
                frame.f_env[i].ob_ref = value;
                found = true;
            }
        }
        return found;
    }

    /** The variables as a dictionary of its own, for code that is evaluated in the frame. */
    static PyStringMap dictionary(PyFrame frame) {
        PyStringMap map = new PyStringMap();
        locals(frame).forEach((name, value) -> map.__setitem__(name.intern(), value));
        return map;
    }
}
