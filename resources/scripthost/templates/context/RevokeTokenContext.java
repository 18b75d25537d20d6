//#if gluu4
// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.server.service.external.context;

import drover.host.context.ScriptState;
import gen.common.registration.Client;
import gen.ws.core.Response;

/** What a revoke_token script works with. */
public class RevokeTokenContext extends ExternalScriptContext {
    private final Response.ResponseBuilder responseBuilder = Response.ok();

    public RevokeTokenContext(ScriptState state) {
        super(state);
    }

//#state ro Client client, ro Object/AuthorizationGrant grant, Object/CustomScriptConfiguration script

    public Response.ResponseBuilder getResponseBuilder() {
        return responseBuilder;
    }
}
//#end
