// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/scenariobar.h"

#include "ui/common/icons.h"
#include "ui/common/metrics.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;

ScenarioBar::ScenarioBar(QWidget *parent) : QWidget(parent), m_names(new QComboBox(this)), m_more(new QToolButton(this))
{
    m_names->setObjectName(u"runScenario"_s);
    m_names->setAccessibleName(tr("Scenario"));
    m_names->setToolTip(tr("Scenario: what the script is run with"));
    m_names->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_names->setMinimumContentsLength(12);
    m_more->setObjectName(u"scenarioMenu"_s);
    m_more->setIcon(icon(Icon::Save));
    m_more->setAutoRaise(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setAccessibleName(tr("Scenario actions"));
    m_more->setToolTip(tr("Keep, rename or delete the scenario"));
    auto *menu = new QMenu(m_more);
    QAction *saveAs = menu->addAction(icon(Icon::Save), tr("Save as …"), this, [this] {
        askForName(tr("Save the scenario as"), tr("Save scenario"), freeName(), &ScenarioBar::saveAsRequested);
    });
    saveAs->setObjectName(u"scenarioSaveAs"_s);
    QAction *rename = menu->addAction(tr("Rename …"), this, [this] {
        askForName(tr("Rename the scenario to"), tr("Rename scenario"), m_names->currentText(), &ScenarioBar::renameRequested);
    });
    rename->setObjectName(u"scenarioRename"_s);
    m_delete = menu->addAction(icon(Icon::Remove), tr("Delete scenario"), this, &ScenarioBar::deleteRequested);
    m_delete->setObjectName(u"scenarioDelete"_s);
    m_more->setMenu(menu);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::tight);
    row->addWidget(m_names, 1);
    row->addWidget(m_more);
    connect(m_names, &QComboBox::activated, this, &ScenarioBar::chosen);
}

void ScenarioBar::setScenarios(const QStringList &names, int current)
{
    const QSignalBlocker quiet(m_names);
    m_names->clear();
    m_names->addItems(names);
    m_names->setCurrentIndex(current);
    m_delete->setEnabled(names.size() > 1);
}

void ScenarioBar::askForName(const QString &title, const QString &act, const QString &suggestion, void (ScenarioBar::*tell)(const QString &))
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInputMode(QInputDialog::TextInput);
    dialog->setWindowTitle(act);
    dialog->setLabelText(title);
    dialog->setTextValue(suggestion);
    dialog->setOkButtonText(act);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, tell](const QString &name) {
        if (!name.trimmed().isEmpty())
            Q_EMIT (this->*tell)(name.trimmed());
    });
    dialog->open();
}

QString ScenarioBar::freeName() const
{
    for (int number = 2;; ++number) {
        const QString name = tr("Scenario %1").arg(number);
        if (m_names->findText(name) < 0)
            return name;
    }
}

} // namespace drover::ui
