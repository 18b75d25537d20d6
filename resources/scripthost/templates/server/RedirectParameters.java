// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.server.uma.service;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Parameters that a script adds to the redirect; each name may hold several values. */
public class RedirectParameters {
    private final Map<String, Set<String>> map;

    public RedirectParameters() {
        this(new HashMap<>());
    }

    public RedirectParameters(Map<String, Set<String>> map) {
        this.map = map;
    }

    public void add(String paramName, String paramValue) {
        map.computeIfAbsent(paramName, name -> new HashSet<>()).add(paramValue);
    }

    public void remove(String paramName) {
        map.remove(paramName);
    }

    public Map<String, Set<String>> map() {
        return map;
    }

    /** name=value pairs joined by {@code &}; blank names and values are left out, values are URL-encoded, names are not. */
    public String buildQueryString() {
        StringBuilder query = new StringBuilder();
        for (Map.Entry<String, Set<String>> parameter : map.entrySet()) {
            if (parameter.getKey() == null || parameter.getKey().isBlank() || parameter.getValue() == null) {
                continue;
            }
            for (String value : parameter.getValue()) {
                if (value != null && !value.isBlank()) {
                    query.append(query.isEmpty() ? "" : "&").append(parameter.getKey()).append('=')
                            .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
                }
            }
        }
        return query.toString();
    }
}
