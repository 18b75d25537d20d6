// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.core.service.external.context;

import drover.host.context.HttpRequest;
import drover.host.context.ObjectWriter;
import drover.host.context.ScriptState;
import drover.host.context.ServerLog;
import gen.ws.WebApplicationException;
import gen.ws.core.Response;
import java.util.HashMap;
import java.util.Map;

/** What every script context offers. */
public class ExternalScriptContext {
    private static final ServerLog LOG = new ServerLog("ExternalScriptContext");

    private final Map<String, Object> contextVariables = new HashMap<>();
    private Object webApplicationException;
    protected HttpRequest httpRequest;
    protected final Object httpResponse;
    /** What the context is made from; null in the contexts of UMA, which have states of their own. */
    protected final ScriptState state;

    public ExternalScriptContext(ScriptState state) {
        this.state = state;
        httpRequest = state.httpRequest();
        httpResponse = state.httpResponse();
    }

    public ExternalScriptContext(HttpRequest httpRequest) {
        this(httpRequest, null);
    }

    public ExternalScriptContext(HttpRequest httpRequest, Object httpResponse) {
        this.httpRequest = httpRequest;
        this.httpResponse = httpResponse;
        state = null;
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

    public Object getWebApplicationException() {
        return webApplicationException;
    }

    public void setWebApplicationException(Object exception) {
        webApplicationException = exception;
        if (state != null) {
            state.setWebException(exception instanceof WebApplicationException http ? ObjectWriter.toJson(http.getResponse())
                    .getAsJsonObject() : null);
        }
    }

    /** Only makes it. */
    public Object createWebApplicationException(Response response) {
        return new WebApplicationException(response);
    }

    /** Makes and keeps it: the server answers with it after the call. */
    public Object createWebApplicationException(int status, String entity) {
        setWebApplicationException(new WebApplicationException(Response.status(status).entity(entity).build()));
        return webApplicationException;
    }

    public void throwWebApplicationExceptionIfSet() {
        if (webApplicationException instanceof RuntimeException exception) {
            throw exception;
        }
    }
}
