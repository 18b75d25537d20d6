// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.core.service.external.context;

import drover.host.context.HttpRequest;
import drover.host.context.ServerLog;
import java.util.HashMap;
import java.util.Map;

/** What every script context offers. */
public class ExternalScriptContext {
    private static final ServerLog LOG = new ServerLog("ExternalScriptContext");

    private final Map<String, Object> contextVariables = new HashMap<>();
    protected HttpRequest httpRequest;
    protected final Object httpResponse;

    public ExternalScriptContext(HttpRequest httpRequest) {
        this(httpRequest, null);
    }

    public ExternalScriptContext(HttpRequest httpRequest, Object httpResponse) {
        this.httpRequest = httpRequest;
        this.httpResponse = httpResponse;
    }

    public ServerLog getLog() {
        return LOG;
    }

    public HttpRequest getHttpRequest() {
        return httpRequest;
    }

    public Object getHttpResponse() {
        return httpResponse;
    }

    public String getIpAddress() {
        return httpRequest != null ? httpRequest.getRemoteAddr() : "";
    }

    public Map<String, Object> getContextVariables() {
        return contextVariables;
    }
}
