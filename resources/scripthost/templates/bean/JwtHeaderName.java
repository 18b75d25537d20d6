// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.model.jwt;

/** Names of header parameters (RFC 7515, section 4.1). */
public final class JwtHeaderName {
    public static final String TYPE = "typ";
    public static final String ALGORITHM = "alg";
    public static final String KEY_ID = "kid";
    public static final String CONTENT_TYPE = "cty";
    public static final String JWK_SET_URL = "jku";
    public static final String JSON_WEB_KEY = "jwk";
    public static final String X509_URL = "x5u";
    public static final String X509_CERTIFICATE_CHAIN = "x5c";
    public static final String ENCRYPTION_METHOD = "enc";

    private JwtHeaderName() {
    }
}
