// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace drover::uma {

/// A place in the UMA specifications.
struct SpecReference {
    QString text; ///< "UMA 2.0 Grant §3.3.1"
    QString url;
};

/// UMA 2.0 Grant for OAuth 2.0 Authorization, section \a section.
SpecReference grantSection(const QString &section);
/// Federated Authorization for UMA 2.0, section \a section.
SpecReference fedAuthzSection(const QString &section);

} // namespace drover::uma
