// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.server.uma.service;

import drover.host.context.CallScope;
import gen.server.uma.authorization.UmaPCT;

/** Finds the PCTs that the running call's context knows. */
public class UmaPctService {
    public static final int DEFAULT_PCT_LIFETIME = 2592000;

    /** The PCT with this code, or null. */
    public UmaPCT getByCode(String pctCode) {
        String claims = CallScope.current().pctClaimsAsJson(pctCode);
        if (claims == null) {
            return null;
        }
        UmaPCT pct = new UmaPCT();
        pct.setCode(pctCode);
        pct.setClaimValuesAsJson(claims);
        return pct;
    }
}
