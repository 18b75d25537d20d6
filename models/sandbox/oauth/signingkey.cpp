// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/oauth/signingkey.h"

#include "jose/token.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

struct SigningKey::Private
{
    jose::Key key;
};

SigningKey::SigningKey(std::unique_ptr<Private> dIn) : d(std::move(dIn))
{
}

SigningKey::~SigningKey() = default;
SigningKey::SigningKey(SigningKey &&) noexcept = default;
SigningKey &SigningKey::operator=(SigningKey &&) noexcept = default;

Result<SigningKey> SigningKey::make()
{
    const auto key = jose::Key::make(u"RSA"_s);
    if (!key)
        return fail(key.error());
    return SigningKey(std::make_unique<Private>(Private{*key}));
}

Result<SigningKey> SigningKey::fromPem(const QByteArray &pem)
{
    const auto key = jose::Key::fromText(pem);
    if (!key)
        return fail(key.error());
    return SigningKey(std::make_unique<Private>(Private{*key}));
}

QByteArray SigningKey::toPem() const
{
    return d->key.toPem();
}

QJsonObject SigningKey::jwks() const
{
    return {{u"keys"_s, QJsonArray{d->key.publicJwk()}}};
}

Result<QString> SigningKey::sign(const QJsonObject &claims, const QString &algorithm) const
{
    const bool known = algorithm == u"RS384" || algorithm == u"RS512";
    return jose::signedToken(d->key, claims, known ? algorithm : u"RS256"_s);
}

bool SigningKey::verifies(const QString &jwt) const
{
    const auto token = jose::readToken(jwt);
    return token && token->algorithm().startsWith(u"RS") && token->isSignedByOneOf(jwks());
}

} // namespace drover::sandbox
