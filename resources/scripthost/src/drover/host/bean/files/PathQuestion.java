// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.bean.files;

import drover.host.bean.world.World;
import java.nio.file.Path;
import org.python.core.Py;
import org.python.core.PyException;
import org.python.core.PyInteger;
import org.python.core.PyObject;
import org.python.core.PyString;
import org.python.core.PyTuple;
import org.python.core.PyUnicode;

/** A function of {@code os.path} that asks for a file, as the script finds the files. */
final class PathQuestion extends PyObject {
    private static final long serialVersionUID = 1L;
    private final String name;
    private final transient PyObject original;

    PathQuestion(String name, PyObject original) {
        this.name = name;
        this.original = original;
    }

    @Override
    public PyObject __call__(PyObject[] arguments, String[] keywords) {
        if (arguments.length != 1 || !(arguments[0] instanceof PyString)) {
            return original.__call__(arguments, keywords);
        }
        String path = arguments[0].toString();
        DeclaredFiles files = World.current().files();
        byte[] content = files.content(path);
        boolean folder = files.isFolder(path);
        if (content != null || folder) {
            return switch (name) {
                case "isfile" -> Py.newBoolean(content != null);
                case "isdir" -> Py.newBoolean(folder);
                case "getsize" -> new PyInteger(content == null ? 0 : content.length);
                default -> Py.True;
            };
        }
        if (!PythonOpen.isCalledByScript()) {
            return original.__call__(arguments, keywords);
        }
        Path own = PythonOpen.ownOf(files, path);
        if (own != null) {
            return original.__call__(new PyUnicode(own.toString()));
        }
        files.refused(path, "not declared");
        if (name.equals("getsize")) {
            throw new PyException(Py.OSError, new PyTuple(new PyInteger(2), new PyString("No such file or directory"), arguments[0]));
        }
        return Py.False;
    }

    @Override
    public boolean isCallable() {
        return true;
    }
}
