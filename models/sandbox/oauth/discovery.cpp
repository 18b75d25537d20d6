// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/oauth/oauthroutes.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

namespace {

const QString deviceGrant = u"urn:ietf:params:oauth:grant-type:device_code"_s;

/// What the sandbox really takes; certificates only where there is TLS to show them on.
QJsonArray authMethods(const QString &origin)
{
    QJsonArray methods{u"client_secret_basic"_s, u"client_secret_post"_s, u"private_key_jwt"_s};
    if (origin.startsWith(u"https:")) {
        methods.append(u"tls_client_auth"_s);
        methods.append(u"self_signed_tls_client_auth"_s);
    }
    return methods;
}
const QString umaGrant = u"urn:ietf:params:oauth:grant-type:uma-ticket"_s;

} // namespace

QJsonObject openIdConfiguration(const QString &origin, const QString &basePath)
{
    const auto at = [&](const QString &path) -> QString { return origin + basePath + path; };
    return {{u"issuer"_s, origin},
            {u"authorization_endpoint"_s, at(u"/authorize"_s)},
            {u"token_endpoint"_s, at(u"/token"_s)},
            {u"introspection_endpoint"_s, at(u"/introspection"_s)},
            {u"end_session_endpoint"_s, at(u"/end_session"_s)},
            {u"code_challenge_methods_supported"_s, QJsonArray{u"plain"_s, u"S256"_s}},
            {u"jwks_uri"_s, at(u"/jwks"_s)},
            {u"response_types_supported"_s, QJsonArray{u"code"_s}},
            {u"device_authorization_endpoint"_s, at(u"/device_authorization"_s)},
            {u"userinfo_endpoint"_s, at(u"/userinfo"_s)},
            {u"grant_types_supported"_s,
             QJsonArray{u"authorization_code"_s, u"client_credentials"_s, u"refresh_token"_s, deviceGrant, umaGrant}},
            {u"token_endpoint_auth_signing_alg_values_supported"_s,
             QJsonArray{u"RS256"_s, u"RS384"_s, u"RS512"_s, u"PS256"_s, u"PS384"_s, u"PS512"_s, u"ES256"_s, u"ES384"_s, u"ES512"_s}},
            {u"subject_types_supported"_s, QJsonArray{u"public"_s, u"pairwise"_s}},
            {u"id_token_signing_alg_values_supported"_s, QJsonArray{u"RS256"_s, u"RS384"_s, u"RS512"_s}},
            {u"token_endpoint_auth_methods_supported"_s, authMethods(origin)},
            {u"claims_parameter_supported"_s, false}};
}

QJsonObject umaConfiguration(const QString &origin, const QString &basePath)
{
    const auto at = [&](const QString &path) -> QString { return origin + basePath + path; };
    const QJsonValue none = QJsonValue::Null;
    QJsonObject document{
        {u"issuer"_s, origin},
        {u"authorization_endpoint"_s, at(u"/authorize"_s)},
        {u"token_endpoint"_s, at(u"/token"_s)},
        {u"jwks_uri"_s, at(u"/jwks"_s)},
        {u"registration_endpoint"_s, at(u"/register"_s)},
        {u"response_types_supported"_s, QJsonArray{u"code"_s, u"id_token"_s, u"token"_s}},
        {u"grant_types_supported"_s, QJsonArray{u"authorization_code"_s, u"implicit"_s, u"client_credentials"_s, umaGrant}},
        {u"token_endpoint_auth_methods_supported"_s, authMethods(origin)},
        {u"token_endpoint_auth_signing_alg_values_supported"_s, none},
        {u"service_documentation"_s, none},
        {u"ui_locales_supported"_s, none},
        {u"op_policy_uri"_s, none},
        {u"op_tos_uri"_s, none},
        {u"introspection_endpoint"_s, at(u"/rpt/status"_s)}, // not the OAuth one: a quirk of the servers
        {u"code_challenge_methods_supported"_s, none},
        {u"claims_interaction_endpoint"_s, at(u"/uma/gather_claims"_s)},
        {u"uma_profiles_supported"_s, QJsonArray()},
        {u"permission_endpoint"_s, at(u"/host/rsrc_pr"_s)},
        {u"resource_registration_endpoint"_s, at(u"/host/rsrc/resource_set"_s)},
        {u"scope_endpoint"_s, at(u"/uma/scopes"_s)}};
    if (basePath.startsWith(u"/jans-auth"))
        document.insert(u"authorization_challenge_endpoint"_s, none);
    return document;
}

} // namespace drover::sandbox
