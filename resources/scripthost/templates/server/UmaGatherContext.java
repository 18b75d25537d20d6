// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.server.uma.authorization;

import drover.host.context.GatherState;
import gen.common.common.User;
import gen.common.registration.Client;
import gen.core.model.SimpleCustomProperty;
import gen.model.jwt.JwtClaims;
import gen.model.uma.persistence.UmaPermission;
import gen.server.service.external.context.ExternalScriptContext;
import gen.server.uma.service.RedirectParameters;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a uma_claims_gathering script works with during one HTTP request. */
public class UmaGatherContext extends ExternalScriptContext {
    private final GatherState state;
    private final JwtClaims claims;
    private final RedirectParameters redirectUserParameters;
    private Client client;
    private List<UmaPermission> permissions;

    public UmaGatherContext(GatherState state) {
        super(state.httpRequest());
        this.state = state;
        claims = new JwtClaims(state.claims());
        redirectUserParameters = new RedirectParameters(state.redirectParameters());
    }

    @SuppressWarnings("unchecked")
    public Map<String, SimpleCustomProperty> getConfigurationAttributes() {
        return (Map<String, SimpleCustomProperty>) state.configurationAttributes();
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
    public String getUserDn() {
        return state.login().userDn();
    }

    public Client getClient() {
        if (client == null) {
            client = state.client(Client.class);
        }
        return client;
    }

    public Map<String, String> getConnectSessionAttributes() {
        return state.login().sessionAttributes();
    }

    public boolean isAuthenticated() {
        return state.login().authenticated();
    }

    public Map<String, String> getPageClaims() {
        return state.pageClaims();
    }

    public Map<String, String[]> getRequestParameters() {
        return httpRequest.getParameterMap();
    }

    public int getStep() {
        return state.step();
    }

    public void setStep(int step) {
        state.setStep(step);
    }

    public void addSessionAttribute(String key, String value) {
        state.sessionAttributes().put(key, value);
    }

    public void removeSessionAttribute(String key) {
        state.sessionAttributes().remove(key);
    }

    public Map<String, String> getSessionAttributes() {
        return state.sessionAttributes();
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

    public List<UmaPermission> getPermissions() {
        if (permissions == null) {
            permissions = state.permissions(UmaPermission.class);
        }
        return permissions;
    }

    public JwtClaims getClaims() {
        return claims;
    }

    public Object getClaim(String claimName) {
        return claims.getClaim(claimName);
    }

    /** Puts a value over an older one. What a claim cannot hold is refused with UnsupportedOperationException. */
    public void putClaim(String claimName, Object claimValue) {
        claims.setClaimObject(claimName, claimValue, true);
    }

    public void removeClaim(String claimName) {
        claims.removeClaim(claimName);
    }

    public boolean hasClaim(String claimName) {
        return getClaim(claimName) != null;
    }

    /** Must not take parameters. */
    public void persist() {
        state.persist();
    }

    public void redirectToExternalUrl(String url) {
        state.setExternalUrl(url);
    }

    public String getRedirectToExternalUrl() {
        return state.externalUrl();
    }

    public String getAuthorizationEndpoint() {
        return state.authorizationEndpoint();
    }

    public String getIssuer() {
        return state.issuer();
    }

    public String getBaseEndpoint() {
        return state.baseEndpoint();
    }

    public String getClaimsGatheringEndpoint() {
        return getBaseEndpoint() + "/uma/gather_claims";
    }
}
