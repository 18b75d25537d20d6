// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.script;

import java.util.Set;
import org.python.core.Py;
import org.python.core.PyException;
import org.python.core.PyFrame;
import org.python.core.PyObject;
import org.python.core.PyString;
import org.python.core.PySystemState;
import org.python.core.ThreadState;
import org.python.core.TraceFunction;
import org.python.core.imp;

/**
 * Each script has an interpreter state of its own and would import Python's library anew, which takes longer than all
 * else: comparing one unicode text with a byte text already imports the codecs. Modules of the library that keep nothing
 * of a script's and print nothing are imported once and handed to every state. Script thread only.
 */
public final class SharedModules {
    private static final Set<String> SHARED = Set.of("encodings", "codecs", "_codecs", "json", "re", "sre_compile", "sre_parse",
            "sre_constants", "string", "base64", "binascii", "struct", "datetime", "calendar", "random", "hashlib", "hmac", "urllib",
            "urlparse", "uuid", "copy", "copy_reg", "collections", "functools", "operator", "itertools", "math");
    private static final String[] CODECS = {"encodings", "encodings.utf_8", "encodings.ascii", "encodings.latin_1", "codecs"};

    private static PySystemState donor;

    private SharedModules() {
    }

    /** Gives a fresh state the codecs. The state must be the thread's current one. */
    public static void giveCodecs(PySystemState state) {
        for (String name : CODECS) {
            give(name, state);
        }
        state.getCodecState().register(modulesOf(donor).__getitem__(new PyString("encodings")).__getattr__("search_function"));
    }

    /** If {@code name} is one of the shared modules, puts it (with its package) into the state's sys.modules. */
    public static void give(String name, PySystemState state) {
        int dot = name.indexOf('.');
        String top = dot < 0 ? name : name.substring(0, dot);
        if (!SHARED.contains(top) || modulesOf(state).__finditem__(name.intern()) != null) {
            return;
        }
        PyObject modules = modulesOf(importedInDonor(name));
        for (PyObject key : modules.invoke("keys").asIterable()) {
            String known = key.toString();
            PyObject module = modules.__finditem__(key);
            if ((known.equals(top) || known.startsWith(top + ".")) && module != Py.None && modulesOf(state).__finditem__(key) == null) {
                modulesOf(state).__setitem__(key, module);
            }
        }
    }

    private static PyObject modulesOf(PySystemState state) {
        return state.modules;
    }

    /** Imports the module in the donor state, untraced and outside the script's frames. */
    private static PySystemState importedInDonor(String name) {
        if (donor == null) {
            donor = new PySystemState();
        }
        if (donor.modules.__finditem__(name.intern()) != null) {
            return donor;
        }
        ThreadState thread = Py.getThreadState();
        PySystemState current = thread.getSystemState();
        PyFrame frame = thread.frame;
        TraceFunction trace = thread.tracefunc;
        thread.frame = null;
        thread.tracefunc = null;
        thread.setSystemState(donor);
        try {
            imp.load(name);
        } catch (PyException absent) {
            if (!absent.match(Py.ImportError)) {
                throw absent;
            }
            // The script's own import fails in the same way, with the script's line.
        } finally {
            thread.setSystemState(current);
            thread.tracefunc = trace;
            thread.frame = frame;
        }
        return donor;
    }
}
