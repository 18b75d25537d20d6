// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace drover::adapter {

/// The scripts of a session, by the names that the script host knows them by, and how a client knows them: by the path
/// of a file, or (a sandbox's scripts) by a reference.
class ScriptFiles {
public:
    struct File {
        QString name;   ///< "uma_rpt_policy.py", in lower case
        QString script; ///< "uma_rpt_policy"
        QString path;   ///< empty: it is in no file
        QString text;   ///< empty: not known yet
        QList<int> executable;
    };

    /// The host's name for a script.
    static QString nameFor(const QString &script);

    void add(const File &file);
    /// What the host says of a script when it loads it; its path stays.
    void loaded(const QString &name, const QString &script, const QString &text, const QList<int> &executable);
    void clear() { m_files.clear(); }

    /// A DAP Source for a script.
    [[nodiscard]] QJsonObject source(const QString &name) const;
    /// The names of the scripts that a DAP Source means, maybe of one that is not loaded yet; empty if it is no Source.
    [[nodiscard]] QStringList namesOf(const QJsonObject &source) const;
    [[nodiscard]] const File *find(const QString &name) const;
    [[nodiscard]] const QList<File> &all() const { return m_files; }

private:
    QList<File> m_files;
};

} // namespace drover::adapter
