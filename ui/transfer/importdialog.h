// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/importfile.h"
#include "transfer/importrun.h"

#include <QDialog>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;
class QTabWidget;
class QTreeView;
class QTreeWidget;

namespace drover::ui {

class DiffView;
class ImportModel;

/// The import of a file: which of its objects are new, changed, the same or refused, and where they differ from what the
/// server has; then, when the person says so, one write each with its result. Nothing is written before.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    /// Where the objects go.
    struct Target
    {
        std::function<server::AdminApi *()> api; ///< null while there is no connection
        QString profileName;
        domain::EntityKind kind = domain::EntityKind::Client;
        domain::Dialect dialect = domain::Dialect::Janssen;
    };

    ImportDialog(const transfer::ImportFile &file, const QString &fileName, Target target, QWidget *parent);
    ~ImportDialog() override;

    transfer::ImportRun &run() { return m_run; }

public Q_SLOTS:
    /// Looks the objects up (again, those that failed or were refused).
    void lookUp();
    void write();
    void reject() override;

private:
    void buildLayout(const QString &fileName, const QStringList &remarks);
    QWidget *buildDetail();
    void showCurrent();
    void updateState();

    transfer::ImportRun m_run;
    Target m_target;
    ImportModel *m_model;
    QTreeView *m_rows;
    QLabel *m_remark;
    QTreeWidget *m_fields;
    DiffView *m_difference;
    QTabWidget *m_tabs;
    QLabel *m_state;
    QPushButton *m_write = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_close = nullptr;
    CancelSource m_cancel;
    QTimer m_update; ///< many rows change one after the other
    bool m_isWriting = false;
    bool m_wrote = false;
};

} // namespace drover::ui
