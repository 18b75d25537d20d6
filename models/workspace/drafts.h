// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QObject>

#include <optional>

namespace drover::workspace {

/// An unsaved edit of one object: what was read, and what it has become.
struct Draft {
    QString profileId;
    QString kind;       ///< domain::toString(EntityKind)
    QString id;         ///< of the object; a new one has a made-up id that begins with "new-"
    QString name;       ///< for showing
    QJsonObject before; ///< empty for a new object
    QJsonObject after;
    QDateTime savedAt;
};

/**
 * Unsaved edits, kept as one file each so that a crash loses nothing. Writing is atomic.
 *
 * Files are readable by the user alone, since a script's hidden properties may be in them. Main thread.
 */
class Drafts : public QObject {
    Q_OBJECT

public:
    /// Without a folder, "drafts" in the user's data folder.
    explicit Drafts(QString folder = {}, QObject *parent = nullptr);

    Result<void> save(Draft draft);
    /// The draft, or nothing; a damaged file is set aside with the ending ".damaged" and told as an error.
    Result<std::optional<Draft>> load(const QString &profileId, const QString &kind, const QString &id) const;
    QList<Draft> all(const QString &profileId) const;
    bool has(const QString &profileId, const QString &kind, const QString &id) const;
    Result<void> discard(const QString &profileId, const QString &kind, const QString &id);

Q_SIGNALS:
    void changed(const QString &kind, const QString &id);

private:
    QString pathOf(const QString &profileId, const QString &kind, const QString &id) const;

    QString m_folder;
};

} // namespace drover::workspace
