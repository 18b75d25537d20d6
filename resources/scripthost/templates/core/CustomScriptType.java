// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.core.model.custom.script;

/** The script types of this server generation, by their value and display name. */
public enum CustomScriptType {
    PERSON_AUTHENTICATION("person_authentication", "Person Authentication"),
    INTROSPECTION("introspection", "Introspection"),
    RESOURCE_OWNER_PASSWORD_CREDENTIALS("resource_owner_password_credentials", "Resource Owner Password Credentials"),
    APPLICATION_SESSION("application_session", "Application Session"),
    CACHE_REFRESH("cache_refresh", "Cache Refresh"),
//#if gluu3
    UMA_AUTHORIZATION_POLICY("uma_authorization_policy", "UMA Authorization Policies"),
//#end
//#if janssen
    CLIENT_API("client_api_auth", "Client Api Auth"),
    FIDO2_INTERCEPTION("fido2_interception", "Intercept Fido2"),
//#end
//#if gluu3 gluu4
    UPDATE_USER("update_user", "Update User"),
    USER_REGISTRATION("user_registration", "User Registration"),
//#else
    LINK_INTERCEPTION("link_interception", "Link Interception"),
    AUTHORIZATION_CHALLENGE("authorization_challenge", "Authorization Challenge"),
    ACCESS_EVALUATION("access_evaluation", "Access Evaluation"),
    ACCESS_EVALUATION_DISCOVERY("access_evaluation_discovery", "Access Evaluation Discovery"),
    TOKEN_EXCHANGE("token_exchange", "Token Exchange"),
    IDENTITY_ASSERTION("identity_assertion", "Identity Assertion"),
    CLIENT_AUTHN("client_authn", "Client Authentication"),
    SELECT_ACCOUNT("select_account", "Select Account"),
    CREATE_USER("create_user", "Create User"),
    DISCOVERY("discovery", "Discovery"),
    COOKIE("cookie", "Cookie"),
    HEALTH_CHECK("health_check", "Health Check"),
    AUTHZ_DETAIL("authz_detail", "Authorization Detail"),
    TX_TOKEN("tx_token", "Transaction Token"),
    LOGOUT_STATUS_JWT("logout_status_jwt", "Logout Status Jwt"),
    PAR("par", "Pushed Authorization Request"),
    CONFIG_API("config_api_auth", "Config Api Auth"),
    MODIFY_SSA_RESPONSE("modify_ssa_response", "Modify SSA Response"),
    LOCK_EXTENSION("lock_extension", "Lock Extension"),
//#end
    CLIENT_REGISTRATION("client_registration", "Client Registration"),
    ID_GENERATOR("id_generator", "Id Generator"),
    UMA_RPT_POLICY("uma_rpt_policy", "UMA RPT Policies"),
    UMA_CLAIMS_GATHERING("uma_claims_gathering", "UMA Claims Gathering"),
    CONSENT_GATHERING("consent_gathering", "Consent Gathering"),
    DYNAMIC_SCOPE("dynamic_scope", "Dynamic Scopes"),
//#if gluu4 janssen
    UMA_RPT_CLAIMS("uma_rpt_claims", "UMA RPT Claims"),
    SPONTANEOUS_SCOPE("spontaneous_scope", "Spontaneous Scopes"),
    END_SESSION("end_session", "End Session"),
    POST_AUTHN("post_authn", "Post Authentication"),
    CIBA_END_USER_NOTIFICATION("ciba_end_user_notification", "CIBA End User Notification"),
    REVOKE_TOKEN("revoke_token", "Revoke Token"),
    PERSISTENCE_EXTENSION("persistence_extension", "Persistence Extension"),
    IDP("idp", "Idp Extension"),
    UPDATE_TOKEN("update_token", "Update Token"),
    FIDO2_EXTENSION("fido2_extension", "Fido2 Extension"),
//#end
    SCIM("scim", "SCIM");

    private final String value;
    private final String displayName;

    CustomScriptType(String value, String displayName) {
        this.value = value;
        this.displayName = displayName;
    }

    public String getValue() {
        return value;
    }

    public String getDisplayName() {
        return displayName;
    }

    /** The type with this value, or null. */
    public static CustomScriptType getByValue(String value) {
        for (CustomScriptType type : values()) {
            if (type.value.equals(value)) {
                return type;
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return value;
    }
}
