// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QToolButton;
class QTreeWidget;

namespace drover::ui {

class CoverageLedger;
class RemarkedView;

/// The runs that were recorded, and how much of which script they went through: all together, or one by one. The row that is
/// chosen is what the margin shows. Main thread.
class CoveragePanel : public QWidget
{
    Q_OBJECT
public:
    /// `show`: the checkable action that switches the margin on and off. The ledger must live as long.
    CoveragePanel(CoverageLedger &ledger, QAction *show, QWidget *parent = nullptr);
    ~CoveragePanel() override;

    /// The run that is chosen; empty for all together.
    QString run() const { return m_run; }
    /// The same for people.
    QString runText() const;

Q_SIGNALS:
    /// Another run is chosen.
    void runChosen();
    /// A script is to be shown, at the first line that did not run.
    void placeChosen(const QString &script, int line);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void fillLegend();

    CoverageLedger &m_ledger;
    QTreeWidget *m_tree;
    RemarkedView *m_view;
    QLabel *m_legend;
    QToolButton *m_forget;
    QString m_run;
    bool m_filling = false;
};

} // namespace drover::ui
