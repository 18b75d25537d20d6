// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.model.config;

/** Names of session attributes and parameters that scripts use. */
public final class Constants {
    public static final String AUTHENTICATED_USER = "auth_user";
    public static final String CLIENT_ID = "client_id";
    public static final String REMOTE_IP = "remote_ip";
    public static final String REASON = "reason";
    public static final String ERROR = "error";

    private Constants() {
    }
}
