// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.model.uma.persistence;

import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A permission that a ticket stands for (UMA 2.0 Federated Authorization, section 4). */
public class UmaPermission {
    public static final String PCT = "pct";

    private List<String> scopeDns;
    private Map<String, String> attributes;
    private boolean expired;
//#bean String dn, String status, String ticket, String configurationCode, Date expirationDate, String resourceId, Integer ttl

    public boolean isDeletable() {
        return true;
    }

    public List<String> getScopeDns() {
        if (scopeDns == null) {
            scopeDns = new ArrayList<>();
        }
        return scopeDns;
    }

    public void setScopeDns(List<String> scopeDns) {
        this.scopeDns = scopeDns;
    }

    public Map<String, String> getAttributes() {
        if (attributes == null) {
            attributes = new HashMap<>();
        }
        return attributes;
    }

    public void setAttributes(Map<String, String> attributes) {
        this.attributes = attributes != null ? attributes : new HashMap<>();
    }

    public void checkExpired() {
        checkExpired(new Date());
    }

    public void checkExpired(Date now) {
        if (expirationDate != null && now.after(expirationDate)) {
            expired = true;
        }
    }

    public boolean isValid() {
        return !expired;
    }

    @Override
    public boolean equals(Object other) {
        return other != null && other.getClass() == getClass() && Objects.equals(ticket, ((UmaPermission) other).ticket);
    }

    @Override
    public int hashCode() {
        return ticket != null ? ticket.hashCode() : 0;
    }

    @Override
    public String toString() {
        return "UmaPermission{dn='" + dn + "', status='" + status + "', ticket='" + ticket + "', configurationCode='"
                + configurationCode + "', expirationDate=" + expirationDate + ", resourceId='" + resourceId + "', scopeDns="
                + scopeDns + ", expired=" + expired + '}';
    }
}
