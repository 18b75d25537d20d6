// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.model.token;

import gen.model.jwt.JwtClaims;
import gen.model.jwt.JwtHeader;

/** A token with a header and claims, as scripts may change it. */
public class JsonWebResponse {
    protected JwtHeader header = new JwtHeader();
    protected JwtClaims claims = new JwtClaims();

    public JwtHeader getHeader() {
        return header;
    }

    public void setHeader(JwtHeader header) {
        this.header = header;
    }

    public JwtClaims getClaims() {
        return claims;
    }

    public void setClaims(JwtClaims claims) {
        this.claims = claims;
    }

    public String asString() {
        return toString();
    }
}
