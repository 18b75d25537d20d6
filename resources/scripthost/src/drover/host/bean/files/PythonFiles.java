// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.bean.files;

import drover.host.bean.world.World;
import java.io.IOException;
import java.nio.file.Path;
import org.python.core.Py;
import org.python.core.PyObject;
import org.python.core.PyString;
import org.python.core.PySystemState;
import org.python.core.PyUnicode;

/** Puts the host's own functions for files into a script's interpreter. */
public final class PythonFiles {
    private static final String[] QUESTIONS = {"exists", "lexists", "isfile", "isdir", "getsize"};

    private PythonFiles() {
    }

    /** The built-in ones. */
    public static void install(PyObject builtins) {
        for (String name : new String[] {"open", "file"}) {
            PyObject key = new PyString(name);
            builtins.__setitem__(key, new PythonOpen(PythonOpen.Form.BUILTIN, builtins.__getitem__(key), null));
        }
    }

    /** Those of a module that the script has just imported. */
    public static void imported(String name, PySystemState state) {
        int dot = name.indexOf('.');
        switch (dot < 0 ? name : name.substring(0, dot)) {
            case "os", "posixpath" -> questions(state);
            case "io" -> open(module(state, "io"), PythonOpen.Form.IO);
            case "codecs" -> open(module(state, "codecs"), PythonOpen.Form.CODECS);
            case "tempfile" -> temporary(module(state, "tempfile"));
            default -> {
                // No other module opens files by a function of its own.
            }
        }
    }

    private static PyObject module(PySystemState state, String name) {
        PyObject modules = state.modules;
        return modules.__finditem__(name.intern());
    }

    private static void open(PyObject module, PythonOpen.Form form) {
        if (module != null && module != Py.None && !(module.__getattr__("open") instanceof PythonOpen)) {
            module.__setattr__("open", new PythonOpen(form, module.__getattr__("open"), module));
        }
    }

    private static void questions(PySystemState state) {
        PyObject os = module(state, "os");
        PyObject path = os == null || os == Py.None ? null : os.__findattr__("path");
        for (String name : QUESTIONS) {
            PyObject original = path == null ? null : path.__findattr__(name);
            if (original != null && !(original instanceof PathQuestion)) {
                path.__setattr__(name, new PathQuestion(name, original));
            }
        }
    }

    /** Python makes its temporary files in the script's own folder. */
    private static void temporary(PyObject module) {
        if (module == null || module == Py.None) {
            return;
        }
        try {
            Path folder = World.current().files().folder();
            module.__setattr__("tempdir", new PyUnicode(folder.toString()));
        } catch (IOException full) {
            throw Py.IOError(full);
        }
    }
}
