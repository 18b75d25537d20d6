//#if gluu4 janssen
// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.faces.context;

import drover.host.bean.ServerBean;
import drover.host.bean.world.World;
import drover.host.context.Beans;
import drover.host.context.HttpRequest;
import drover.host.json.JsonValues;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The page's HTTP request, and what goes back with its answer. */
public class ExternalContext implements ServerBean {
    /** The request of the script's context, else the one that the world declares, else one without parameters. */
    public HttpRequest getRequest() {
        return World.current().httpRequest();
    }

    public Object getResponse() {
        return Beans.named("HttpServletResponse");
    }

    public Map<String, String> getRequestParameterMap() {
        Map<String, String> first = new LinkedHashMap<>();
        getRequestParameterValuesMap().forEach((name, values) -> first.put(name, values.length == 0 ? null : values[0]));
        return first;
    }

    public Map<String, String[]> getRequestParameterValuesMap() {
        return getRequest().getParameterMap();
    }

    /** The headers, whose names are compared without case. */
    public Map<String, String> getRequestHeaderMap() {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String name : Collections.list(getRequest().getHeaderNames())) {
            headers.put(name, getRequest().getHeader(name));
        }
        return headers;
    }

    public String getRequestServerName() {
        return getRequest().getServerName();
    }

    public int getRequestServerPort() {
        return getRequest().getServerPort();
    }

    public String getRequestScheme() {
        return getRequest().getScheme();
    }

    public String getRequestContextPath() {
        return getRequest().getContextPath();
    }

    public Locale getRequestLocale() {
        return World.current().messages().locale();
    }

    public Flash getFlash() {
        return new Flash();
    }

    /** What outlives a redirect. */
    public static final class Flash {
        public void setKeepMessages(boolean keep) {
            if (keep) {
                World.current().messages().keep();
            }
        }

        public boolean isKeepMessages() {
            return World.current().messages().kept();
        }
    }

    public void redirect(String url) {
        World.current().effects().add("redirect", "to", url, "external", true);
    }

    public void addResponseCookie(String name, String value, Map<String, Object> properties) {
        World.current().effects().add("cookie", "name", name, "value", value,
                "properties", properties == null ? null : JsonValues.toJson(properties));
    }

    public void addResponseHeader(String name, String value) {
        World.current().effects().add("header", "name", name, "value", value);
    }

    public void setResponseHeader(String name, String value) {
        addResponseHeader(name, value);
    }

    public void setResponseStatus(int status) {
        World.current().effects().add("status", "status", status);
    }
}
//#end
