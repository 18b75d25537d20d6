// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/editsession.h"
#include "ui/forms/fieldeditor.h"
#include "workspace/console.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace drover::ui {

class CodeEditor;
class ElidedLabel;
class EmptyState;
class EntityForm;
class FilterEdit;
class MessageBar;
class StatusDot;

/// One object of the server, to be read and edited: its name and id, the form with its own search, the JSON as a second tab,
/// and below what changed, with Review, Save and Revert. Conflicts, refused saves and kept drafts are told on top.
class ObjectEditor : public QWidget
{
    Q_OBJECT
public:
    ObjectEditor(workspace::Console &console, domain::EntityKind kind, const QString &nothingSelected, QWidget *parent = nullptr);
    ~ObjectEditor() override;

    /// Shows an object as it was read. Nothing shows the empty state, unless there are unsaved changes: those stay.
    void setEntity(const std::optional<domain::Entity> &entity);
    const std::optional<domain::Entity> &entity() const { return m_entity; }
    /// Begins a new object; `draftId` continues a kept one.
    void beginNew(const QJsonObject &start, const QString &draftId = {});
    /// Puts the focus into the first field that can be edited.
    void edit();

    editing::EditSession &session() { return m_session; }
    EntityForm *form() const { return m_form; }
    MessageBar *messages() const { return m_messages; }
    bool mayWrite() const;

public Q_SLOTS:
    void save();
    void review();
    void revert();
    void resolveConflict();

Q_SIGNALS:
    /// The object was written; `id` is the server's.
    void saved(const QString &id, bool created);
    /// There is something to save, or no longer.
    void dirtyChanged(bool dirty);

private:
    void buildLayout();
    QWidget *buildHead();
    QWidget *buildFooter();
    void takeApi();
    void updateAccess();
    QString missingWriteScope() const;
    void update();
    void updateFooter();
    void showJson();
    void takeJson();
    void write(bool despiteProblems);
    void told(const Result<editing::SavedEdit> &result, const QString &id);
    void tellDraft();
    void tellProblem();
    bool isJsonShown() const;

    workspace::Console &m_console;
    domain::EntityKind m_kind;
    editing::EditSession m_session;
    std::optional<domain::Entity> m_entity;
    bool m_wasDirty = false;
    bool m_jsonIsBroken = false;

    QStackedWidget *m_pages;
    EmptyState *m_nothing;
    ElidedLabel *m_name;
    ElidedLabel *m_id;
    StatusDot *m_status;
    MessageBar *m_messages;
    QTabWidget *m_tabs;
    FilterEdit *m_filter;
    EntityForm *m_form;
    CodeEditor *m_json = nullptr; ///< made when its tab is first shown
    QLabel *m_jsonProblem;
    QWidget *m_footer;
    QLabel *m_changes;
    QPushButton *m_review;
    QPushButton *m_save;
    QPushButton *m_revert;
};

} // namespace drover::ui
