// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QAction;
class QComboBox;
class QToolButton;

namespace drover::ui {

/// Chooses one of a script's scenarios, and names, renames and deletes them.
class ScenarioBar : public QWidget
{
    Q_OBJECT
public:
    explicit ScenarioBar(QWidget *parent = nullptr);

    /// Shows the scenarios; tells nothing.
    void setScenarios(const QStringList &names, int current);

Q_SIGNALS:
    void chosen(int index);
    /// What stands in the form is to be kept under a new name as well.
    void saveAsRequested(const QString &name);
    void renameRequested(const QString &name);
    void deleteRequested();

private:
    void askForName(const QString &title, const QString &act, const QString &suggestion, void (ScenarioBar::*tell)(const QString &));
    QString freeName() const;

    QComboBox *m_names;
    QToolButton *m_more;
    QAction *m_delete = nullptr;
};

} // namespace drover::ui
