// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.server.service.external.context;

//#if gluu3 gluu4
import drover.host.context.Beans;
//#end
import drover.host.context.ScriptState;
import gen.common.common.User;

/** What a resource_owner_password_credentials script works with; it must set the user. */
public class ExternalResourceOwnerPasswordCredentialsContext extends ExternalScriptContext {
    public ExternalResourceOwnerPasswordCredentialsContext(ScriptState state) {
        super(state);
    }

//#state User user, Object/CustomScriptConfiguration script
//#if gluu3 gluu4

    public Object getAppConfiguration() {
        return Beans.named("AppConfiguration");
    }

    public Object getAttributeService() {
        return Beans.named("AttributeService");
    }

    public Object getUserService() {
        return Beans.named("UserService");
    }
//#end
}
