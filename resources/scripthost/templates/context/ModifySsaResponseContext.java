//#if janssen
// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.server.service.external.context;

import drover.host.context.Beans;
import drover.host.context.ScriptState;
import gen.common.registration.Client;
import gen.server.model.common.ExecutionContext;

/** What a modify_ssa_response script works with. */
public class ModifySsaResponseContext extends ExternalScriptContext {
    public ModifySsaResponseContext(ScriptState state) {
        super(state);
    }

    /** The same context, seen as one for statements. */
    public static ModifySsaResponseContext of(ExecutionContext executionContext) {
        return new ModifySsaResponseContext(executionContext.state());
    }

//#state ro Client client, ro Object/AuthorizationGrant grant, Object/CustomScriptConfiguration script

    public ExecutionContext toExecutionContext() {
        return new ExecutionContext(state);
    }

    public Object getAppConfiguration() {
        return Beans.named("AppConfiguration");
    }

    public Object getAttributeService() {
        return Beans.named("AttributeService");
    }
}
//#end
