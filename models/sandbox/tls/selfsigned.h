// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSslCertificate>
#include <QSslKey>

namespace drover::sandbox {

/// A key and the certificate that it signed itself.
struct TlsIdentity
{
    QSslCertificate certificate;
    QSslKey key;
};

/// Makes a P-256 key and a certificate for localhost, 127.0.0.1 and ::1 that is its own authority, valid for a year.
/// A client that trusts the certificate (and nothing else) verifies the connection in full.
Result<TlsIdentity> makeSelfSignedIdentity();

} // namespace drover::sandbox
