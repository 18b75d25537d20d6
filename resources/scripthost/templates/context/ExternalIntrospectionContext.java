// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.server.service.external.context;

import drover.host.context.Beans;
import drover.host.context.ScriptState;
import gen.common.common.User;

/** What an introspection script works with. */
public class ExternalIntrospectionContext extends ExternalScriptContext {
    public ExternalIntrospectionContext(ScriptState state) {
        super(state);
    }

//#state ro Object/AuthorizationGrant tokenGrant, Object/AuthorizationGrant grantOfIntrospectionToken, ro User user
//#state Object/CustomScriptConfiguration script, Object/Jwt accessTokenAsJwt, boolean tranferIntrospectionPropertiesIntoJwtClaims

    public Object getAppConfiguration() {
        return Beans.named("AppConfiguration");
    }

    public Object getAttributeService() {
        return Beans.named("AttributeService");
    }
}
