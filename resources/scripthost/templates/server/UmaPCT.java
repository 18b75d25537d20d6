// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.server.uma.authorization;

import gen.model.jwt.JwtClaims;
import org.json.JSONException;
import org.json.JSONObject;

/** A persisted claims token: the claims that were gathered, kept for later requests. */
public class UmaPCT {
//#bean String dn, String code, String clientId, String claimValuesAsJson, java.util.Date creationDate, java.util.Date expirationDate

    public JwtClaims getClaims() {
        try {
            return claimValuesAsJson == null || claimValuesAsJson.isBlank() ? new JwtClaims()
                    : new JwtClaims(new JSONObject(claimValuesAsJson));
        } catch (JSONException malformed) {
            return null;
        }
    }

    public void setClaims(JwtClaims claims) {
        claimValuesAsJson = claims == null ? null : claims.toJsonString();
    }

    public boolean isValid() {
        return expirationDate == null || expirationDate.after(new java.util.Date());
    }
}
