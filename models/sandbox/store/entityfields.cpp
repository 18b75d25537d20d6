// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/store/entityfields.h"

#include "domain/scripttypes.h"

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

namespace {

QStringList scriptTypeValues()
{
    QStringList values;
    const QList<domain::ScriptType> types = domain::ScriptTypes::shipped().ofGeneration(u"janssen"_s);
    for (const domain::ScriptType &type : types)
        values.append(type.value);
    return values;
}

} // namespace

QList<Field> clientFields()
{
    using enum FieldType;
    return {
        {u"inum"_s, Text, u"inum"_s, {}, {}},
        {u"clientSecret"_s, Text, u"jansClntSecret"_s, {}, {}},
        {u"frontChannelLogoutUri"_s, Text, u"jansLogoutURI"_s, {}, {}},
        {u"frontChannelLogoutSessionRequired"_s, Boolean, u"jansLogoutSessRequired"_s, {}, {}},
        {u"registrationAccessToken"_s, Text, u"jansRegistrationAccessTkn"_s, {}, {}},
        {u"clientIdIssuedAt"_s, Text, u"jansClntIdIssuedAt"_s, {}, {}},
        {u"clientSecretExpiresAt"_s, Text, u"jansClntSecretExpAt"_s, {}, {}},
        {u"redirectUris"_s, TextList, u"jansRedirectURI"_s, {}, {}},
        {u"claimRedirectUris"_s, TextList, u"jansClaimRedirectURI"_s, {}, {}},
        {u"responseTypes"_s, TextList, u"jansRespTyp"_s, {}, {}},
        {u"grantTypes"_s, TextList, u"jansGrantTyp"_s, {}, {}},
        {u"applicationType"_s, Text, u"jansAppTyp"_s, {u"native"_s, u"web"_s}, u"io.jans.as.model.register.ApplicationType"_s},
        {u"contacts"_s, TextList, u"jansContact"_s, {}, {}},
        {u"idTokenTokenBindingCnf"_s, Text, u"tknBndCnf"_s, {}, {}},
        {u"clientName"_s, Text, u"displayName"_s, {}, {}},
        {u"displayName"_s, Text, {}, {}, {}},
        {u"logoUri"_s, Text, u"jansLogoURI"_s, {}, {}},
        {u"clientUri"_s, Text, u"jansClntURI"_s, {}, {}},
        {u"policyUri"_s, Text, u"jansPolicyURI"_s, {}, {}},
        {u"tosUri"_s, Text, u"jansTosURI"_s, {}, {}},
        {u"clientNameLocalized"_s, TextMap, u"displayNameLocalized"_s, {}, {}},
        {u"logoUriLocalized"_s, TextMap, u"jansLogoURILocalized"_s, {}, {}},
        {u"clientUriLocalized"_s, TextMap, u"jansClntURILocalized"_s, {}, {}},
        {u"policyUriLocalized"_s, TextMap, u"jansPolicyURILocalized"_s, {}, {}},
        {u"tosUriLocalized"_s, TextMap, u"jansTosURILocalized"_s, {}, {}},
        {u"jwksUri"_s, Text, u"jansJwksURI"_s, {}, {}},
        {u"jwks"_s, Text, u"jansJwks"_s, {}, {}},
        {u"sectorIdentifierUri"_s, Text, u"jansSectorIdentifierURI"_s, {}, {}},
        {u"subjectType"_s, Text, u"jansSubjectTyp"_s, {u"pairwise"_s, u"public"_s}, u"io.jans.as.model.common.SubjectType"_s},
        {u"idTokenSignedResponseAlg"_s, Text, u"jansIdTknSignedRespAlg"_s, {}, {}},
        {u"idTokenEncryptedResponseAlg"_s, Text, u"jansIdTknEncRespAlg"_s, {}, {}},
        {u"idTokenEncryptedResponseEnc"_s, Text, u"jansIdTknEncRespEnc"_s, {}, {}},
        {u"userInfoSignedResponseAlg"_s, Text, u"jansSignedRespAlg"_s, {}, {}},
        {u"userInfoEncryptedResponseAlg"_s, Text, u"jansUsrInfEncRespAlg"_s, {}, {}},
        {u"userInfoEncryptedResponseEnc"_s, Text, u"jansUsrInfEncRespEnc"_s, {}, {}},
        {u"requestObjectSigningAlg"_s, Text, u"jansReqObjSigAlg"_s, {}, {}},
        {u"requestObjectEncryptionAlg"_s, Text, u"jansReqObjEncAlg"_s, {}, {}},
        {u"requestObjectEncryptionEnc"_s, Text, u"jansReqObjEncEnc"_s, {}, {}},
        {u"tokenEndpointAuthMethod"_s, Text, u"jansTknEndpointAuthMethod"_s, {}, {}},
        {u"tokenEndpointAuthSigningAlg"_s, Text, u"jansTknEndpointAuthSigAlg"_s, {}, {}},
        {u"defaultMaxAge"_s, Integer, u"jansDefMaxAge"_s, {}, {}},
        {u"defaultAcrValues"_s, TextList, u"jansDefAcrValues"_s, {}, {}},
        {u"initiateLoginUri"_s, Text, u"jansInitiateLoginURI"_s, {}, {}},
        {u"postLogoutRedirectUris"_s, TextList, u"jansPostLogoutRedirectURI"_s, {}, {}},
        {u"requestUris"_s, TextList, u"jansReqURI"_s, {}, {}},
        {u"scopes"_s, TextList, u"jansScope"_s, {}, {}},
        {u"claims"_s, TextList, u"jansClaim"_s, {}, {}},
        {u"trustedClient"_s, Boolean, u"jansTrustedClnt"_s, {}, {}},
        {u"lastAccessTime"_s, Text, u"jansLastAccessTime"_s, {}, {}},
        {u"lastLogonTime"_s, Text, u"jansLastLogonTime"_s, {}, {}},
        {u"persistClientAuthorizations"_s, Boolean, u"jansPersistClntAuthzs"_s, {}, {}},
        {u"includeClaimsInIdToken"_s, Boolean, u"jansInclClaimsInIdTkn"_s, {}, {}},
        {u"refreshTokenLifetime"_s, Integer, u"jansRefreshTknLife"_s, {}, {}},
        {u"accessTokenLifetime"_s, Integer, u"jansAccessTknLife"_s, {}, {}},
        {u"customAttributes"_s, ObjectList, {}, {}, {}},
        {u"customObjectClasses"_s, TextList, {}, {}, {}},
        {u"rptAsJwt"_s, Boolean, u"jansRptAsJwt"_s, {}, {}},
        {u"accessTokenAsJwt"_s, Boolean, u"jansAccessTknAsJwt"_s, {}, {}},
        {u"accessTokenSigningAlg"_s, Text, u"jansAccessTknSigAlg"_s, {}, {}},
        {u"disabled"_s, Boolean, u"jansDisabled"_s, {}, {}},
        {u"authorizedOrigins"_s, TextList, u"jansAuthorizedOrigins"_s, {}, {}},
        {u"softwareId"_s, Text, u"jansSoftId"_s, {}, {}},
        {u"softwareVersion"_s, Text, u"jansSoftVer"_s, {}, {}},
        {u"softwareStatement"_s, Text, u"jansSoftStatement"_s, {}, {}},
        {u"attributes"_s, Object, u"jansAttrs"_s, {}, {}},
        {u"backchannelTokenDeliveryMode"_s, Text, u"jansBackchannelTknDeliveryMode"_s, {u"poll"_s, u"ping"_s, u"push"_s}, u"io.jans.as.model.common.BackchannelTokenDeliveryMode"_s},
        {u"backchannelClientNotificationEndpoint"_s, Text, u"jansBackchannelClntNotificationEndpoint"_s, {}, {}},
        {u"backchannelAuthenticationRequestSigningAlg"_s, Text, u"jansBackchannelAuthnReqSigAlg"_s, {u"RS256"_s, u"RS384"_s, u"RS512"_s, u"ES256"_s, u"ES384"_s, u"ES512"_s, u"PS256"_s, u"PS384"_s, u"PS512"_s}, u"io.jans.as.model.crypto.signature.AsymmetricSignatureAlgorithm"_s},
        {u"backchannelUserCodeParameter"_s, Boolean, u"jansBackchannelUsrCodeParameter"_s, {}, {}},
        {u"description"_s, Text, u"description"_s, {}, {}},
        {u"organization"_s, Text, u"o"_s, {}, {}},
        {u"groups"_s, TextList, u"jansGrp"_s, {}, {}},
        {u"ttl"_s, Integer, {}, {}, {}},
        {u"expirationDate"_s, Text, u"exp"_s, {}, {}},
        {u"deletable"_s, Boolean, u"del"_s, {}, {}},
    };
}

QList<Field> scopeFields()
{
    using enum FieldType;
    return {
        {u"inum"_s, Text, u"inum"_s, {}, {}},
        {u"displayName"_s, Text, u"displayName"_s, {}, {}},
        {u"id"_s, Text, u"jansId"_s, {}, {}},
        {u"iconUrl"_s, Text, u"iconUrl"_s, {}, {}},
        {u"description"_s, Text, u"description"_s, {}, {}},
        {u"scopeType"_s, Text, u"jansScopeTyp"_s, {u"openid"_s, u"dynamic"_s, u"uma"_s, u"spontaneous"_s, u"oauth"_s}, u"io.jans.as.model.common.ScopeType"_s},
        {u"claims"_s, TextList, u"jansClaim"_s, {}, {}},
        {u"defaultScope"_s, Boolean, u"jansDefScope"_s, {}, {}},
        {u"groupClaims"_s, Boolean, u"jansGrpClaims"_s, {}, {}},
        {u"dynamicScopeScripts"_s, TextList, u"jansScrDn"_s, {}, {}},
        {u"umaAuthorizationPolicies"_s, TextList, u"jansUmaPolicyScrDn"_s, {}, {}},
        {u"attributes"_s, Object, u"jansAttrs"_s, {}, {}},
        {u"creatorId"_s, Text, u"creatorId"_s, {}, {}},
        {u"creatorType"_s, Text, u"creatorTyp"_s, {u"none"_s, u"client"_s, u"user"_s, u"auto"_s}, u"io.jans.as.model.common.CreatorType"_s},
        {u"creationDate"_s, Text, u"creationDate"_s, {}, {}},
        {u"creatorAttributes"_s, TextMap, u"creatorAttrs"_s, {}, {}},
        {u"umaType"_s, Boolean, {}, {}, {}},
        {u"expirationDate"_s, Text, u"exp"_s, {}, {}},
        {u"deletable"_s, Boolean, u"del"_s, {}, {}},
    };
}

QList<Field> umaResourceFields()
{
    using enum FieldType;
    return {
        {u"id"_s, Text, u"jansId"_s, {}, {}},
        {u"inum"_s, Text, u"inum"_s, {}, {}},
        {u"name"_s, Text, u"displayName"_s, {}, {}},
        {u"iconUri"_s, Text, u"jansFaviconImage"_s, {}, {}},
        {u"scopes"_s, TextList, u"jansUmaScope"_s, {}, {}},
        {u"scopeExpression"_s, Text, u"jansScopeExpression"_s, {}, {}},
        {u"clients"_s, TextList, u"jansAssociatedClnt"_s, {}, {}},
        {u"resources"_s, TextList, u"jansResource"_s, {}, {}},
        {u"creator"_s, Text, u"creator"_s, {}, {}},
        {u"description"_s, Text, u"description"_s, {}, {}},
        {u"type"_s, Text, u"jansTyp"_s, {}, {}},
        {u"creationDate"_s, Text, u"iat"_s, {}, {}},
        {u"expirationDate"_s, Text, u"exp"_s, {}, {}},
        {u"deletable"_s, Boolean, u"del"_s, {}, {}},
        {u"ttl"_s, Integer, {}, {}, {}},
    };
}

QList<Field> scriptFields()
{
    using enum FieldType;
    return {
        {u"inum"_s, Text, u"inum"_s, {}, {}},
        {u"name"_s, Text, u"displayName"_s, {}, {}},
        {u"aliases"_s, TextList, u"jansAlias"_s, {}, {}},
        {u"description"_s, Text, u"description"_s, {}, {}},
        {u"script"_s, Text, u"jansScr"_s, {}, {}},
        {u"scriptType"_s, Text, u"jansScrTyp"_s, scriptTypeValues(), u"io.jans.model.custom.script.CustomScriptType"_s},
        {u"programmingLanguage"_s, Text, u"jansProgLng"_s, {u"python"_s, u"java"_s}, u"io.jans.model.ProgrammingLanguage"_s},
        {u"moduleProperties"_s, ObjectList, u"jansModuleProperty"_s, {}, {}},
        {u"configurationProperties"_s, ObjectList, u"jansConfProperty"_s, {}, {}},
        {u"level"_s, Integer, u"jansLevel"_s, {}, {}},
        {u"revision"_s, Integer, u"jansRevision"_s, {}, {}},
        {u"enabled"_s, Boolean, u"jansEnabled"_s, {}, {}},
        {u"scriptError"_s, Object, u"jansScrError"_s, {}, {}},
        {u"modified"_s, Boolean, {}, {}, {}},
        {u"internal"_s, Boolean, {}, {}, {}},
        {u"locationType"_s, Text, {}, {u"ldap"_s, u"db"_s}, u"io.jans.model.ScriptLocationType"_s},
        {u"locationPath"_s, Text, {}, {}, {}},
    };
}

QList<Field> attributeFields()
{
    using enum FieldType;
    const QStringList roles{u"admin"_s, u"owner"_s, u"manager"_s, u"user"_s, u"whitePages"_s};
    const QString role = u"io.jans.model.user.UserRole"_s;
    const QStringList dataTypes{u"string"_s,      u"numeric"_s,         u"boolean"_s, u"binary"_s,
                                u"certificate"_s, u"generalizedTime"_s, u"json"_s};
    return {
        {u"inum"_s, Text, u"inum"_s, {}, {}},
        {u"name"_s, Text, u"jansAttrName"_s, {}, {}},
        {u"displayName"_s, Text, u"displayName"_s, {}, {}},
        {u"description"_s, Text, u"description"_s, {}, {}},
        {u"dataType"_s, Text, u"jansAttrTyp"_s, dataTypes, u"io.jans.model.attribute.AttributeDataType"_s},
        {u"status"_s, Text, u"jansStatus"_s, {u"active"_s, u"inactive"_s, u"expired"_s, u"register"_s}, u"io.jans.model.JansStatus"_s},
        {u"claimName"_s, Text, u"jansClaimName"_s, {}, {}},
        {u"origin"_s, Text, u"jansAttrOrigin"_s, {}, {}},
        {u"editType"_s, TextList, u"jansAttrEditTyp"_s, roles, role},
        {u"viewType"_s, TextList, u"jansAttrViewTyp"_s, roles, role},
        {u"usageType"_s, TextList, u"jansAttrUsgTyp"_s, {u"openid"_s}, u"io.jans.model.JansAttributeUsageType"_s},
        {u"sourceAttribute"_s, Text, u"jansSourceAttr"_s, {}, {}},
        {u"nameIdType"_s, Text, u"jansNameIdTyp"_s, {}, {}},
        {u"seeAlso"_s, Text, u"seeAlso"_s, {}, {}},
        {u"saml1Uri"_s, Text, u"jansSAML1URI"_s, {}, {}},
        {u"saml2Uri"_s, Text, u"jansSAML2URI"_s, {}, {}},
        {u"urn"_s, Text, u"urn"_s, {}, {}},
        {u"scimCustomAttr"_s, Boolean, u"jansSCIMCustomAttr"_s, {}, {}},
        {u"oxMultiValuedAttribute"_s, Boolean, u"jansMultivaluedAttr"_s, {}, {}},
        {u"jansHideOnDiscovery"_s, Boolean, u"jansHideOnDiscovery"_s, {}, {}},
        {u"required"_s, Boolean, u"jansRequired"_s, {}, {}},
        {u"attributeValidation"_s, Object, u"jansValidation"_s, {}, {}},
        {u"tooltip"_s, Text, u"jansTooltip"_s, {}, {}},
        {u"custom"_s, Boolean, {}, {}, {}},
        {u"selected"_s, Boolean, {}, {}, {}},
        {u"adminCanView"_s, Boolean, {}, {}, {}},
        {u"adminCanEdit"_s, Boolean, {}, {}, {}},
        {u"adminCanAccess"_s, Boolean, {}, {}, {}},
        {u"userCanView"_s, Boolean, {}, {}, {}},
        {u"userCanEdit"_s, Boolean, {}, {}, {}},
        {u"userCanAccess"_s, Boolean, {}, {}, {}},
        {u"whitePagesCanView"_s, Boolean, {}, {}, {}},
    };
}

} // namespace drover::sandbox
