// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.context;

import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;

/** The servlet response of a context: keeps what a script puts into it. */
public final class HttpResponse {
    private final Map<String, String> headers = new LinkedHashMap<>();
    private int status = 200;
    private String redirect;
    private boolean touched;

    public void setHeader(String name, String value) {
        touched = true;
        headers.put(name, value);
    }

    public void addHeader(String name, String value) {
        touched = true;
        headers.merge(name, String.valueOf(value), (first, second) -> first + ", " + second);
    }

    public String getHeader(String name) {
        return headers.get(name);
    }

    public void setStatus(int newStatus) {
        touched = true;
        status = newStatus;
    }

    public int getStatus() {
        return status;
    }

    public void sendError(int newStatus) {
        setStatus(newStatus);
    }

    public void sendError(int newStatus, String message) {
        setStatus(newStatus);
    }

    public void sendRedirect(String location) {
        setStatus(302);
        redirect = location;
    }

    public void setContentType(String type) {
        setHeader("Content-Type", type);
    }

    /** What was put in, or null if nothing was. */
    JsonObject toJson() {
        if (!touched) {
            return null;
        }
        JsonObject json = new JsonObject();
        json.addProperty("status", status);
        JsonObject all = new JsonObject();
        headers.forEach(all::addProperty);
        json.add("headers", all);
        json.addProperty("redirect", redirect);
        return json;
    }
}
