// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace drover::domain {

/// One attribute of an entry; an attribute with several values stands several times.
struct LdifValue {
    QString attribute; ///< as written, without options ("cn" of "cn;lang-de")
    QByteArray value;
    int line = 0; ///< where it begins in the file, from 1

    friend bool operator==(const LdifValue &left, const LdifValue &right)
    {
        return left.attribute == right.attribute && left.value == right.value;
    }
};

/// One entry of an LDIF content file (RFC 2849).
struct LdifEntry {
    QString dn;
    QList<LdifValue> values;
    int line = 0;

    /// First value of an attribute, names compared without case; null when it is not there.
    QByteArray value(QStringView attribute) const;
    QList<QByteArray> allValues(QStringView attribute) const;
    bool has(QStringView attribute) const;
};

/**
 * Reads LDIF (RFC 2849): folded lines, comments, base64 after `::`, either line end, `version: 1`, and `changetype:
 * add`.
 *
 * Kind::Input names \a file and the line. Values from addresses (`:<`) and other change records are refused. Pure.
 */
Result<QList<LdifEntry>> readLdif(const QByteArray &text, const QString &file);

/// Writes entries as LDIF: folded at 76 columns, values that are not plain ASCII as base64.
QByteArray writeLdif(const QList<LdifEntry> &entries);

} // namespace drover::domain
