// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldproblems.h"
#include "domain/objectmerge.h"
#include "server/adminapi.h"
#include "workspace/drafts.h"

#include <QCoroTask>

#include <QPointer>
#include <QTimer>

#include <optional>

namespace drover::editing {

/// The server's copy and the edit went apart: what each changed since the object was read.
struct EditConflict {
    QJsonObject base;
    QJsonObject mine;
    QJsonObject theirs;
    QList<domain::MergePlace> places;
};

/// What came of a save.
struct SavedEdit {
    domain::Entity stored;                 ///< as it was read back
    QList<domain::Difference> differently; ///< what the server stored otherwise than it was asked to
    bool created = false;
    bool mergedOnTheWay = false; ///< others had changed something else meanwhile; it was kept
};

/**
 * The editing of one object: as it was read, as it is now, and the least difference between them.
 *
 * Changes are kept as a draft shortly after they are made and when the session ends, so that neither a crash nor an
 * expired log-in loses them; secrets are not. Saving writes only what changed and only on top of what was read; when
 * the server's copy moved on in the same place, conflict() has both until resolve() is called. Main thread.
 */
class EditSession : public QObject {
    Q_OBJECT

public:
    /// \a drafts outlives the session.
    explicit EditSession(workspace::Drafts &drafts, QObject *parent = nullptr);
    ~EditSession() override;

    /// Begins with an object as it was read; a kept draft of it is put on top, and opens a conflict where both changed.
    void open(const QString &profileId, domain::Dialect dialect, const domain::Entity &asRead);
    /// Begins a new object. \a draftId continues a kept one; empty begins another.
    void openNew(const QString &profileId, domain::Dialect dialect, domain::EntityKind kind, const QJsonObject &start,
                 const QString &draftId = {});
    /// Ends it; what is unsaved stays as a draft.
    void close();

    bool isOpen() const { return m_isOpen; }
    bool isNew() const { return m_isNew; }
    domain::EntityKind kind() const { return m_kind; }
    /// Of the object; of a new one the id of its draft.
    const QString &id() const { return m_id; }
    const domain::FieldCatalogue &catalogue() const;
    domain::Dialect dialect() const { return m_dialect; }
    const QJsonObject &base() const { return m_base; }
    const QJsonObject &edited() const { return m_edited; }
    /// When the draft that was put on top was kept, if one was.
    std::optional<QDateTime> restoredFrom() const { return m_restored; }

    QList<domain::Difference> changes() const { return domain::diffObjects(m_base, m_edited); }
    bool isDirty() const { return m_isOpen && m_base != m_edited; }
    /// Number of fields that differ, as a form counts them.
    int changedFieldCount() const;
    bool isChanged(const domain::Field &field) const;
    QList<domain::FieldProblem> problems() const;

    QJsonValue value(const domain::Field &field) const { return domain::valueAt(m_edited, field.pointer()); }
    /// Sets a field. Emptying one that was not there before leaves it out; fields that mirror it follow.
    void setValue(const domain::Field &field, const QJsonValue &value);
    /// Replaces the whole, as from the JSON view.
    void setEdited(const QJsonObject &object);
    void revert(const domain::Field &field);
    void revertAll();

    /// Writes what changed. One at a time; typing may go on meanwhile and stays an edit. Kind::Conflict: see
    /// conflict().
    QCoro::Task<Result<SavedEdit>> save(QPointer<server::AdminApi> api, CancelToken cancel);
    bool isSaving() const { return m_isSaving; }

    const std::optional<EditConflict> &conflict() const { return m_conflict; }
    /// Ends the conflict: the server's copy with my changes, and in the places where both changed what was chosen.
    void resolve(const QHash<QString, domain::MergeSide> &choices);

Q_SIGNALS:
    /// edited() or base() is another.
    void changed();
    void conflictChanged();
    void savingChanged(bool saving);
    /// A draft could not be kept or read.
    void problem(const drover::Error &error);

private:
    void begin(const QString &profileId, domain::Dialect dialect, domain::EntityKind kind, const QString &id);
    void restoreDraft();
    void take(const QJsonObject &edited);
    void keepDraft();
    void discardDraft();
    void rebase(const QJsonObject &stored, const QJsonObject &sent);
    void setConflict(std::optional<EditConflict> conflict);
    void setSaving(bool saving);
    QList<domain::Difference> storedDifferently(const QJsonObject &sent, const QJsonObject &stored) const;

    workspace::Drafts &m_drafts;
    QString m_profileId;
    domain::Dialect m_dialect = domain::Dialect::Janssen;
    domain::EntityKind m_kind = domain::EntityKind::Client;
    QString m_id;
    bool m_isOpen = false;
    bool m_isNew = false;
    bool m_isSaving = false;
    QJsonObject m_base;
    QJsonObject m_edited;
    std::optional<QDateTime> m_restored;
    std::optional<EditConflict> m_conflict;
    QTimer m_keep;
};

} // namespace drover::editing
