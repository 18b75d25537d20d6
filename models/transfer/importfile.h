// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/entity.h"
#include "domain/scriptldif.h"

#include <QJsonObject>
#include <QStringList>

namespace drover::transfer {

/// What a file holds that is to be imported.
struct ImportFile {
    QList<QJsonObject> objects;
    QStringList remarks; ///< what was left out, a sentence each
};

/// Files that are larger are not read: a list of a hundred thousand clients is smaller.
constexpr qint64 MostBytes = 256LL * 1024 * 1024;

/// The objects of a JSON document (objectsFrom()), or of scripts also of directory entries: which of both it is, the
/// content tells. Kind::Input names \a file and the place.
Result<ImportFile> importFileFrom(const QByteArray &content, const QString &file, domain::EntityKind kind);
/// The same of a file on disk. Blocks for as long as the disk takes; any thread.
Result<ImportFile> readImportFile(const QString &path, domain::EntityKind kind);

/// The file that import reads: objects as a JSON list, as the server has them, the mark in the place of each secret.
QByteArray exportDocument(const QList<domain::Entity> &entities);
/// Writes a file whole or not at all. Blocks; any thread.
Result<void> writeFile(const QString &path, const QByteArray &content);

} // namespace drover::transfer
