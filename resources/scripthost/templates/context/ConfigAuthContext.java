//#if janssen
// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.core.configapi.external.context;

import drover.host.context.ScriptState;
import gen.core.model.SimpleCustomProperty;
import gen.core.service.external.context.ExternalScriptContext;
import java.util.Map;

/** What a config_api_auth script works with. */
public class ConfigAuthContext extends ExternalScriptContext {
    public ConfigAuthContext(ScriptState state) {
        super(state);
    }

//#state Object/CustomScriptConfiguration script, Object/ApiAppConfiguration apiAppConfiguration, ro Map<String, Object> requestParameters

    @SuppressWarnings("unchecked")
    public Map<String, SimpleCustomProperty> getConfigurationAttributes() {
        return (Map<String, SimpleCustomProperty>) state.configurationAttributes();
    }

    /** The same; the servers spell it so, too. */
    public Map<String, SimpleCustomProperty> getConfigurationAttibutes() {
        return getConfigurationAttributes();
    }
}
//#end
