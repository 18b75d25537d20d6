// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.server.service;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import drover.host.bean.ServerBean;
import drover.host.bean.world.World;
import drover.host.context.BeanReader;
import drover.host.context.Beans;
import drover.host.context.UserAttributes;
import drover.host.json.Json;
import drover.host.json.JsonValues;
import gen.common.registration.Client;
import java.util.ArrayList;
import java.util.List;

/** Finds the clients that the world declares. */
public class ClientService implements ServerBean {
    public static Object instance() {
        return Beans.named("ClientService");
    }

    private static Client client(JsonObject entry) {
        return entry == null ? null : BeanReader.read(entry, Client.class);
    }

    public Client getClient(String clientId) {
        return client(World.current().entries("clients").first("clientId", clientId));
    }

    /** The client, if this is its secret. */
    public Client getClient(String clientId, String clientSecret) {
        Client client = getClient(clientId);
        return client != null && clientSecret != null && clientSecret.equals(client.getClientSecret()) ? client : null;
    }

    public Client getClientByDn(String dn) {
        return client(World.current().entries("clients").byDn(dn));
    }

    public boolean authenticate(String clientId, String password) {
        return getClient(clientId, password) != null;
    }

    /** The attribute out of the client's {@code customAttributes} or of its own members; null if it has none. */
    public UserAttributes.Attribute getCustomAttribute(Client client, String attributeName) {
        JsonObject entry = World.current().entries("clients").first("clientId", client.getClientId());
        if (entry == null) {
            return null;
        }
        JsonElement value = Json.object(entry, "customObjectAttributes").get(attributeName);
        if (value == null) {
            value = entry.get(attributeName);
        }
        if (value == null || value.isJsonNull()) {
            return null;
        }
        List<Object> values = new ArrayList<>();
        if (value.isJsonArray()) {
            value.getAsJsonArray().forEach(one -> values.add(JsonValues.toJava(one)));
        } else {
            values.add(JsonValues.toJava(value));
        }
        return new UserAttributes.Attribute(attributeName, values);
    }
}
