//#if gluu4 janssen
// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.server.service.external.context;

import drover.host.context.Beans;
import drover.host.context.ScriptState;

/** What a ciba_end_user_notification script works with. */
public class ExternalCibaEndUserNotificationContext extends ExternalScriptContext {
    public ExternalCibaEndUserNotificationContext(ScriptState state) {
        super(state);
    }

//#state ro String scope, ro String acrValues, ro String authReqId, ro String deviceRegistrationToken

    public Object getAppConfiguration() {
        return Beans.named("AppConfiguration");
    }

    public Object getEncryptionService() {
        return Beans.named("EncryptionService");
    }
}
//#end
