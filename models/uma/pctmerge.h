// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QSet>
#include <QStringList>

namespace drover::uma {

/// The claims of a PCT while claims from a ticket's PCT or a claim_token are merged into it without override, as the
/// servers' JwtClaimSet does it. Pure.
class PctMerge {
public:
    /// `appendEqual`: the rule before Gluu 4.5.4 and Janssen of December 2022 (absent texts are stored, present ones
    /// make a list even if equal). Without it an absent text is not stored, an equal one stays, a different one makes a
    /// list.
    PctMerge(QJsonObject claims, bool appendEqual);

    /// Merges all of `more`. False if a value is of a kind that the servers cannot keep (null, a fraction): they then
    /// throw and store nothing of the whole merge.
    bool add(const QJsonObject &more);

    const QJsonObject &claims() const { return m_claims; }
    /// The claim that could not be kept.
    const QString &refused() const { return m_refused; }
    /// Claims that became a list though both values were equal.
    const QStringList &appendedEqual() const { return m_appendedEqual; }
    /// Texts that were not stored because the PCT did not have them.
    const QStringList &notStored() const { return m_notStored; }

private:
    void addText(const QString &name, const QString &text);

    QJsonObject m_claims;
    bool m_appendEqual;
    QSet<QString>
        m_lists; ///< claims that became a list in this merge: a list that was stored before is of another kind
    QString m_refused;
    QStringList m_appendedEqual;
    QStringList m_notStored;
};

} // namespace drover::uma
