// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.bean.net;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The hosts that a script's requests may go to: this machine, and those that were named. */
public final class AllowedHosts {
    private final List<String> allowed = new ArrayList<>();

    /** Each is a host, a host with a port, or {@code *.} and a domain. */
    public void tell(JsonArray hosts) {
        allowed.clear();
        for (JsonElement host : hosts) {
            if (host.isJsonPrimitive()) {
                allowed.add(host.getAsString().toLowerCase(Locale.ROOT));
            }
        }
    }

    /** Whether a request may go to this address. A name is looked up only after it is allowed. */
    public boolean allows(URI uri) {
        String host = uri.getHost();
        if (host == null) {
            return false;
        }
        String name = host.toLowerCase(Locale.ROOT);
        return isLoopback(name) || allowed.stream().anyMatch(entry -> matches(entry, name, uri.getPort()));
    }

    private static boolean isLoopback(String host) {
        return host.equals("localhost") || host.equals("[::1]") || host.matches("127(\\.\\d{1,3}){3}");
    }

    private static boolean matches(String entry, String host, int port) {
        return entry.equals(host) || entry.equals(host + ":" + port) || entry.startsWith("*.") && host.endsWith(entry.substring(1));
    }
}
