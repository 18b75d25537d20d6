// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scripts/deployplan.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTabWidget;
class QTreeWidget;

namespace drover::ui {

class CodeEditor;
class DiffView;
class MessageBar;

/// Review before a deployment: the text's difference against the server's copy, the other fields that change, and the request that
/// will be sent. Says so when the server's copy moved on since it was opened.
class DeployDialog : public QDialog
{
    Q_OBJECT
public:
    explicit DeployDialog(const QString &scriptName, QWidget *parent = nullptr);

    /// `request` is the text of what will be sent.
    void setPlan(const DeployPlan &plan, bool isNew, const QString &request);
    const DeployPlan &plan() const { return m_plan; }

private:
    void buildLayout();
    void fillFields();
    void tellMovedOn();

    QString m_name;
    DeployPlan m_plan;
    MessageBar *m_messages;
    QLabel *m_heading;
    QTabWidget *m_tabs;
    DiffView *m_diff;
    QTreeWidget *m_fields;
    CodeEditor *m_request;
    QPushButton *m_deploy;
};

} // namespace drover::ui
