// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace drover::uma {

/// The parts of a JSON Web Token as the servers' parser reads them: two parts (not signed) or three, of which the first
/// two are base64url JSON objects. The signature is not checked here.
struct ParsedJwt {
    QJsonObject header;
    QJsonObject claims;
};
std::optional<ParsedJwt> parseJwt(const QString &text);

/// An unsigned JWT (`alg` none) with these claims, as a client may push it as claim_token to a server that does not
/// validate it.
QString unsignedJwt(const QJsonObject &claims);

} // namespace drover::uma
