// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.common.session;

/** Whether somebody is logged in to a session. */
public enum SessionIdState {
    UNAUTHENTICATED("unauthenticated"),
    AUTHENTICATED("authenticated");

    private final String value;

    SessionIdState(String value) {
        this.value = value;
    }

    public String getValue() {
        return value;
    }

    /** The state with this value, or null. */
    public static SessionIdState fromValue(String value) {
        for (SessionIdState state : values()) {
            if (state.value.equals(value)) {
                return state;
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return value;
    }
}
