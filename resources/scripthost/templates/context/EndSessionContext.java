//#if gluu4 janssen
// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.server.service.external.context;

import drover.host.context.ScriptState;
import java.util.Set;

/** What an end_session script works with. */
public class EndSessionContext extends ExternalScriptContext {
    public EndSessionContext(ScriptState state) {
        super(state);
    }

//#state ro Object/SessionId sessionId, ro Set<String> frontchannelLogoutUris, ro String postLogoutRedirectUri, Object/CustomScriptConfiguration script
}
//#end
