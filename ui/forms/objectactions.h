// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcatalogue.h"
#include "workspace/console.h"

#include <QObject>

#include <functional>

class QAbstractItemView;
class QAction;

namespace drover::ui {

class MessageBar;
class ObjectEditor;

/// What can be done with the objects of a list: new, duplicate, delete, edit, save, change many at once. Makes the actions of a
/// pane with their keys, and does them through an ObjectEditor beside the list.
class ObjectActions : public QObject
{
    Q_OBJECT
public:
    /// `selected` gives the objects of the selected rows that are loaded. All of them outlive this object.
    ObjectActions(workspace::Console &console, domain::EntityKind kind, ObjectEditor &editor, QAbstractItemView &table,
                  MessageBar &messages, QWidget &pane, std::function<QList<domain::Entity>()> selected);

    /// A row of buttons for the pane's head.
    QWidget *makeButtons(QWidget *parent);

public Q_SLOTS:
    void createNew();
    void duplicate();
    void removeSelected();
    void changeMany();
    /// Enables what can be done now.
    void update();

Q_SIGNALS:
    /// The object is on the server now (created, or created again) and should be shown.
    void appeared(const QString &id);
    void disappeared(const QString &id);

private:
    QAction *add(const QString &name, const QString &text, const QIcon &picture, const QKeySequence &keys, Qt::ShortcutContext context,
                 QWidget *where, void (ObjectActions::*run)());
    static void tell(QAction *action, const QString &problem);
    void removeNow(const domain::Entity &target);
    void createAgain(const domain::Entity &lost);
    void offerKeptNew();
    void editCurrent();
    void saveCurrent();
    domain::Dialect dialect() const;

    workspace::Console &m_console;
    domain::EntityKind m_kind;
    ObjectEditor &m_editor;
    MessageBar &m_messages;
    QWidget &m_pane;
    std::function<QList<domain::Entity>()> m_selected;
    QAction *m_new = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_save = nullptr;
    QAction *m_many = nullptr;
};

} // namespace drover::ui
