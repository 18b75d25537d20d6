// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.slf4j;

import drover.host.context.ServerLog;

/** Hands out the server's loggers. */
public final class LoggerFactory {
    private LoggerFactory() {
    }

    public static Logger getLogger(String name) {
        return new ServerLog(name);
    }

    public static Logger getLogger(Class<?> owner) {
        return new ServerLog(owner.getName());
    }
}
