// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/entity.h"
#include "domain/objectdiff.h"

#include <QDateTime>
#include <QObject>

namespace drover::workspace {

/// One place that a write changed. Secrets are marks, and `secret` says so.
struct JournalChange {
    domain::Difference difference;
    bool secret = false;
};

/// One write to a server. Nothing in it is a secret: they are replaced before an entry is made.
struct JournalEntry {
    enum class Act { Create, Change, Delete };
    enum class Outcome {
        Sent,   ///< no answer yet, or the program ended before it came
        Done,
        Failed, ///< `error` says why; nothing was changed
    };

    QString id;
    QDateTime at; ///< UTC
    QString profileId;
    QString profileName;
    QString server;  ///< its address
    QString login;   ///< the client that the console logged in with
    QString account; ///< of the operating system
    Act act = Act::Change;
    Outcome outcome = Outcome::Sent;
    domain::EntityKind kind = domain::EntityKind::Client;
    QString objectId;
    QString name;
    QJsonObject before; ///< empty for Create
    QJsonObject after;  ///< what was asked for, then as it was stored; empty for Delete
    QList<JournalChange> changes;
    QString error;
    QDateTime revertedAt; ///< when it was taken back, if it was
};

QString actName(JournalEntry::Act act);         ///< "create", "change", "delete"
QString outcomeName(JournalEntry::Outcome outcome); ///< "sent", "done", "failed"

/// The object for the journal: members with secret names, hidden properties of scripts and custom attributes with secret
/// names are marks.
QJsonObject journalObject(domain::EntityKind kind, const QJsonObject &object);
/// What a write from \a before to \a after changes, for the journal.
QList<JournalChange> journalChanges(domain::EntityKind kind, const QJsonObject &before, const QJsonObject &after);

/**
 * The writes of this user, kept in a file of JSON lines that only ever grows: an entry's line, then lines that say what
 * came of it. Readable by the user alone.
 *
 * The newest entries are in memory. A line that can't be read is passed over and counted. Main thread.
 */
class Journal : public QObject {
    Q_OBJECT

public:
    /// Without a file, "journal.jsonl" in the user's data folder. Nothing is read before entries() is called.
    explicit Journal(QString file = {}, QObject *parent = nullptr);

    /// Oldest first; at most the newest 10,000.
    const QList<JournalEntry> &entries();
    int unreadableLines() const { return m_unreadable; }
    QString fileName() const { return m_file; }

    /// Writes an entry down before the request is sent; gives its id.
    Result<QString> begin(JournalEntry entry);
    /// Notes what came of it: \a stored is the object as the server has it now.
    Result<void> succeed(const QString &id, const QString &objectId, const QJsonObject &stored);
    Result<void> failed(const QString &id, const Error &error);
    Result<void> markReverted(const QString &id);

    static QByteArray toJson(const QList<JournalEntry> &entries);
    /// RFC 4180, one line a changed place.
    static QByteArray toCsv(const QList<JournalEntry> &entries);

Q_SIGNALS:
    void entryAdded(int index);
    void entryChanged(int index);
    /// The oldest entries left memory, or all were read anew.
    void entriesReset();

private:
    void read();
    void take(const QJsonObject &line);
    Result<void> append(const QJsonObject &line);
    int indexOf(const QString &id) const;

    QString m_file;
    bool m_wasRead = false;
    QList<JournalEntry> m_entries;
    int m_unreadable = 0;
};

} // namespace drover::workspace

Q_DECLARE_METATYPE(drover::workspace::JournalEntry)
