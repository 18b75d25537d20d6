// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.persistence;

import java.util.ArrayList;
import java.util.List;

/** A client's newer settings, which are kept together. Lists are never null. */
public class ClientAttributes {
    private List<String> spontaneousScopes = new ArrayList<>();
    private List<String> spontaneousScopeScriptDns = new ArrayList<>();
    private List<String> updateTokenScriptDns = new ArrayList<>();
    private List<String> postAuthnScripts = new ArrayList<>();
    private List<String> consentGatheringScripts = new ArrayList<>();
    private List<String> introspectionScripts = new ArrayList<>();
    private List<String> rptClaimsScripts = new ArrayList<>();
    private List<String> ropcScripts = new ArrayList<>();
    private List<String> backchannelLogoutUri = new ArrayList<>();
    private List<String> additionalAudience = new ArrayList<>();
//#bean String tlsClientAuthSubjectDn, Boolean runIntrospectionScriptBeforeJwtCreation, Boolean keepClientAuthorizationAfterExpiration
//#bean Boolean allowSpontaneousScopes, Boolean backchannelLogoutSessionRequired, Boolean requirePar, Integer parLifetime

    public List<String> getSpontaneousScopes() {
        return spontaneousScopes;
    }

    public void setSpontaneousScopes(List<String> scopes) {
        spontaneousScopes = scopes;
    }

    public List<String> getSpontaneousScopeScriptDns() {
        return spontaneousScopeScriptDns;
    }

    public void setSpontaneousScopeScriptDns(List<String> scripts) {
        spontaneousScopeScriptDns = scripts;
    }

    public List<String> getUpdateTokenScriptDns() {
        return updateTokenScriptDns;
    }

    public void setUpdateTokenScriptDns(List<String> scripts) {
        updateTokenScriptDns = scripts;
    }

    public List<String> getPostAuthnScripts() {
        return postAuthnScripts;
    }

    public void setPostAuthnScripts(List<String> scripts) {
        postAuthnScripts = scripts;
    }

    public List<String> getConsentGatheringScripts() {
        return consentGatheringScripts;
    }

    public void setConsentGatheringScripts(List<String> scripts) {
        consentGatheringScripts = scripts;
    }

    public List<String> getIntrospectionScripts() {
        return introspectionScripts;
    }

    public void setIntrospectionScripts(List<String> scripts) {
        introspectionScripts = scripts;
    }

    public List<String> getRptClaimsScripts() {
        return rptClaimsScripts;
    }

    public void setRptClaimsScripts(List<String> scripts) {
        rptClaimsScripts = scripts;
    }

    public List<String> getRopcScripts() {
        return ropcScripts;
    }

    public void setRopcScripts(List<String> scripts) {
        ropcScripts = scripts;
    }

    public List<String> getBackchannelLogoutUri() {
        return backchannelLogoutUri;
    }

    public void setBackchannelLogoutUri(List<String> uris) {
        backchannelLogoutUri = uris;
    }

    public List<String> getAdditionalAudience() {
        return additionalAudience;
    }

    public void setAdditionalAudience(List<String> audience) {
        additionalAudience = audience;
    }
}
