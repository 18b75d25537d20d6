// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.core.model.custom.script.conf;

import gen.core.model.SimpleCustomProperty;
import gen.core.model.custom.script.model.CustomScript;
import gen.core.model.custom.script.type.BaseExternalType;
import java.util.Map;

/** A loaded script with its entry and its configuration attributes. */
public class CustomScriptConfiguration {
    private final CustomScript customScript;
    private final BaseExternalType externalType;
    private final Map<String, SimpleCustomProperty> configurationAttributes;

    public CustomScriptConfiguration(CustomScript customScript, BaseExternalType externalType,
                                     Map<String, SimpleCustomProperty> configurationAttributes) {
        this.customScript = customScript;
        this.externalType = externalType;
        this.configurationAttributes = configurationAttributes;
    }

    public String getInum() {
        return customScript.getInum();
    }

    public CustomScript getCustomScript() {
        return customScript;
    }

    public BaseExternalType getExternalType() {
        return externalType;
    }

    public Map<String, SimpleCustomProperty> getConfigurationAttributes() {
        return configurationAttributes;
    }

    public String getName() {
        return customScript.getName();
    }

    public int getLevel() {
        return customScript.getLevel();
    }
}
