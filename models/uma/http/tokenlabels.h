// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uma/http/flowmessage.h"

#include <QHash>

namespace drover::uma {

/// Gives every ticket and token of one flow its label, the same each time it is seen.
class TokenLabels {
public:
    TokenLabel ticket(const QString &value);
    TokenLabel rpt(const QString &value);
    TokenLabel pct(const QString &value);

    /// The label of the n-th ticket, from 0: A … Z, AA, AB, …
    static QString letters(int number);

private:
    TokenLabel named(const QString &kind, const QString &word, const QString &value, const QString &shown);

    QHash<QString, QStringList> m_seen; ///< values by kind, in order of appearance
};

} // namespace drover::uma
