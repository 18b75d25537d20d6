// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/umaerrors.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace drover::uma {

using namespace Qt::Literals::StringLiterals;

QString umaErrorDescription(const QString &code)
{
    static const QHash<QString, QString> descriptions{
        {u"invalid_request"_s,
         u"The request is missing a required parameter, includes an unsupported parameter or parameter value, or is otherwise malformed."_s},
        {u"disabled_client"_s, u"The client is disabled and can't request an access token using this method."_s},
        {u"unauthorized_client"_s, u"The client is not authorized to request an access token using this method."_s},
        {u"invalid_session"_s, u"The provided session is invalid."_s},
        {u"access_denied"_s, u"The resource owner or AM server denied the request."_s},
        {u"invalid_client_scope"_s, u"The requested scope is invalid, unknown, or malformed."_s},
        {u"server_error"_s,
         u"The AM server encountered an unexpected condition which prevented it from fulfilling the request."_s},
        {u"not_found"_s, u"The resource set requested from the AM cannot be found."_s},
        {u"unsupported_method_type"_s, u"The host request used an unsupported HTTP method."_s},
        {u"invalid_token"_s, u"The access token expired."_s},
        {u"invalid_resource_id"_s, u"The provided resource id was not found at the AS."_s},
        {u"forbidden_by_policy"_s, u"Forbidden by policy (policy returned false)."_s},
        {u"invalid_permission_request"_s, u"The provided permission request is not valid."_s},
        {u"invalid_claims_gathering_script_name"_s,
         u"The claims-gathering script name is not provided or otherwise failed to load script with this name(s)."_s},
        {u"invalid_ticket"_s, u"The provided ticket was not found at the AS."_s},
        {u"invalid_client_id"_s, u"The provided client_id is not valid."_s},
        {u"invalid_claims_redirect_uri"_s, u"The provided claims_redirect_uri is not valid."_s},
        {u"invalid_claim_token_format"_s,
         u"The claim token format is blank or otherwise not supported (supported format is http://openid.net/specs/openid-connect-core-1_0.html#IDToken)."_s},
        {u"invalid_claim_token"_s,
         u"The claim token is not valid or unsupported. (If format is http://openid.net/specs/openid-connect-core-1_0.html#IDToken then claim token has to be ID Token)."_s},
        {u"invalid_pct"_s, u"PCT is invalid (revoked, expired or does not exist anymore on AS)"_s},
        {u"invalid_rpt"_s, u"RPT is invalid (revoked, expired or does not exist anymore on AS)"_s},
        {u"invalid_scope"_s,
         u"The requested scope is invalid, unknown, malformed, or exceeds the scope granted by the resource owner."_s},
    };
    return descriptions.value(code, code);
}

QJsonObject umaErrorBody(const QString &code)
{
    return QJsonObject{{u"error"_s, code}, {u"error_description"_s, umaErrorDescription(code)}};
}

QString umaErrorRedirect(const QString &uri, const QString &code, const QString &state)
{
    QString location = uri;
    location += uri.contains(u'?') ? u'&' : u'?';
    location += "error="_L1 + code;
    location += "&error_description="_L1 + formEncoded(umaErrorDescription(code));
    if (!isBlank(state)) {
        location += "&state="_L1 + state;
    }
    return isUri(location) ? location : QString();
}

QString withQueryParameter(const QString &url, const QString &name, const QString &value)
{
    if (isBlank(url)) {
        return {};
    }
    if (isBlank(value)) {
        return url;
    }
    return url + (url.contains(u'?') ? u'&' : u'?') + name + u'=' + value;
}

bool isUri(const QString &text)
{
    // Reserved, unreserved and escaped characters; letters beyond ASCII are taken, blanks and controls are not.
    static const QRegularExpression characters(
        u"^(?:[A-Za-z0-9\\-_.!~*'();/?:@&=+$,#\\[\\]]|%[0-9A-Fa-f]{2}|[^\\x00-\\x{a0}\\p{Z}\\p{C}])*$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return characters.match(text).hasMatch() && text.count(u'#') <= 1;
}

QString formEncoded(const QString &text)
{
    QString encoded;
    const QByteArray bytes = text.toUtf8();
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        const bool alphanumeric =
            (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
        if (alphanumeric || byte == '.' || byte == '-' || byte == '*' || byte == '_') {
            encoded += QLatin1Char(byte);
        } else if (byte == ' ') {
            encoded += u'+';
        } else {
            encoded += u'%' + QString::number(value, 16).toUpper().rightJustified(2, u'0');
        }
    }
    return encoded;
}

bool isBlank(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

} // namespace drover::uma
