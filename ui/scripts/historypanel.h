// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/scripthistory.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTreeWidget;

namespace drover::ui {

class DiffView;

/// The versions of the script in front that its profile's history has, and how the chosen one differs from what is in the
/// editor. Shows what it is given; asks for what is chosen.
class HistoryPanel : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryPanel(QWidget *parent = nullptr);

    /// Keeps the chosen version where it is still there.
    void setVersions(const QList<history::ScriptVersion> &versions);
    /// Stands there in place of the versions: none yet, no script, an error.
    void setRemark(const QString &text);
    /// The difference between the chosen version and the editor.
    void setTexts(const QString &version, const QString &editor, const QString &language);
    /// Whether a version may be put into the editor.
    void setTakeEnabled(bool enabled);
    QString currentId() const;

Q_SIGNALS:
    void chosen(const QString &versionId);
    /// The version is to be put into the editor.
    void takeRequested(const QString &versionId);

private:
    void updateButton();
    DiffView *difference();

    QStackedWidget *m_pages;
    QLabel *m_remark;
    QSplitter *m_splitter;
    QTreeWidget *m_list;
    DiffView *m_difference = nullptr; ///< made when there is something to compare
    QPushButton *m_take;
    bool m_takeEnabled = false;
};

} // namespace drover::ui
