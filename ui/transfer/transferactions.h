// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/columns.h"
#include "workspace/console.h"

#include <QObject>

#include <functional>

class QAction;

namespace drover::ui {

class MessageBar;

/// Export and import of a list's objects: the chosen ones as JSON (scripts also as directory entries), the whole list as
/// CSV, and files back to the server after a preview. Makes the actions of a pane with their keys; long work is a
/// background task. No secret gets into a file.
class TransferActions : public QObject
{
    Q_OBJECT
public:
    /// What the actions work on; all of it outlives them.
    struct Parts
    {
        workspace::Console &console;
        domain::EntityKind kind;
        MessageBar &messages;
        QWidget &pane;
        std::function<QStringList()> selected;             ///< ids of the chosen objects
        std::function<server::ListQuery()> query;          ///< what the list shows
        std::function<QList<tables::Column>()> columns;    ///< as they are shown, by the server's names
        std::function<QList<domain::Entity>()> rows = {};  ///< the list itself, where it is in memory as a whole
    };

    explicit TransferActions(Parts parts);

    /// The actions in the order of menus.
    QList<QAction *> actions() const { return {m_export, m_csv, m_import}; }

public Q_SLOTS:
    void exportSelected();
    void exportList();
    void importFile();
    /// Enables what can be done now.
    void update();

private:
    QAction *add(const QString &name, const QString &text, const QKeySequence &keys, void (TransferActions::*run)());
    void writeSelected(const QStringList &ids, const QString &path);
    void writeList(const QString &path);
    void readFile(const QString &path);
    void tellDone(const QString &what, const QString &note);
    void tellFailure(const Error &error);

    Parts m_parts;
    QAction *m_export = nullptr;
    QAction *m_csv = nullptr;
    QAction *m_import = nullptr;
};

} // namespace drover::ui
