// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.factory;

import drover.host.context.ScriptState;
//#if janssen
import gen.core.configapi.external.context.ConfigAuthContext;
//#end
//#if gluu4 janssen
import gen.core.fido2.service.external.context.ExternalFido2Context;
//#end
//#if janssen
import gen.core.lock.service.external.context.ExternalLockContext;
//#end
//#if gluu4 janssen
import gen.core.service.external.context.PersistenceExternalContext;
import gen.server.model.common.ExecutionContext;
import gen.server.service.external.context.DynamicClientRegistrationContext;
import gen.server.service.external.context.EndSessionContext;
import gen.server.service.external.context.ExternalCibaEndUserNotificationContext;
import gen.server.service.external.context.ExternalPostAuthnContext;
import gen.server.service.external.context.ExternalUmaRptClaimsContext;
import gen.server.service.external.context.ExternalUpdateTokenContext;
import gen.server.service.external.context.SpontaneousScopeExternalContext;
//#end
import gen.scim.service.external.OperationContext;
import gen.server.service.external.context.ConsentGatheringContext;
import gen.server.service.external.context.DynamicScopeExternalContext;
//#if janssen
import gen.server.service.external.context.ExternalClientAuthnContext;
//#end
import gen.server.service.external.context.ExternalIntrospectionContext;
import gen.server.service.external.context.ExternalResourceOwnerPasswordCredentialsContext;
import gen.server.service.external.context.ExternalScriptContext;
//#if janssen
import gen.server.service.external.context.ModifySsaResponseContext;
//#end
//#if gluu4
import gen.server.service.external.context.RevokeTokenContext;
//#end

/** Makes this generation's contexts by their kinds in types.json. */
final class Contexts {
    private Contexts() {
    }

    /** The context, or null if the host has no class for the kind. */
    static Object make(String kind, ScriptState state) {
        return switch (kind) {
            case "script" -> new ExternalScriptContext(state);
            case "introspection" -> new ExternalIntrospectionContext(state);
            case "resource_owner_password_credentials" -> new ExternalResourceOwnerPasswordCredentialsContext(state);
            case "consent_gathering" -> new ConsentGatheringContext(state);
            case "dynamic_scope" -> new DynamicScopeExternalContext(state);
            case "scim" -> new OperationContext(state);
//#if gluu4 janssen
            case "client_registration" -> new DynamicClientRegistrationContext(state);
            case "spontaneous_scope" -> new SpontaneousScopeExternalContext(state);
            case "end_session" -> new EndSessionContext(state);
            case "post_authn" -> new ExternalPostAuthnContext(state);
            case "ciba" -> new ExternalCibaEndUserNotificationContext(state);
            case "uma_rpt_claims" -> new ExternalUmaRptClaimsContext(state);
            case "update_token" -> new ExternalUpdateTokenContext(state);
            case "persistence" -> new PersistenceExternalContext(state);
            case "fido2" -> new ExternalFido2Context(state);
            case "execution" -> new ExecutionContext(state);
//#end
//#if gluu4
            case "revoke_token" -> new RevokeTokenContext(state);
//#end
//#if janssen
            case "client_authn" -> new ExternalClientAuthnContext(state);
            case "modify_ssa_response" -> new ModifySsaResponseContext(state);
            case "config_api" -> new ConfigAuthContext(state);
            case "lock" -> new ExternalLockContext(state);
//#end
            default -> null;
        };
    }
}
