// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.core.model.custom.script.type;

import gen.core.model.SimpleCustomProperty;
//#if gluu4 janssen
import gen.core.model.custom.script.model.CustomScript;
//#end
import java.util.Map;

/** What every script implements. */
public interface BaseExternalType {
    boolean init(Map<String, SimpleCustomProperty> configurationAttributes);

//#if gluu4 janssen
    boolean init(CustomScript customScript, Map<String, SimpleCustomProperty> configurationAttributes);

//#end
    boolean destroy(Map<String, SimpleCustomProperty> configurationAttributes);

    int getApiVersion();
}
