// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.script;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.python.core.Py;
import org.python.core.PyException;
import org.python.core.PyObject;
import org.python.core.PyTraceback;

/**
 * An error of a script: where in its own file (0: nowhere), what kind, what it says, Jython's traceback, and the text
 * that the server would keep with the script.
 */
public record ScriptError(String script, String method, int line, String type, String message, String traceback,
                          String serverError) {
    private static final int MAX_TEXT = 64 * 1024;
    private static final String DETAILS = "\n==================Further details============================\n";

    /**
     * The error of a thrown exception. {@code fileName}: the script's own file; {@code seen}: the Python exception that
     * the trace saw last, which knows the lines of a Java exception that came out of the script.
     */
    public static ScriptError of(String script, String method, String fileName, Throwable thrown, PyException seen) {
        PyException python = pythonSideOf(thrown, seen);
        if (python != null) {
            try {
                python.normalize();
            } catch (RuntimeException broken) {
                // An exception class of the script whose constructor fails: shown as it is.
            }
            String traceback = bounded(TracebackText.of(python));
            String type = TracebackText.typeOf(python.type);
            String message = bounded(TracebackText.messageOf(python));
            return new ScriptError(script, method, lineOf(python, fileName), type, message, traceback,
                    serverText(traceback, message.isEmpty() ? type : type + ": " + message));
        }
        String trace = bounded(stackTrace(thrown));
        String message = bounded(thrown.getMessage() == null ? thrown.getClass().getName() : thrown.getMessage());
        return new ScriptError(script, method, lineOf(thrown, fileName), thrown.getClass().getName(), message, trace,
                serverText(trace, message));
    }

    /** The innermost line of a script in Java; 0 if none of its lines ran. */
    private static int lineOf(Throwable thrown, String fileName) {
        for (StackTraceElement element : thrown.getStackTrace()) {
            if (fileName.equals(element.getFileName())) {
                return element.getLineNumber();
            }
        }
        return 0;
    }

    /** The class of an exception as an author knows it: KeyError, java.lang.NullPointerException. */
    public static String typeOf(PyException exception) {
        return TracebackText.typeOf(exception.type);
    }

    /** What an exception says. */
    public static String messageOf(PyException exception) {
        exception.normalize();
        return bounded(TracebackText.messageOf(exception));
    }

    /** The same error at another line. */
    public ScriptError at(int otherLine) {
        return new ScriptError(script, method, otherLine, type, message, traceback, serverError);
    }

    /**
     * The Python exception behind a thrown one, or null. Jython's proxies hand out a Java exception itself, or wrap it anew
     * and without its traceback; the trace has seen the one with the traceback.
     */
    private static PyException pythonSideOf(Throwable thrown, PyException seen) {
        PyException own = thrown instanceof PyException python ? python : null;
        if (own != null && own.traceback != null) {
            return own;
        }
        Object java = own == null ? thrown : javaSideOf(own);
        return seen != null && java != null && javaSideOf(seen) == java ? seen : own;
    }

    private static Throwable javaSideOf(PyException error) {
        return error.value != null && error.value.__tojava__(Throwable.class) instanceof Throwable java ? java : null;
    }

    /** An error that is not an exception: the class is missing, init said no. */
    public static ScriptError stating(String script, String method, int line, String type, String message) {
        return new ScriptError(script, method, line, type, message, "", "");
    }

    /** What the server keeps for an exception: its stack trace and its message. */
    public static String serverText(String trace, String message) {
        return message == null || message.isEmpty() ? trace : trace + DETAILS + message;
    }

    /** The innermost line in the script's own file; for a syntax error in it, the line of the error. */
    private static int lineOf(PyException error, String fileName) {
        if (TracebackText.isSyntaxError(error) && fileName.equals(TracebackText.attribute(error.value, "filename"))) {
            PyObject line = error.value.__findattr__("lineno");
            return line == null || line == Py.None ? 0 : line.asInt();
        }
        int found = 0;
        for (PyObject at = error.traceback; at instanceof PyTraceback trace; at = trace.tb_next) {
            if (trace.tb_frame != null && fileName.equals(trace.tb_frame.f_code.co_filename)) {
                found = trace.tb_lineno;
            }
        }
        return found;
    }

    private static String stackTrace(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }

    private static String bounded(String text) {
        return text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT) + "…";
    }

    public void write(JsonWriter json) throws IOException {
        json.beginObject().name("script").value(script).name("method").value(method).name("line").value(line)
                .name("type").value(type).name("message").value(message).name("traceback").value(traceback)
                .name("serverError").value(serverError).endObject();
    }

    /** Writes the member {@code error}: this, or null. */
    public static void writeMember(JsonWriter json, ScriptError error) throws IOException {
        json.name("error");
        if (error == null) {
            json.nullValue();
        } else {
            error.write(json);
        }
    }
}
