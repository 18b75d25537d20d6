// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/admin/clientendpoint.h"

#include "base/ids.h"
#include "sandbox/admin/apierror.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

namespace {

/// clientName and displayName are one column: the one that was changed counts, clientName if both were.
void mergeNames(const QJsonObject &existing, QJsonObject &given)
{
    const QJsonValue before = existing.value(u"clientName");
    const QJsonValue display = given.take(u"displayName"_s);
    const bool nameSaysNothing = given.value(u"clientName").toString().isEmpty() || given.value(u"clientName") == before;
    if (nameSaysNothing && !display.toString().isEmpty())
        given.insert(u"clientName"_s, display);
}

QString listed(const QStringList &items)
{
    return u'[' + items.join(u", "_s) + u']';
}

} // namespace

ClientEndpoint::ClientEndpoint(EntityStore &store, const SecretCipher &cipher, TokenStore &tokens)
    : EntityEndpoint(Kind::Client, store)
    , m_cipher(cipher)
    , m_tokens(tokens)
{
}

tl::expected<QJsonArray, Response> ClientEndpoint::scopeDns(const QJsonArray &given)
{
    QJsonArray valid;
    QStringList invalid;
    for (const QJsonValue &scope : given) {
        const QString text = scope.toString();
        auto found = store().findByDn(Kind::Scope, text);
        if (!found)
            found = store().findScopeByValue(text);
        if (found)
            valid.append(dnOf(Kind::Scope, found->value(u"inum").toString()));
        else
            invalid.append(text);
    }
    if (!invalid.isEmpty())
        return tl::unexpected(apiError(400, u"Invalid scope in request -> "_s + listed(invalid)));
    return valid;
}

tl::expected<QJsonArray, Response> ClientEndpoint::claimDns(const QJsonArray &given)
{
    QJsonArray valid;
    QStringList invalid;
    for (const QJsonValue &claim : given) {
        const QString text = claim.toString();
        auto found = store().findByDn(Kind::Attribute, text);
        if (!found)
            found = store().findByName(Kind::Attribute, text);
        if (found)
            valid.append(dnOf(Kind::Attribute, found->value(u"inum").toString()));
        else
            invalid.append(text);
    }
    if (!invalid.isEmpty())
        return tl::unexpected(apiError(400, u"Invalid claim in request -> "_s + listed(invalid)));
    return valid;
}

Bean ClientEndpoint::withValidReferences(QJsonObject given)
{
    if (given.value(u"redirectUris").toArray().isEmpty())
        return tl::unexpected(apiMissingAttribute(u"redirectUris"_s));
    const auto scopes = scopeDns(given.value(u"scopes").toArray());
    if (!scopes)
        return tl::unexpected(scopes.error());
    if (given.contains(u"scopes"))
        given.insert(u"scopes"_s, *scopes);
    const auto claims = claimDns(given.value(u"claims").toArray());
    if (!claims)
        return tl::unexpected(claims.error());
    if (given.contains(u"claims"))
        given.insert(u"claims"_s, *claims);
    given.remove(u"customObjectClasses"_s); // for LDAP alone
    return given;
}

Bean ClientEndpoint::forCreate(QJsonObject given, const Request &request)
{
    Q_UNUSED(request)
    if (given.value(u"inum").toString().trimmed().isEmpty())
        given.insert(u"inum"_s, newUuid());
    mergeNames({}, given);
    Bean bean = withValidReferences(std::move(given));
    if (!bean)
        return bean;
    QString secret = bean->value(u"clientSecret").toString();
    if (secret.isEmpty())
        secret = newUuid();
    bean->insert(u"clientSecret"_s, m_cipher.stored(secret));
    bean->insert(u"deletable"_s, !bean->value(u"clientSecretExpiresAt").toString().isEmpty());
    return bean;
}

Bean ClientEndpoint::forUpdate(const QJsonObject &existing, QJsonObject given)
{
    mergeNames(existing, given);
    Bean bean = withValidReferences(std::move(given));
    if (!bean)
        return bean;
    const QString secret = bean->value(u"clientSecret").toString();
    bean->insert(u"clientSecret"_s, secret.isEmpty() ? existing.value(u"clientSecret") : QJsonValue(m_cipher.stored(secret)));
    bean->insert(u"deletable"_s, !bean->value(u"expirationDate").toString().isEmpty());
    return bean;
}

Bean ClientEndpoint::forPatch(const QJsonObject &existing, QJsonObject patched)
{
    const QJsonValue deletable = patched.value(u"deletable");
    Bean bean = forUpdate(existing, std::move(patched));
    if (bean)
        bean->insert(u"deletable"_s, deletable);
    return bean;
}

void ClientEndpoint::removed(const QString &id)
{
    m_tokens.revokeOfClient(id);
}

} // namespace drover::sandbox
