// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace drover::sandbox {

/// Client secrets as a Janssen server keeps them: Triple-DES (ECB, PKCS #5) under the server's salt, in Base64. The same
/// secret always gives the same text, and the server can read it back.
class SecretCipher
{
public:
    /// The salt is 24 characters.
    explicit SecretCipher(const QString &salt);
    ~SecretCipher();
    SecretCipher(SecretCipher &&) noexcept;

    /// A salt for a new server.
    static QString newSalt();

    QString encrypt(const QString &clear) const;
    /// Nothing for a text that this salt did not make.
    std::optional<QString> decrypt(const QString &encrypted) const;
    /// What is to be stored: the text itself if it decrypts already, else encrypted. That is how the server decides.
    QString stored(const QString &given) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace drover::sandbox
