// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.server.service.external.context;

import drover.host.context.Beans;
import drover.host.context.HttpRequest;
import drover.host.context.Networks;
import drover.host.context.ScriptState;
//#if janssen
import gen.server.model.common.ExecutionContext;
//#end

/** The auth server's part of a script context. */
public class ExternalScriptContext extends gen.core.service.external.context.ExternalScriptContext {
    public ExternalScriptContext(ScriptState state) {
        super(state);
    }

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
//#if janssen

    public Object getExecutionContext() {
        return state == null ? null : new ExecutionContext(state);
    }

    public String getRequestParameter(String name) {
        return httpRequest != null ? httpRequest.getParameter(name) : null;
    }

    public Object getAuthzRequest() {
        return state == null ? null : state.value("authzRequest", "AuthzRequest");
    }

    public Object getAuthzDetail() {
        return state == null ? null : state.value("authzDetail", "AuthzDetail");
    }
//#end
}
