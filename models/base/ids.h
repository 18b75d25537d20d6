// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace drover {

/// A random UUID in lower case without braces, as the servers make inums and tickets.
QString newUuid();

/// `bytes` random bytes from the system's secure source, as base64url text without padding.
QByteArray newSecret(int bytes);

} // namespace drover
