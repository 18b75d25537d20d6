// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.model.common;

/** How a client proves who it is (OpenID Connect Core 1.0, section 9, and RFC 8705). */
public enum AuthenticationMethod {
    CLIENT_SECRET_BASIC("client_secret_basic"),
    CLIENT_SECRET_POST("client_secret_post"),
    CLIENT_SECRET_JWT("client_secret_jwt"),
    PRIVATE_KEY_JWT("private_key_jwt"),
    ACCESS_TOKEN("access_token"),
    TLS_CLIENT_AUTH("tls_client_auth"),
    SELF_SIGNED_TLS_CLIENT_AUTH("self_signed_tls_client_auth"),
    NONE("none");

    private final String paramName;

    AuthenticationMethod(String paramName) {
        this.paramName = paramName;
    }

    /** The method of this name, or null. */
    public static AuthenticationMethod fromString(String param) {
        for (AuthenticationMethod method : values()) {
            if (method.paramName.equals(param)) {
                return method;
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return paramName;
    }
}
