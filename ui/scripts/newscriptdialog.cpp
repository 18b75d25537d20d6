// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scripts/newscriptdialog.h"

#include "domain/scripttypes.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;

NewScriptDialog::NewScriptDialog(const QString &generation, const QSet<QString> &taken, QWidget *parent)
    : QDialog(parent), m_taken(taken), m_type(new QComboBox(this)), m_name(new QLineEdit(this)), m_remark(new QLabel(this))
{
    setWindowTitle(tr("New script"));
    setObjectName(u"newScriptDialog"_s);
    m_type->setObjectName(u"newScriptType"_s);
    m_type->setAccessibleName(tr("Type"));
    m_name->setObjectName(u"newScriptName"_s);
    m_name->setAccessibleName(tr("Name"));
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 36);
    m_remark->setObjectName(u"newScriptRemark"_s);
    m_remark->setWordWrap(true);
    const auto types = domain::ScriptTypes::shipped().ofGeneration(generation);
    // The two types with a template of their own come first.
    for (const auto &first : {u"uma_claims_gathering"_s, u"uma_rpt_policy"_s})
        m_type->addItem(domain::ScriptTypes::shipped().displayName(first), first);
    m_type->insertSeparator(m_type->count());
    for (const domain::ScriptType &type : types) {
        if (m_type->findData(type.value) < 0)
            m_type->addItem(type.displayName, type.value);
    }
    auto *buttons = new QDialogButtonBox(this);
    m_create = buttons->addButton(tr("Create script"), QDialogButtonBox::AcceptRole);
    m_create->setObjectName(u"createScript"_s);
    buttons->addButton(QDialogButtonBox::Cancel);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(metrics::normal);
    form->setVerticalSpacing(metrics::normal);
    form->addRow(tr("Type"), m_type);
    form->addRow(tr("Name"), m_name);
    form->addRow(QString(), m_remark);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::wide, metrics::wide, metrics::wide, metrics::wide);
    column->setSpacing(metrics::wide);
    column->addLayout(form);
    column->addStretch();
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_type, &QComboBox::currentIndexChanged, this, &NewScriptDialog::suggestName);
    connect(m_name, &QLineEdit::textChanged, this, &NewScriptDialog::validate);
    suggestName();
    m_name->setFocus();
}

QString NewScriptDialog::scriptType() const
{
    return m_type->currentData().toString();
}

QString NewScriptDialog::scriptName() const
{
    return m_name->text().trimmed();
}

void NewScriptDialog::suggestName()
{
    QString name = scriptType();
    for (int number = 2; m_taken.contains(name); ++number)
        name = scriptType() + u'_' + QString::number(number);
    m_name->setText(name);
    m_name->selectAll();
    validate();
}

void NewScriptDialog::validate()
{
    const QString name = scriptName();
    const bool taken = m_taken.contains(name);
    m_remark->setText(taken ? tr("There is already a script of this name.")
                            : tr("It is kept as a draft here until you deploy it."));
    m_create->setEnabled(!name.isEmpty() && !taken);
}

} // namespace drover::ui
