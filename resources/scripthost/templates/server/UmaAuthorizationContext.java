// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.server.uma.authorization;

import drover.host.context.AuthorizationState;
import gen.common.common.User;
import gen.common.registration.Client;
import gen.core.model.SimpleCustomProperty;
import gen.model.uma.persistence.UmaPermission;
import gen.model.uma.persistence.UmaResource;
import gen.persistence.Scope;
import gen.server.service.external.context.ExternalScriptContext;
import gen.server.uma.service.RedirectParameters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a uma_rpt_policy script works with: one for each scope and script of a token request. */
public class UmaAuthorizationContext extends ExternalScriptContext {
    private final AuthorizationState state;
    private final Claims claims;
    private final RedirectParameters redirectUserParameters;
    private Map<Scope, Boolean> scopes;
    private Set<UmaResource> resources;
    private Client client;

    public UmaAuthorizationContext(AuthorizationState state) {
        super(state.httpRequest());
        this.state = state;
        claims = new Claims(state);
        redirectUserParameters = new RedirectParameters(state.redirectParameters());
    }

    public String getClaimToken() {
        return claims.getClaimsTokenAsString();
    }

    public Object getClaimTokenClaim(String key) {
        return claims.getClaimTokenClaim(key);
    }

    public Object getPctClaim(String key) {
        return claims.getPctClaim(key);
    }

    public String getIssuer() {
        return state.issuer();
    }

    public String getScriptDn() {
        return state.scriptDn();
    }

    @SuppressWarnings("unchecked")
    public Map<String, SimpleCustomProperty> getConfigurationAttributes() {
        return (Map<String, SimpleCustomProperty>) state.configurationAttributes();
    }

    /** The ids of all scopes: requested by the client, or of the ticket. */
    public Set<String> getScopes() {
        return new HashSet<>(state.scopeIds());
    }

    /** The ids of the scopes that the running script protects. */
    public Set<String> getScriptScopes() {
        return new HashSet<>(state.scriptScopeIds());
    }

    /** True for a scope that the client requested, false for one of the ticket. */
    public Map<Scope, Boolean> getScopeMap() {
        if (scopes == null) {
            scopes = state.scopes(Scope.class);
        }
        return new HashMap<>(scopes);
    }

    public Set<UmaResource> getResources() {
        if (resources == null) {
            resources = new HashSet<>(state.resources(UmaResource.class));
        }
        return resources;
    }

    public Set<String> getResourceIds() {
        return new HashSet<>(state.resourceIds());
    }

    public Claims getClaims() {
        return claims;
    }

    public Object getClaim(String claimName) {
        return claims.get(claimName);
    }

    /** Kept for this token request only, and seen by all its scripts. */
    public void putClaim(String claimName, Object claimValue) {
        claims.put(claimName, claimValue);
    }

    public boolean hasClaim(String claimName) {
        return claims.has(claimName);
    }

    public void removeClaim(String claimName) {
        claims.removeClaim(claimName);
    }

    public void addRedirectUserParam(String paramName, String paramValue) {
        redirectUserParameters.add(paramName, paramValue);
    }

    public void removeRedirectUserParameter(String paramName) {
        redirectUserParameters.remove(paramName);
    }

    public RedirectParameters getRedirectUserParameters() {
        return redirectUserParameters;
    }

    public Map<String, Set<String>> getRedirectUserParametersMap() {
        return redirectUserParameters.map();
    }

//#if gluu3 gluu4
    public User getUser(String... returnAttributes) {
        return state.login().user(User::new, returnAttributes);
    }

//#else
    public User getUser() {
        return state.login().user(User::new);
    }

//#end
    public boolean isAuthenticated() {
        return state.login().authenticated();
    }

    public String getUserDn() {
        return state.login().userDn();
    }

    public Client getClient() {
        if (client == null) {
            client = state.client(Client.class);
        }
        return client;
    }

    /** Read through the browser's UMA session, which a token request has not: always empty. */
    public List<UmaPermission> getPermissions() {
        getLog().info("getPermissions() reads the browser's UMA session, which a token request has not: the list is empty");
        return new ArrayList<>();
    }
}
