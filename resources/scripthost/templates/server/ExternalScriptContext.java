// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.server.service.external.context;

import drover.host.context.Beans;
import drover.host.context.HttpRequest;
import drover.host.context.Networks;

/** The auth server's part of a script context. */
public class ExternalScriptContext extends gen.core.service.external.context.ExternalScriptContext {
    private Object webApplicationException;

    public ExternalScriptContext(HttpRequest httpRequest) {
        super(httpRequest);
    }

    public ExternalScriptContext(HttpRequest httpRequest, Object httpResponse) {
        super(httpRequest, httpResponse);
    }

    /** The database, which the host has not: a recording stand-in. */
    public Object getPersistenceEntryManager() {
        return Beans.named("PersistenceEntryManager");
    }

    public boolean isInNetwork(String cidr) {
        return Networks.contains(cidr, getIpAddress());
    }

    public Object getWebApplicationException() {
        return webApplicationException;
    }

    public void setWebApplicationException(Object exception) {
        webApplicationException = exception;
    }

    public Object createWebApplicationException(Object response) {
        return new RuntimeException("WebApplicationException: " + response);
    }

    public Object createWebApplicationException(int status, String entity) {
        webApplicationException = new RuntimeException("WebApplicationException: HTTP " + status + " " + entity);
        return webApplicationException;
    }

    public void throwWebApplicationExceptionIfSet() {
        if (webApplicationException instanceof RuntimeException exception) {
            throw exception;
        }
    }
//#if janssen

    public Object getExecutionContext() {
        return null;
    }

    public String getRequestParameter(String name) {
        return httpRequest != null ? httpRequest.getParameter(name) : null;
    }

    public Object getAuthzRequest() {
        return null;
    }

    public Object getAuthzDetail() {
        return null;
    }
//#end
}
