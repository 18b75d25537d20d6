// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.script;

import drover.host.json.JsonValues;
import drover.host.run.Utf8Text;
import org.python.core.Py;
import org.python.core.PyException;
import org.python.core.PyObject;
import org.python.core.PyString;
import org.python.core.PyTuple;

/**
 * Jython's traceback as text. The same lines as Jython's own printing gives, but without its detour over Python's codecs,
 * which a fresh interpreter state would have to import first, and which turns characters beyond ASCII into escapes.
 */
final class TracebackText {
    private static final int MOST_JAVA_LINES = 12;

    private TracebackText() {
    }

    static String of(PyException error) {
        StringBuilder text = new StringBuilder();
        if (error.traceback != null) {
            text.append(error.traceback.dumpStack());
        }
        String message = messageOf(error);
        if (isSyntaxError(error) && place(text, error.value)) {
            message = attribute(error.value, "msg");
        }
        if (error.value != null && error.value.__tojava__(Throwable.class) instanceof Throwable java) {
            javaLines(text, java);
        }
        text.append(typeOf(error.type));
        return text.append(message == null || message.isEmpty() ? "" : ": " + message).append('\n').toString();
    }

    static boolean isSyntaxError(PyException error) {
        return error.match(Py.SyntaxError);
    }

    /** The File line, the text and the caret of a syntax error; false if it does not know its place. */
    private static boolean place(StringBuilder text, PyObject value) {
        String fileName = attribute(value, "filename");
        String line = attribute(value, "lineno");
        if (fileName == null || line == null) {
            return false;
        }
        text.append("  File \"").append(fileName).append("\", line ").append(line).append('\n');
        String source = attribute(value, "text");
        if (source != null && !source.isBlank()) {
            String shown = source.strip();
            text.append("    ").append(shown).append('\n');
            PyObject offset = value.__findattr__("offset");
            if (offset != null && offset != Py.None) {
                int caret = offset.asInt() - (source.length() - source.stripLeading().length());
                text.append(" ".repeat(4 + Math.max(0, Math.min(caret, shown.length())))).append("^\n");
            }
        }
        return true;
    }

    private static void javaLines(StringBuilder text, Throwable java) {
        StackTraceElement[] trace = java.getStackTrace();
        for (int i = 0; i < Math.min(MOST_JAVA_LINES, trace.length); i++) {
            text.append("\tat ").append(trace[i]).append('\n');
        }
        if (trace.length > MOST_JAVA_LINES) {
            text.append("\t… ").append(trace.length - MOST_JAVA_LINES).append(" more\n");
        }
    }

    /** KeyError, java.lang.NullPointerException, or the name of the script's own class. */
    static String typeOf(PyObject type) {
        if (type == null) {
            return "";
        }
        if (type.__tojava__(Class.class) instanceof Class<?> known && Throwable.class.isAssignableFrom(known)) {
            return known.getName();
        }
        String name = PyException.isExceptionClass(type) ? PyException.exceptionClassName(type) : type.toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    static String messageOf(PyException error) {
        if (error.value == null || error.value == Py.None) {
            return "";
        }
        if (isSyntaxError(error)) {
            String message = attribute(error.value, "msg");
            return message == null ? error.value.toString() : message;
        }
        if (error.value.__tojava__(Throwable.class) instanceof Throwable java) {
            return java.getMessage() == null ? "" : java.getMessage();
        }
        String only = error.match(Py.KeyError) ? null : onlyTextOf(error.value);
        if (only != null) {
            return only;
        }
        try {
            return error.value.__unicode__().toString();
        } catch (RuntimeException unprintable) {
            return JsonValues.textOf(error.value);
        }
    }

    /** The text that the exception was made with, if that is all: no detour over encodings, which bytes may not survive. */
    private static String onlyTextOf(PyObject value) {
        return value.__findattr__("args") instanceof PyTuple arguments && arguments.__len__() == 1
                && arguments.pyget(0) instanceof PyString text ? Utf8Text.decoded(text.getString()) : null;
    }

    static String attribute(PyObject object, String name) {
        PyObject value = object == null ? null : object.__findattr__(name);
        return value == null || value == Py.None ? null : value.toString();
    }
}
