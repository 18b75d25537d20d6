//#if gluu4 janssen
// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.server.service.external.context;

import drover.host.context.Beans;
import drover.host.context.ScriptState;
import gen.common.registration.Client;
import java.util.Set;

/** What a spontaneous_scope script works with. */
public class SpontaneousScopeExternalContext extends ExternalScriptContext {
    public SpontaneousScopeExternalContext(ScriptState state) {
        super(state);
    }

//#state ro Client client, ro String scopeRequested, ro Set<String> grantedScopes, boolean allowSpontaneousScopePersistence

    public Object getSpontaneousScopeService() {
        return Beans.named("SpontaneousScopeService");
    }
}
//#end
