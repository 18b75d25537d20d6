// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/oxtrust/oxtrustfields.h"

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

namespace {

OxTrustField same(const QString &name)
{
    return {name, name, OxTrustForm::Same};
}

QList<OxTrustField> clientFieldsHere()
{
    using enum OxTrustForm;
    return {
        {u"dn"_s, {}, Computed},
        {u"selected"_s, {}, Computed},
        same(u"inum"_s),
        {u"displayName"_s, u"clientName"_s, Same},
        same(u"description"_s),
        {u"oxAuthAppType"_s, u"applicationType"_s, Constant},
        same(u"contacts"_s),
        {u"oxAuthRedirectURIs"_s, u"redirectUris"_s, Same},
        {u"oxAuthPostLogoutRedirectURIs"_s, u"postLogoutRedirectUris"_s, Same},
        {u"oxAuthScopes"_s, u"scopes"_s, Same},
        {u"oxAuthClaims"_s, u"claims"_s, Same},
        {u"encodedClientSecret"_s, u"clientSecret"_s, Same},
        same(u"associatedPersons"_s),
        {u"oxAuthTrustedClient"_s, u"trustedClient"_s, Same},
        same(u"responseTypes"_s),
        same(u"grantTypes"_s),
        same(u"logoUri"_s),
        same(u"clientUri"_s),
        same(u"policyUri"_s),
        same(u"tosUri"_s),
        same(u"jwksUri"_s),
        same(u"jwks"_s),
        same(u"sectorIdentifierUri"_s),
        {u"subjectType"_s, u"subjectType"_s, Constant},
        same(u"idTokenTokenBindingCnf"_s),
        same(u"rptAsJwt"_s),
        same(u"accessTokenAsJwt"_s),
        {u"accessTokenSigningAlg"_s, u"accessTokenSigningAlg"_s, Constant},
        {u"idTokenSignedResponseAlg"_s, u"idTokenSignedResponseAlg"_s, Constant},
        {u"idTokenEncryptedResponseAlg"_s, u"idTokenEncryptedResponseAlg"_s, Constant},
        {u"idTokenEncryptedResponseEnc"_s, u"idTokenEncryptedResponseEnc"_s, Constant},
        {u"userInfoSignedResponseAlg"_s, u"userInfoSignedResponseAlg"_s, Constant},
        {u"userInfoEncryptedResponseAlg"_s, u"userInfoEncryptedResponseAlg"_s, Constant},
        {u"userInfoEncryptedResponseEnc"_s, u"userInfoEncryptedResponseEnc"_s, Constant},
        {u"requestObjectSigningAlg"_s, u"requestObjectSigningAlg"_s, Constant},
        {u"requestObjectEncryptionAlg"_s, u"requestObjectEncryptionAlg"_s, Constant},
        {u"requestObjectEncryptionEnc"_s, u"requestObjectEncryptionEnc"_s, Constant},
        {u"tokenEndpointAuthMethod"_s, u"tokenEndpointAuthMethod"_s, Constant},
        {u"tokenEndpointAuthSigningAlg"_s, u"tokenEndpointAuthSigningAlg"_s, Constant},
        same(u"defaultMaxAge"_s),
        same(u"requireAuthTime"_s),
        {u"postLogoutRedirectUris"_s, {}, Computed}, // a second name of the same list, which the server leaves empty
        {u"claimRedirectURI"_s, u"claimRedirectUris"_s, Same},
        {u"logoutUri"_s, u"frontChannelLogoutUri"_s, SingleList},
        {u"logoutSessionRequired"_s, u"frontChannelLogoutSessionRequired"_s, Same},
        {u"oxAuthPersistClientAuthorizations"_s, u"persistClientAuthorizations"_s, Same},
        {u"oxIncludeClaimsInIdToken"_s, u"includeClaimsInIdToken"_s, Same},
        {u"oxRefreshTokenLifetime"_s, u"refreshTokenLifetime"_s, Same},
        same(u"accessTokenLifetime"_s),
        same(u"defaultAcrValues"_s),
        same(u"initiateLoginUri"_s),
        {u"exp"_s, u"expirationDate"_s, Date},
        same(u"requestUris"_s),
        same(u"authorizedOrigins"_s),
        same(u"softwareId"_s),
        same(u"softwareVersion"_s),
        same(u"softwareStatement"_s),
        same(u"disabled"_s),
        same(u"oxdId"_s),
        {u"oxAuthClientSecret"_s, {}, Computed}, // never answered, and a request's is not stored
        same(u"deletable"_s),
        {u"attributes"_s, u"attributes"_s, ClientAttributes},
        same(u"backchannelAuthenticationRequestSigningAlg"_s),
        same(u"backchannelTokenDeliveryMode"_s),
        same(u"backchannelClientNotificationEndpoint"_s),
        same(u"backchannelUserCodeParameter"_s),
        {u"baseDn"_s, {}, Computed},
    };
}

QList<OxTrustField> scopeFieldsHere()
{
    using enum OxTrustForm;
    return {
        {u"dn"_s, {}, Computed},
        {u"expirationDate"_s, u"expirationDate"_s, Date},
        same(u"deletable"_s),
        same(u"inum"_s),
        same(u"displayName"_s),
        same(u"id"_s),
        same(u"iconUrl"_s),
        same(u"description"_s),
        same(u"scopeType"_s), // one of the few enumerations that are written by value
        {u"oxAuthClaims"_s, u"claims"_s, Same},
        same(u"defaultScope"_s),
        {u"oxAuthGroupClaims"_s, u"groupClaims"_s, Same},
        same(u"dynamicScopeScripts"_s),
        same(u"umaAuthorizationPolicies"_s),
        same(u"attributes"_s),
        {u"umaType"_s, {}, Computed},
        {u"baseDn"_s, {}, Computed},
    };
}

QList<OxTrustField> umaResourceFieldsHere()
{
    using enum OxTrustForm;
    return {
        {u"dn"_s, {}, Computed},
        same(u"inum"_s),
        same(u"id"_s),
        same(u"name"_s),
        same(u"iconUri"_s),
        same(u"scopes"_s),
        same(u"scopeExpression"_s),
        same(u"clients"_s),
        same(u"resources"_s),
        same(u"rev"_s),
        same(u"creator"_s),
        same(u"description"_s),
        same(u"type"_s),
        {u"creationDate"_s, u"creationDate"_s, Date},
        {u"expirationDate"_s, u"expirationDate"_s, Date},
        same(u"deletable"_s),
        same(u"ttl"_s),
    };
}

QList<OxTrustField> scriptFieldsHere()
{
    using enum OxTrustForm;
    return {
        {u"dn"_s, {}, Computed},
        same(u"inum"_s),
        same(u"name"_s),
        same(u"aliases"_s),
        same(u"description"_s),
        same(u"script"_s),
        {u"scriptType"_s, u"scriptType"_s, Constant},
        {u"programmingLanguage"_s, u"programmingLanguage"_s, Constant},
        {u"moduleProperties"_s, u"moduleProperties"_s, Properties},
        same(u"configurationProperties"_s),
        same(u"privateProperties"_s),
        same(u"level"_s),
        same(u"revision"_s),
        same(u"enabled"_s),
        {u"scriptError"_s, u"scriptError"_s, Computed},
        {u"modified"_s, {}, Computed},
        {u"internal"_s, {}, Computed},
        same(u"locationPath"_s),
        {u"locationType"_s, {}, Location},
        {u"baseDn"_s, {}, Computed},
    };
}

QList<OxTrustField> attributeFieldsHere()
{
    using enum OxTrustForm;
    QList<OxTrustField> fields{
        {u"dn"_s, {}, Computed},
        {u"selected"_s, {}, Computed},
        same(u"inum"_s),
        same(u"sourceAttribute"_s),
        same(u"nameIdType"_s),
        same(u"name"_s),
        same(u"displayName"_s),
        same(u"description"_s),
        same(u"origin"_s),
        {u"dataType"_s, u"dataType"_s, Constant},
        {u"editType"_s, u"editType"_s, Constant},
        {u"viewType"_s, u"viewType"_s, Constant},
        {u"usageType"_s, u"usageType"_s, Constant},
        {u"oxAuthClaimName"_s, u"claimName"_s, Same},
        same(u"seeAlso"_s),
        {u"status"_s, u"status"_s, Constant},
        same(u"saml1Uri"_s),
        same(u"saml2Uri"_s),
        same(u"urn"_s),
        {u"oxSCIMCustomAttribute"_s, u"scimCustomAttr"_s, Same},
        same(u"oxMultiValuedAttribute"_s),
        same(u"custom"_s),
        {u"requred"_s, u"required"_s, Same}, // the server's own spelling
        same(u"attributeValidation"_s),
        {u"gluuTooltip"_s, u"tooltip"_s, Same},
    };
    for (const QString &computed : {u"adminCanEdit"_s, u"userCanEdit"_s, u"userCanAccess"_s, u"adminCanAccess"_s, u"adminCanView"_s,
                                    u"userCanView"_s, u"whitePagesCanView"_s, u"baseDn"_s})
        fields.append({computed, {}, Computed});
    return fields;
}

QStringList signatures()
{
    return {u"none"_s,  u"HS256"_s, u"HS384"_s, u"HS512"_s, u"RS256"_s, u"RS384"_s, u"RS512"_s,
            u"ES256"_s, u"ES384"_s, u"ES512"_s, u"PS256"_s, u"PS384"_s, u"PS512"_s};
}

} // namespace

const QList<OxTrustField> &oxTrustFields(Kind kind)
{
    static const QHash<Kind, QList<OxTrustField>> all{{Kind::Client, clientFieldsHere()},
                                                      {Kind::Scope, scopeFieldsHere()},
                                                      {Kind::UmaResource, umaResourceFieldsHere()},
                                                      {Kind::Script, scriptFieldsHere()},
                                                      {Kind::Attribute, attributeFieldsHere()}};
    return *all.constFind(kind);
}

QString oxTrustConstant(const QString &value)
{
    return value == u"java" ? u"JAVA_SCRIPT"_s : constantName(value);
}

std::optional<QString> oxTrustValue(const QString &constant, const QStringList &values)
{
    for (const QString &value : values) {
        if (oxTrustConstant(value) == constant)
            return value;
    }
    return std::nullopt;
}

QStringList oxTrustValues(Kind kind, const QString &stored)
{
    if (kind == Kind::Script && stored == u"scriptType") {
        // This server's types that Gluu 4.5 does not have are not to be seen here.
        static const QStringList types{
            u"person_authentication"_s, u"introspection"_s, u"resource_owner_password_credentials"_s, u"application_session"_s,
            u"cache_refresh"_s, u"update_user"_s, u"user_registration"_s, u"client_registration"_s, u"id_generator"_s,
            u"uma_rpt_policy"_s, u"uma_rpt_claims"_s, u"uma_claims_gathering"_s, u"consent_gathering"_s, u"dynamic_scope"_s,
            u"spontaneous_scope"_s, u"end_session"_s, u"post_authn"_s, u"scim"_s, u"ciba_end_user_notification"_s,
            u"revoke_token"_s, u"persistence_extension"_s, u"idp"_s, u"update_token"_s};
        return types;
    }
    if (kind == Kind::Attribute && stored == u"dataType")
        return {u"string"_s, u"numeric"_s, u"boolean"_s, u"binary"_s, u"certificate"_s, u"generalizedTime"_s};
    if (kind == Kind::Client) {
        if (stored == u"tokenEndpointAuthMethod")
            return {u"client_secret_basic"_s, u"client_secret_post"_s, u"client_secret_jwt"_s, u"private_key_jwt"_s, u"none"_s};
        if (stored.endsWith(u"EncryptedResponseAlg") || stored == u"requestObjectEncryptionAlg")
            return {u"RSA1_5"_s, u"RSA-OAEP"_s, u"A128KW"_s, u"A256KW"_s};
        if (stored.endsWith(u"EncryptedResponseEnc") || stored == u"requestObjectEncryptionEnc")
            return {u"A128CBC+HS256"_s, u"A256CBC+HS512"_s, u"A128GCM"_s, u"A256GCM"_s};
        if (stored.endsWith(u"SignedResponseAlg") || stored.endsWith(u"SigningAlg"))
            return signatures();
    }
    const Field *field = infoOf(kind).fieldByName(stored);
    return field ? field->values : QStringList();
}

const QList<QPair<QString, QString>> &oxTrustClientAttributes()
{
    static const QList<QPair<QString, QString>> names = [] {
        QList<QPair<QString, QString>> list;
        for (const QString &name : {u"tlsClientAuthSubjectDn"_s, u"keepClientAuthorizationAfterExpiration"_s, u"allowSpontaneousScopes"_s,
                                    u"spontaneousScopes"_s, u"spontaneousScopeScriptDns"_s, u"backchannelLogoutUri"_s,
                                    u"backchannelLogoutSessionRequired"_s, u"additionalAudience"_s, u"postAuthnScripts"_s,
                                    u"consentGatheringScripts"_s, u"introspectionScripts"_s, u"rptClaimsScripts"_s,
                                    u"idTokenLifetime"_s})
            list.append({name, name});
        list.append({u"runIntrospectionScriptBeforeAccessTokenAsJwtCreationAndIncludeClaims"_s,
                     u"runIntrospectionScriptBeforeJwtCreation"_s});
        return list;
    }();
    return names;
}

} // namespace drover::sandbox
