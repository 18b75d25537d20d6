// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace drover::sandbox {

/// Whether a certificate (PEM) is valid now for TLS clients and was issued by one of the authorities (PEM, any number).
bool isIssuedBy(const QByteArray &certificate, const QByteArray &authorities);
/// Whether its subject is the name given, as RFC 4514 writes it ("CN=drover,O=Example").
bool hasSubject(const QByteArray &certificate, const QString &name);
/// Whether it is the `x5c` of one of the keys, or has its public key (RFC 8705 §2.2).
bool isRegistered(const QByteArray &certificate, const QJsonObject &jwks);

} // namespace drover::sandbox
