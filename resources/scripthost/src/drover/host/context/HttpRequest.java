// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.context;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import drover.host.json.Json;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The servlet request of a context, as far as a scenario says what it held. */
public final class HttpRequest {
    private final JsonObject spec;
    private final Map<String, Object> attributes = new HashMap<>();
    private Map<String, String[]> parameters;

    /** {@code spec}: requestParameters, headers, ip, httpMethod, requestUri, queryString. */
    public HttpRequest(JsonObject spec) {
        this.spec = spec;
    }

    public Map<String, String[]> getParameterMap() {
        if (parameters == null) {
            parameters = new LinkedHashMap<>();
            for (Map.Entry<String, JsonElement> member : Json.object(spec, "requestParameters").entrySet()) {
                parameters.put(member.getKey(), values(member.getValue()));
            }
        }
        return parameters;
    }

    private static String[] values(JsonElement value) {
        if (value instanceof JsonArray array) {
            String[] texts = new String[array.size()];
            for (int i = 0; i < texts.length; i++) {
                texts[i] = array.get(i).isJsonNull() ? null : array.get(i).getAsString();
            }
            return texts;
        }
        return value.isJsonNull() ? new String[0] : new String[] {value.getAsString()};
    }

    public String getParameter(String name) {
        String[] values = getParameterMap().get(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    public String[] getParameterValues(String name) {
        return getParameterMap().get(name);
    }

    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }

    /** The header's value, or null; names are compared without case. */
    public String getHeader(String name) {
        for (Map.Entry<String, JsonElement> member : Json.object(spec, "headers").entrySet()) {
            if (member.getKey().equalsIgnoreCase(name) && member.getValue().isJsonPrimitive()) {
                return member.getValue().getAsString();
            }
        }
        return null;
    }

    public String getRemoteAddr() {
        return Json.text(spec, "ip", "");
    }

    public String getRemoteHost() {
        return getRemoteAddr();
    }

    public String getMethod() {
        return Json.text(spec, "httpMethod", "GET");
    }

    public String getRequestURI() {
        return Json.text(spec, "requestUri", "");
    }

    public String getQueryString() {
        return Json.text(spec, "queryString", null);
    }

    public Object[] getCookies() {
        return null;
    }

    public Enumeration<String> getHeaderNames() {
        return Collections.enumeration(Json.object(spec, "headers").keySet());
    }

    public String getScheme() {
        return Json.text(spec, "scheme", "https");
    }

    public String getServerName() {
        return Json.text(spec, "serverName", "localhost");
    }

    public int getServerPort() {
        return (int) Json.number(spec, "serverPort", 443);
    }

    public String getContextPath() {
        return Json.text(spec, "contextPath", "");
    }

    public Object getAttribute(String name) {
        return attributes.get(name);
    }

    public void setAttribute(String name, Object value) {
        attributes.put(name, value);
    }

    public void removeAttribute(String name) {
        attributes.remove(name);
    }
}
