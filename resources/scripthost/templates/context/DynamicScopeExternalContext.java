// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.server.service.external.context;

import drover.host.context.ScriptState;
import gen.common.common.User;
import gen.persistence.Scope;
import java.util.List;

/** What a dynamic_scope script works with. */
public class DynamicScopeExternalContext extends ExternalScriptContext {
    public DynamicScopeExternalContext(ScriptState state) {
        super(state);
    }

//#state ro List<String> dynamicScopes, ro List<Scope> scopes, ro Object/JsonWebResponse jsonWebResponse
//#state ro Object/AuthorizationGrant authorizationGrant, ro User user
//#if gluu3

    /** The name that the first versions had for the web response. */
    public Object getJsonToken() {
        return getJsonWebResponse();
    }
//#end
}
