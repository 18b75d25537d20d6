// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.server.service;

import com.google.gson.JsonObject;
import drover.host.bean.ServerBean;
import drover.host.bean.world.World;
import drover.host.context.BeanReader;
import drover.host.context.Beans;
import gen.persistence.Scope;
import java.util.ArrayList;
import java.util.List;

/** Finds the scopes that the world declares. */
public class ScopeService implements ServerBean {
    public static Object instance() {
        return Beans.named("ScopeService");
    }

    private static Scope scope(JsonObject entry) {
        return entry == null ? null : BeanReader.read(entry, Scope.class);
    }

    public Scope getScopeById(String id) {
        return scope(World.current().entries("scopes").first("id", id));
    }

    public Scope getScopeByDisplayName(String displayName) {
        return scope(World.current().entries("scopes").first("displayName", displayName));
    }

    public Scope getScopeByDn(String dn) {
        return scope(World.current().entries("scopes").byDn(dn));
    }

    public List<Scope> getAllScopesList() {
        List<Scope> scopes = new ArrayList<>();
        World.current().entries("scopes").asked().forEach(entry -> scopes.add(scope(entry)));
        return scopes;
    }

    public List<String> getScopeIdsByDns(List<String> dns) {
        List<String> ids = new ArrayList<>();
        for (String dn : dns) {
            Scope scope = getScopeByDn(dn);
            if (scope != null) {
                ids.add(scope.getId());
            }
        }
        return ids;
    }
}
