// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.context;

import drover.host.json.JsonValues;

/** The server's logger, as scripts reach it: its lines go to the host's part of the script's log. */
public final class ServerLog {
    private final String name;

    public ServerLog(String name) {
        this.name = name;
    }

    public String getName() {
        return name;
    }

    public void trace(Object message, Object... arguments) {
        write("TRACE", message, arguments);
    }

    public void debug(Object message, Object... arguments) {
        write("DEBUG", message, arguments);
    }

    public void info(Object message, Object... arguments) {
        write("INFO", message, arguments);
    }

    public void warn(Object message, Object... arguments) {
        write("WARN", message, arguments);
    }

    public void error(Object message, Object... arguments) {
        write("ERROR", message, arguments);
    }

    public boolean isTraceEnabled() {
        return true;
    }

    public boolean isDebugEnabled() {
        return true;
    }

    public boolean isInfoEnabled() {
        return true;
    }

    private static void write(String level, Object message, Object[] arguments) {
        CallScope.current().log().host("server log " + level + ": " + filled(JsonValues.textOf(message), arguments));
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
