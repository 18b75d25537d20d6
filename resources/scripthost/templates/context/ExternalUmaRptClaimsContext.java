//#if gluu4 janssen
// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.server.service.external.context;

import drover.host.context.ScriptState;
import gen.common.registration.Client;

/** What a uma_rpt_claims script works with. */
public class ExternalUmaRptClaimsContext extends ExternalScriptContext {
    public ExternalUmaRptClaimsContext(ScriptState state) {
        super(state);
    }

//#state ro Client client, Object/CustomScriptConfiguration script, boolean tranferPropertiesIntoJwtClaims
}
//#end
