// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.persistence;

import java.util.List;

/** An OAuth or UMA scope's entry. */
public class Scope {
    private Boolean defaultScope;
    private Boolean groupClaims;
//#bean String dn, String inum, String id, String displayName, String description, String iconUrl, String scopeType, List<String> claims, List<String> dynamicScopeScripts, List<String> umaAuthorizationPolicies

    public Boolean isDefaultScope() {
        return defaultScope;
    }

    public Boolean getDefaultScope() {
        return defaultScope;
    }

    public void setDefaultScope(Boolean defaultScope) {
        this.defaultScope = defaultScope;
    }

    public Boolean isGroupClaims() {
        return groupClaims;
    }

    public boolean isUmaType() {
        return "uma".equalsIgnoreCase(scopeType);
    }

    @Override
    public String toString() {
        return "Scope{dn='" + dn + "', inum='" + inum + "', displayName='" + displayName + "', id='" + id + "'}";
    }
}
