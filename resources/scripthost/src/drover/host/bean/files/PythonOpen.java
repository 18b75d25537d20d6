// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.bean.files;

import drover.host.bean.world.World;
import drover.host.context.CallScope;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.python.core.Py;
import org.python.core.PyException;
import org.python.core.PyFile;
import org.python.core.PyFrame;
import org.python.core.PyInteger;
import org.python.core.PyObject;
import org.python.core.PyString;
import org.python.core.PyTuple;
import org.python.core.PyUnicode;

/**
 * Python's {@code open} for scripts, in its three forms. A script itself reads the files that are declared and those in its
 * own folder; Python's library, where it opens a file, finds the declared ones too and all that it would find anyway.
 */
public final class PythonOpen extends PyObject {
    private static final long serialVersionUID = 1L;
    private static final int ENOENT = 2;
    private static final int EACCES = 13;

    /** Whose open this is. */
    public enum Form {
        /** The built-in open and file. */
        BUILTIN,
        /** That of the module io. */
        IO,
        /** That of the module codecs. */
        CODECS
    }

    private final Form form;
    private final transient PyObject original;
    /** The module, for its classes; null for the built-in one. */
    private final transient PyObject module;

    public PythonOpen(Form form, PyObject original, PyObject module) {
        this.form = form;
        this.original = original;
        this.module = module;
    }

    @Override
    public PyObject __call__(PyObject[] arguments, String[] keywords) {
        PyObject named = argument(arguments, keywords, 0, form == Form.CODECS ? "filename" : form == Form.IO ? "file" : "name");
        if (!(named instanceof PyString)) {
            return original.__call__(arguments, keywords);
        }
        String path = named.toString();
        DeclaredFiles files = World.current().files();
        PyObject chosen = argument(arguments, keywords, 1, "mode");
        String mode = chosen == null || chosen == Py.None ? "r" : chosen.toString();
        boolean writes = mode.contains("w") || mode.contains("a") || mode.contains("+") || mode.contains("x");
        byte[] content = files.content(path);
        if (content != null && !writes) {
            return reader(content, path, mode, arguments, keywords);
        }
        if (!isCalledByScript()) {
            return original.__call__(arguments, keywords);
        }
        Path own = content == null ? ownOf(files, path) : null;
        if (own == null) {
            files.refused(path, writes ? "written outside the script's own folder" : "not declared");
            throw content == null ? error(ENOENT, "No such file or directory", path) : error(EACCES, "Permission denied", path);
        }
        PyObject[] changed = arguments.clone();
        for (int i = 0; i < changed.length; i++) {
            changed[i] = changed[i] == named ? new PyUnicode(own.toString()) : changed[i];
        }
        return original.__call__(changed, keywords);
    }

    /** Where a temporary file lies, as Python asks for it. */
    static Path ownOf(DeclaredFiles files, String path) {
        try {
            return files.own(path);
        } catch (IOException full) {
            throw Py.IOError(full);
        }
    }

    /** Whether the script's own text is what runs just now. */
    static boolean isCalledByScript() {
        PyFrame frame = Py.getThreadState().frame;
        return frame != null && frame.f_code != null && CallScope.current().fileName().equals(frame.f_code.co_filename);
    }

    private static PyException error(int number, String text, String path) {
        return new PyException(Py.IOError, new PyTuple(new PyInteger(number), new PyString(text), Py.newStringOrUnicode(path)));
    }

    private PyObject reader(byte[] content, String path, String mode, PyObject[] arguments, String[] keywords) {
        PyObject encoding = argument(arguments, keywords, form == Form.CODECS ? 2 : 3, "encoding");
        boolean text = encoding != null && encoding != Py.None;
        if (form == Form.BUILTIN || form == Form.CODECS && !text) {
            return new PyFile(new ByteArrayInputStream(content), path, mode, -1, true);
        }
        if (form == Form.CODECS) {
            PyObject file = new PyFile(new ByteArrayInputStream(content), path, "rb", -1, true);
            return module.invoke("getreader", encoding).__call__(file);
        }
        PyObject bytes = module.invoke("BytesIO", new PyString(latin(content)));
        return mode.contains("b") ? bytes
                : module.invoke("TextIOWrapper", bytes, text ? encoding : new PyString("UTF-8"));
    }

    private static String latin(byte[] content) {
        return new String(content, java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    private static PyObject argument(PyObject[] arguments, String[] keywords, int at, String name) {
        int positional = arguments.length - keywords.length;
        for (int i = 0; i < keywords.length; i++) {
            if (keywords[i].equals(name)) {
                return arguments[positional + i];
            }
        }
        return at < positional ? arguments[at] : null;
    }

    @Override
    public boolean isCallable() {
        return true;
    }

    /** So that isinstance(x, file) is a question that has an answer, which is no. */
    @Override
    public PyObject __findattr_ex__(String name) {
        return name.equals("__bases__") ? Py.EmptyTuple : super.__findattr_ex__(name);
    }
}
