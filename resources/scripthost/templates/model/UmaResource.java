// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.model.uma.persistence;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/** A registered resource (UMA 2.0 Federated Authorization, section 3). */
public class UmaResource {
    private List<String> clients;
//#bean String dn, String inum, String id, String name, String description, String type, String iconUri, List<String> scopes, String scopeExpression, List<String> resources, String rev, String creator, Date creationDate, Date expirationDate, int ttl

    public List<String> getClients() {
        if (clients == null) {
            clients = new ArrayList<>();
        }
        return clients;
    }

    public void setClients(List<String> clients) {
        this.clients = clients;
    }

    public boolean isDeletable() {
        return true;
    }

    public boolean isExpired() {
        return expirationDate != null && new Date().after(expirationDate);
    }

    @Override
    public String toString() {
        return "UmaResource{dn='" + dn + "', inum='" + inum + "', id='" + id + "', name='" + name + "', iconUri='" + iconUri
                + "', scopes=" + scopes + ", scopeExpression='" + scopeExpression + "', clients=" + clients + ", resources="
                + resources + ", rev='" + rev + "', creator='" + creator + "', description='" + description + "', type='" + type
                + "', creationDate=" + creationDate + ", expirationDate=" + expirationDate + '}';
    }
}
