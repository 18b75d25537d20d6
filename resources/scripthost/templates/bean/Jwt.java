// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.model.jwt;

import gen.model.exception.InvalidJwtException;
import gen.model.token.JsonWebResponse;
import gen.model.util.Base64Util;
import java.nio.charset.StandardCharsets;
import org.json.JSONException;
import org.json.JSONObject;

/** A signed token in three parts (RFC 7515, section 7.1). Reading one checks its form, not its signature. */
public class Jwt extends JsonWebResponse {
    private String encodedHeader;
    private String encodedClaims;
    private String encodedSignature;

    /** The token, or null if the text is blank. */
    public static Jwt parse(String encodedJwt) throws InvalidJwtException {
        return encodedJwt == null || encodedJwt.isBlank() ? null : read(encodedJwt);
    }

    public static Jwt parseOrThrow(String encodedJwt) throws InvalidJwtException {
        Jwt jwt = parse(encodedJwt);
        if (jwt == null) {
            throw new InvalidJwtException("Jwt is null");
        }
        return jwt;
    }

    /** The token, or null if the text is none. */
    public static Jwt parseSilently(String encodedJwt) {
        try {
            return parse(encodedJwt);
        } catch (InvalidJwtException notOne) {
            return null;
        }
    }

    private static Jwt read(String encodedJwt) throws InvalidJwtException {
        String[] parts = encodedJwt.split("\\.", -1);
        if (parts.length != 3) {
            throw new InvalidJwtException("Invalid JWT format.");
        }
        Jwt jwt = new Jwt();
        jwt.encodedHeader = parts[0];
        jwt.encodedClaims = parts[1];
        jwt.encodedSignature = parts[2];
        try {
            jwt.header = new JwtHeader(new JSONObject(Base64Util.base64urldecodeToString(parts[0])));
            jwt.claims = new JwtClaims(new JSONObject(Base64Util.base64urldecodeToString(parts[1])));
        } catch (JSONException | IllegalArgumentException malformed) {
            throw new InvalidJwtException(malformed.getMessage(), malformed);
        }
        return jwt;
    }

    public String getEncodedHeader() {
        return encodedHeader;
    }

    public String getEncodedClaims() {
        return encodedClaims;
    }

    /** The third part; null for a token that has none yet. */
    public String getEncodedSignature() {
        return encodedSignature;
    }

    public void setEncodedSignature(String encodedSignature) {
        this.encodedSignature = encodedSignature;
    }

    /** What is signed: the parts as they were read, or made from header and claims. */
    public String getSigningInput() {
        return encodedHeader != null ? encodedHeader + "." + encodedClaims
                : encoded(header.toJsonString()) + "." + encoded(claims.toJsonString());
    }

    private static String encoded(String json) {
        return Base64Util.base64urlencode(json.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return getSigningInput() + "." + (encodedSignature == null ? "" : encodedSignature);
    }
}
