//#if gluu4 janssen
// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.server.service.external.context;

import drover.host.context.ScriptState;
import gen.common.registration.Client;
//#if janssen
import java.util.List;
//#end

/** What a post_authn script works with. */
public class ExternalPostAuthnContext extends ExternalScriptContext {
    public ExternalPostAuthnContext(ScriptState state) {
        super(state);
    }

//#state ro Client client, ro Object/SessionId session, Object/CustomScriptConfiguration script
//#if janssen
//#state List<String> prompts

    public void setAuthzRequest(Object authzRequest) {
        state.put("authzRequest", authzRequest);
    }
//#end
}
//#end
