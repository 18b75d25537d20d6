//#if gluu4 janssen
// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.server.service.external.context;

import drover.host.context.Beans;
import drover.host.context.ObjectWriter;
import drover.host.context.ScriptState;
import gen.common.registration.Client;
import gen.model.jwt.JwtClaims;
import gen.server.model.common.ExecutionContext;
import java.util.Set;

/** What an update_token script works with. */
public class ExternalUpdateTokenContext extends ExternalScriptContext {
    public ExternalUpdateTokenContext(ScriptState state) {
        super(state);
    }

    /** The same context, seen as one for tokens. */
    public static ExternalUpdateTokenContext of(ExecutionContext executionContext) {
        return new ExternalUpdateTokenContext(executionContext.state());
    }

    public static ExternalUpdateTokenContext of(ExecutionContext executionContext, Object jwtSigner) {
        ExternalUpdateTokenContext context = of(executionContext);
        context.setJwtSigner(jwtSigner);
        return context;
    }

//#state Object/JwtSigner jwtSigner, Object/CustomScriptConfiguration script, ro Object/Jwt jwt, ro JwtClaims header, ro JwtClaims claims
//#if janssen
//#state Client client, Object/AuthorizationGrant grant, ro boolean refreshingGrant

    public ExecutionContext toExecutionContext() {
        return new ExecutionContext(state);
    }

//#else
//#state ro Client client, ro Object/AuthorizationGrant grant

    public ExecutionContext getExecutionContext() {
        return new ExecutionContext(state);
    }

//#end
    public Object getAppConfiguration() {
        return Beans.named("AppConfiguration");
    }

    public Object getAttributeService() {
        return Beans.named("AttributeService");
    }

    /** Replaces the scopes of an access token. */
    public void overwriteAccessTokenScopes(Object accessToken, Set<String> scopes) {
        state.put("accessTokenScopes", ObjectWriter.toJson(scopes));
    }
}
//#end
