//#if janssen
// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.core.lock.service.external.context;

import drover.host.context.ScriptState;
import gen.core.service.external.context.ExternalScriptContext;

/** What a lock_extension script works with. */
public class ExternalLockContext extends ExternalScriptContext {
    public ExternalLockContext(ScriptState state) {
        super(state);
    }

//#state Object/CustomScriptConfiguration script, Object/TokenEntity tokenEntity, boolean cancelPdpOperation, boolean cancelNextScriptOperation
}
//#end
