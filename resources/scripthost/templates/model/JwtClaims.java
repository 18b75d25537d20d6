// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.model.jwt;

import java.util.Map;
import org.json.JSONObject;

/** The claims of a token or a PCT. */
public class JwtClaims extends JwtClaimSet {
    public JwtClaims() {
        super();
    }

    public JwtClaims(JSONObject object) {
        super(object);
    }

    /** Works on {@code claims} itself. */
    public JwtClaims(Map<String, Object> claims) {
        super(claims);
    }
}
