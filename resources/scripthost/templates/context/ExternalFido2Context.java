//#if gluu4 janssen
// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.core.fido2.service.external.context;

import drover.host.context.ScriptState;
import gen.core.service.external.context.ExternalScriptContext;
import java.util.Map;

/** What a fido2_extension script works with. */
public class ExternalFido2Context extends ExternalScriptContext {
    public ExternalFido2Context(ScriptState state) {
        super(state);
    }

//#state Object/CustomScriptConfiguration script, ro Object/JsonNode jsonNode
//#state ro Object/Fido2RegistrationEntry registrationEntry, ro Object/Fido2AuthenticationEntry authenticationEntity

    /** The servers spell it so. */
    public Map<String, Object> getParemeters() {
        return state.value("paremeters", "Map<String, Object>");
    }

    public void addToContext(Object registrationEntry, Object authenticationEntry) {
        state.put("registrationEntry", registrationEntry);
        state.put("authenticationEntity", authenticationEntry);
    }
}
//#end
