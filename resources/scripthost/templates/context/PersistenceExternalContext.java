//#if gluu4 janssen
// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.core.service.external.context;

import drover.host.context.ScriptState;
import java.util.Properties;

/** What a persistence_extension script works with. */
public class PersistenceExternalContext extends ExternalScriptContext {
    public PersistenceExternalContext(ScriptState state) {
        super(state);
    }

//#state Object/PersistenceEntryManager persistenceEntryManager

    public Properties getConnectionProperties() {
        Properties properties = new Properties();
        state.<java.util.Map<String, String>>value("connectionProperties", "Map<String, String>").forEach(properties::setProperty);
        return properties;
    }

    public void setConnectionProperties(Properties properties) {
        state.put("connectionProperties", properties);
    }
}
//#end
