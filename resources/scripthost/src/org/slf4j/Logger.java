// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.slf4j;

/** The servers' logging interface, as far as scripts use it: their lines go to the host's part of the script's log. */
public interface Logger {
    String ROOT_LOGGER_NAME = "ROOT";

    String getName();

    boolean isTraceEnabled();

    boolean isDebugEnabled();

    boolean isInfoEnabled();

    boolean isWarnEnabled();

    boolean isErrorEnabled();

    void trace(String message);

    void trace(String message, Object... arguments);

    void trace(String message, Throwable thrown);

    void debug(String message);

    void debug(String message, Object... arguments);

    void debug(String message, Throwable thrown);

    void info(String message);

    void info(String message, Object... arguments);

    void info(String message, Throwable thrown);

    void warn(String message);

    void warn(String message, Object... arguments);

    void warn(String message, Throwable thrown);

    void error(String message);

    void error(String message, Object... arguments);

    void error(String message, Throwable thrown);
}
