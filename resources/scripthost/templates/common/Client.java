// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.common.registration;

import gen.model.common.AuthenticationMethod;
import gen.persistence.ClientAttributes;
import java.util.Date;
import java.util.List;

/** An OpenID client's entry. */
public class Client {
    private ClientAttributes attributes;
//#bean String dn, String clientId, String clientName, String clientSecret, Date clientIdIssuedAt, Date clientSecretExpiresAt
//#bean String[] redirectUris, String[] claimRedirectUris, String[] postLogoutRedirectUris, String[] requestUris
//#bean String[] scopes, String[] claims, String[] contacts, String[] defaultAcrValues, String[] authorizedOrigins
//#bean String[] grantTypes, String[] responseTypes, List<String> customAttributes
//#bean String applicationType, String subjectType, String sectorIdentifierUri, String initiateLoginUri
//#bean String clientUri, String logoUri, String policyUri, String tosUri, String jwksUri, String jwks
//#bean String idTokenSignedResponseAlg, String tokenEndpointAuthMethod
//#bean String softwareId, String softwareVersion, String softwareStatement, String description, String organization
//#bean String frontChannelLogoutUri, String backchannelLogoutUri, String idTokenEncryptedResponseAlg, String idTokenEncryptedResponseEnc
//#bean String userInfoSignedResponseAlg, String userInfoEncryptedResponseAlg, String requestObjectSigningAlg, String tlsClientAuthSubjectDn
//#bean String registrationAccessToken, String accessTokenSigningAlg, String initiateLogoutUri, String[] groups
//#bean Date expirationDate, Date lastAccessTime, Date lastLogonTime
//#bean Integer refreshTokenLifetime, Integer accessTokenLifetime, Integer defaultMaxAge
//#bean boolean trustedClient, boolean persistClientAuthorizations, boolean includeClaimsInIdToken, boolean requireAuthTime
//#bean boolean disabled, boolean deletable, boolean rptAsJwt, boolean accessTokenAsJwt

    /** How the client proves who it is. */
    public AuthenticationMethod getAuthenticationMethod() {
        return AuthenticationMethod.fromString(tokenEndpointAuthMethod);
    }

    /** What newer servers keep of a client; never null. */
    public ClientAttributes getAttributes() {
        if (attributes == null) {
            attributes = new ClientAttributes();
        }
        return attributes;
    }

    public void setAttributes(ClientAttributes attributes) {
        this.attributes = attributes;
    }

    @Override
    public String toString() {
        return "Client{clientId='" + clientId + "', clientName='" + clientName + "'}";
    }
}
