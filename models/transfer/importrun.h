// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcatalogue.h"
#include "domain/objectdiff.h"
#include "transfer/plannedwrite.h"

#include <QHash>
#include <QPointer>

namespace drover::transfer {

/// One object of a file: what importing it would do, and what came of it.
struct ImportRow {
    enum class State {
        Waiting, ///< not looked up yet
        New,
        Changed,
        Same,
        Refused, ///< `error` says why; it can't be sent
        Sending,
        Done,
        Failed ///< `error` says why
    };

    QJsonObject given;
    PlannedWrite write;
    State state = State::Waiting;
    bool isWanted = true;
    bool isCreated = false; ///< of Done: made, not changed
    QStringList remarks;
    Error error;
    QString id;      ///< of the object, where it is known
    int changes = 0; ///< of Changed: places where the server's copy and the file differ

    /// Whether run() would send it.
    [[nodiscard]] bool isToSend() const { return isWanted && (state == State::New || state == State::Changed); }
    /// Where the server's copy and the file differ; of a new object, all of it. Secrets are replaced.
    [[nodiscard]] QList<domain::Difference> differences() const;
};

/**
 * The import of a file's objects: plan() looks each up and works out what it would do, run() writes what is wanted, one
 * safe write each, with a result of its own. A row that fails stops no other. Nothing is written before run(). Main
 * thread.
 */
class ImportRun : public QObject {
    Q_OBJECT

public:
    ImportRun(domain::EntityKind kind, domain::Dialect dialect, QList<QJsonObject> objects, QObject *parent = nullptr);

    domain::EntityKind kind() const { return m_kind; }
    const domain::FieldCatalogue &catalogue() const { return m_catalogue; }
    const QList<ImportRow> &rows() const { return m_rows; }
    int count(ImportRow::State state) const;
    /// Rows that run() would send.
    int waiting() const;
    bool isRunning() const { return m_isRunning; }
    /// Whether each row was looked up.
    bool isPlanned() const;
    void setWanted(int row, bool wanted);

    /// Looks up the rows that wait, failed, or were refused. False when that was cancelled or the server can't be
    /// reached: what is left over waits.
    QCoro::Task<bool> plan(QPointer<server::AdminApi> api, CancelToken cancel);
    /// Writes what is to be sent. The result is the number written.
    QCoro::Task<int> run(QPointer<server::AdminApi> api, CancelToken cancel);

Q_SIGNALS:
    void rowChanged(int row);
    void runningChanged(bool running);

private:
    void setState(qsizetype row, ImportRow::State state, const Error &error = {});
    void setRunning(bool running);
    void judge(qsizetype row, const std::optional<domain::Entity> &current);
    bool isTaken(qsizetype row);

    domain::EntityKind m_kind;
    const domain::FieldCatalogue &m_catalogue;
    QList<ImportRow> m_rows;
    QHash<QString, qsizetype> m_firstRows; ///< by what makes an object the same one
    bool m_isRunning = false;
};

} // namespace drover::transfer
