//#if gluu4 janssen
// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.server.model.common;

import drover.host.context.Beans;
import drover.host.context.HttpRequest;
import drover.host.context.HttpResponse;
import drover.host.context.ScriptState;
import gen.common.registration.Client;
//#if janssen
import gen.common.common.User;
import gen.ws.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
//#end

/** What the server knows of the request that it works on. */
public class ExecutionContext {
    private final ScriptState state;
//#if janssen
    private final Response.ResponseBuilder responseBuilder = Response.ok();
//#end

    public ExecutionContext(ScriptState state) {
        this.state = state;
    }

    /** The host's own: what the context is made from. */
    public ScriptState state() {
        return state;
    }

    public HttpRequest getHttpRequest() {
        return state.httpRequest();
    }

    public HttpResponse getHttpResponse() {
        return state.httpResponse();
    }

//#state Client client, Object/AuthorizationGrant grant, Object/TokenEntity idTokenEntity, Object/TokenEntity accessTokenEntity
//#state Object/TokenEntity refreshTokenEntity, int refreshTokenLifetimeFromScript
//#if janssen
//#state Set<String> scopes, String nonce, String state, String requestId, String claimsAsString, String dpop, String certAsPem, User user
//#state Object/AuthzRequest authzRequest, Object/AuthzDetails authzDetails, Object/AuthzDetail authzDetail, Object/SessionId sessionId
//#state List<Object> currentSessions, List<Object> userSessions, Object/AuthorizationChallengeSession authorizationChallengeSession
//#state String deviceSecret, Object/OAuth2AuditLog auditLog, Object/CustomScriptConfiguration script, Map<String, String> attributes
//#state String tokenReferenceId, Integer statusListIndex, boolean includeIdTokenClaims, boolean skipModifyAccessTokenScript

    public String getAttribute(String key) {
        return getAttributes().get(key);
    }

    public void setAttribute(String key, String value) {
        getAttributes().put(key, value);
    }

    public String generateRandomTokenReferenceId() {
        setTokenReferenceId(java.util.UUID.randomUUID().toString());
        return getTokenReferenceId();
    }

    public Response.ResponseBuilder getResponseBuilder() {
        return responseBuilder;
    }

    public ExecutionContext copy() {
        return new ExecutionContext(state);
    }
//#end

    public Object getAppConfiguration() {
        return Beans.named("AppConfiguration");
    }

    public Object getAttributeService() {
        return Beans.named("AttributeService");
    }
}
//#end
