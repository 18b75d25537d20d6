// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.server.uma.authorization;

import drover.host.context.AuthorizationState;
import java.util.Map;
import java.util.Set;

/** The claims that policies see: put by scripts, then the claim token's, then the PCT's. */
public class Claims {
    private final AuthorizationState state;
    private final Map<String, Object> claimMap;

    public Claims(AuthorizationState state) {
        this.state = state;
        claimMap = state.putClaims();
    }

    public String getClaimsTokenAsString() {
        return state.claimToken();
    }

    public Set<String> keys() {
        return claimMap.keySet();
    }

    public Object get(String key) {
        if (key == null || key.isBlank()) {
            return null;
        }
        if (claimMap.containsKey(key)) {
            return claimMap.get(key);
        }
        Object ofToken = getClaimTokenClaim(key);
        return ofToken != null ? ofToken : getPctClaim(key);
    }

    public Object getClaimTokenClaim(String key) {
        return state.claimTokenClaims().get(key);
    }

    public Object getPctClaim(String key) {
        return state.pctClaims().get(key);
    }

    public boolean has(String key) {
        return get(key) != null;
    }

    /** Neither name nor value may be null. */
    public void put(String key, Object value) {
        claimMap.put(key, value);
    }

    public void removeClaim(String key) {
        claimMap.remove(key);
    }
}
