// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.model.jwt;

import org.json.JSONObject;

/** The header of a token. */
public class JwtHeader extends JwtClaimSet {
    public JwtHeader() {
        super();
    }

    public JwtHeader(JSONObject object) {
        super(object);
    }

    /** The value of {@code alg}, as the token has it. */
    public String getSignatureAlgorithm() {
        return getClaimAsString(JwtHeaderName.ALGORITHM);
    }

    public String getKeyId() {
        return getClaimAsString(JwtHeaderName.KEY_ID);
    }

    public void setKeyId(String keyId) {
        setClaim(JwtHeaderName.KEY_ID, keyId);
    }
}
