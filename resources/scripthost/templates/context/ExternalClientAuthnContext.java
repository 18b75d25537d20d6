//#if janssen
// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.server.service.external.context;

import drover.host.context.HttpResponse;
import drover.host.context.ScriptState;
import gen.ws.WebApplicationException;

/** What a client_authn script works with. */
public class ExternalClientAuthnContext extends ExternalScriptContext {
    public ExternalClientAuthnContext(ScriptState state) {
        super(state);
    }

//#state String realm

    public void sendUnauthorizedError() {
        state.httpResponse().setHeader("WWW-Authenticate", "Basic realm=\"" + getRealm() + "\"");
        state.httpResponse().setStatus(401);
    }

    public void sendResponse(HttpResponse httpResponse, WebApplicationException exception) {
        httpResponse.setStatus(exception.getResponse().getStatus());
    }
}
//#end
