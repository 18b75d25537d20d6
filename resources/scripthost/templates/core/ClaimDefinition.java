// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.core.model.uma;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A claim that a policy needs (UMA 2.0 Grant, section 3.3.6, required_claims). */
public class ClaimDefinition {
//#bean List<String> claimTokenFormat, String claimType, String friendlyName, List<String> issuer, String name

    public ClaimDefinition() {
    }

    public ClaimDefinition(String claimType, String friendlyName, String issuer, String name) {
        this(claimType, friendlyName, new ArrayList<>(Collections.singletonList(issuer)), name);
    }

    public ClaimDefinition(String claimType, String friendlyName, List<String> issuer, String name) {
        this.claimType = claimType;
        this.friendlyName = friendlyName;
        this.issuer = issuer;
        this.name = name;
    }

    public ClaimDefinition(List<String> claimTokenFormat, String claimType, String friendlyName, List<String> issuer,
                           String name) {
        this(claimType, friendlyName, issuer, name);
        this.claimTokenFormat = claimTokenFormat;
    }

    @Override
    public String toString() {
        return "ClaimDefinition{claimTokenFormat=" + claimTokenFormat + ", claimType='" + claimType + "', friendlyName='"
                + friendlyName + "', issuer=" + issuer + ", name='" + name + "'}";
    }
}
