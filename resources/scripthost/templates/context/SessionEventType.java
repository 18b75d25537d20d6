// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.server.service.external.session;

/** The kinds of session events. */
public enum SessionEventType {
    AUTHENTICATED, UNAUTHENTICATED, UPDATED, GONE
}
