// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.run;

import java.io.Writer;
import org.python.core.Py;
import org.python.core.PyFileWriter;
import org.python.core.PyFrame;
import org.python.core.PyObject;
import org.python.core.PyString;

/** A script's sys.stdout or sys.stderr: of the class that the server gives it, with the log buffer behind it. */
public final class ScriptWriter extends PyFileWriter implements LogBuffer.LineSource {
    private static final long serialVersionUID = 1L;
    private final transient LogBuffer log;
    private final boolean error;
    private final String fileName;

    /** {@code fileName}: the script's own file, whose lines are told. */
    public ScriptWriter(LogBuffer log, boolean error, String fileName) {
        super(Writer.nullWriter());
        this.log = log;
        this.error = error;
        this.fileName = fileName;
    }

    @Override
    public void write(PyObject text) {
        if (!(text instanceof PyString string)) {
            throw Py.TypeError("write requires a string as its argument");
        }
        write(string.getString());
    }

    @Override
    public void write(String text) {
        checkClosed();
        log.print(error, text, this);
    }

    @Override
    public void flush() {
        checkClosed();
    }

    @Override
    public void writelines(PyObject lines) {
        for (PyObject line : lines.asIterable()) {
            write(line);
        }
    }

    /** The innermost running line of the script's own file; 0 if none runs on this thread. */
    @Override
    public int currentLine() {
        return lineIn(Py.getThreadState().frame, fileName);
    }

    /** The innermost line of {@code fileName} in the frames from {@code frame} outwards; 0 if there is none. */
    public static int lineIn(PyFrame frame, String fileName) {
        for (PyFrame at = frame; at != null; at = at.f_back) {
            if (at.f_code != null && fileName.equals(at.f_code.co_filename)) {
                return at.f_lineno;
            }
        }
        return 0;
    }
}
