// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.context;

import drover.host.json.JsonValues;
import org.slf4j.Logger;

/** The server's logger, as scripts reach it: its lines go to the host's part of the script's log. */
public final class ServerLog implements Logger {
    private final String name;

    public ServerLog(String name) {
        this.name = name;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public boolean isTraceEnabled() {
        return true;
    }

    @Override
    public boolean isDebugEnabled() {
        return true;
    }

    @Override
    public boolean isInfoEnabled() {
        return true;
    }

    @Override
    public boolean isWarnEnabled() {
        return true;
    }

    @Override
    public boolean isErrorEnabled() {
        return true;
    }

    @Override
    public void trace(String message) {
        write("TRACE", message);
    }

    @Override
    public void trace(String message, Object... arguments) {
        write("TRACE", message, arguments);
    }

    @Override
    public void trace(String message, Throwable thrown) {
        write("TRACE", message, thrown);
    }

    /** A script may log any object. */
    public void trace(Object message, Object... arguments) {
        write("TRACE", message, arguments);
    }

    @Override
    public void debug(String message) {
        write("DEBUG", message);
    }

    @Override
    public void debug(String message, Object... arguments) {
        write("DEBUG", message, arguments);
    }

    @Override
    public void debug(String message, Throwable thrown) {
        write("DEBUG", message, thrown);
    }

    /** A script may log any object. */
    public void debug(Object message, Object... arguments) {
        write("DEBUG", message, arguments);
    }

    @Override
    public void info(String message) {
        write("INFO", message);
    }

    @Override
    public void info(String message, Object... arguments) {
        write("INFO", message, arguments);
    }

    @Override
    public void info(String message, Throwable thrown) {
        write("INFO", message, thrown);
    }

    /** A script may log any object. */
    public void info(Object message, Object... arguments) {
        write("INFO", message, arguments);
    }

    @Override
    public void warn(String message) {
        write("WARN", message);
    }

    @Override
    public void warn(String message, Object... arguments) {
        write("WARN", message, arguments);
    }

    @Override
    public void warn(String message, Throwable thrown) {
        write("WARN", message, thrown);
    }

    /** A script may log any object. */
    public void warn(Object message, Object... arguments) {
        write("WARN", message, arguments);
    }

    @Override
    public void error(String message) {
        write("ERROR", message);
    }

    @Override
    public void error(String message, Object... arguments) {
        write("ERROR", message, arguments);
    }

    @Override
    public void error(String message, Throwable thrown) {
        write("ERROR", message, thrown);
    }

    /** A script may log any object. */
    public void error(Object message, Object... arguments) {
        write("ERROR", message, arguments);
    }

    private static void write(String level, Object message, Object... arguments) {
        String text = JsonValues.textOf(message);
        String line = filled(text, arguments);
        if (arguments.length > 0 && arguments[arguments.length - 1] instanceof Throwable thrown && places(text) < arguments.length) {
            line += ": " + thrown;
        }
        CallScope.current().log().host("server log " + level + ": " + line);
    }

    /** How many arguments a message has room for. */
    private static int places(String message) {
        return (message.length() - message.replace("{}", "").length()) / 2;
    }

    /** Replaces each {@code {}} by an argument, as SLF4J does. */
    static String filled(String message, Object[] arguments) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        int next = 0;
        int at = message.indexOf("{}");
        while (at >= 0 && next < arguments.length) {
            text.append(message, from, at).append(JsonValues.textOf(arguments[next++]));
            from = at + 2;
            at = message.indexOf("{}", from);
        }
        return text.append(message, from, message.length()).toString();
    }
}
