// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/filterdialog.h"

#include "ui/common/metrics.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;

FilterDialog::FilterDialog(QList<tables::FilterField> fields, const QString &remark, QWidget *parent)
    : QDialog(parent), m_fields(std::move(fields)), m_field(new QComboBox(this)), m_value(new QComboBox(this)), m_problem(new QLabel(this))
{
    setObjectName(u"filterDialog"_s);
    setWindowTitle(tr("Add a filter"));
    m_field->setObjectName(u"filterField"_s);
    m_field->setAccessibleName(tr("Field"));
    m_field->setEditable(true); // to be typed into: there are many
    m_field->setInsertPolicy(QComboBox::NoInsert);
    m_field->setMaxVisibleItems(20);
    for (const tables::FilterField &field : std::as_const(m_fields))
        m_field->addItem(field.title, field.field);
    m_field->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_field->completer()->setFilterMode(Qt::MatchContains);
    m_value->setObjectName(u"filterValue"_s);
    m_value->setAccessibleName(tr("Value"));
    m_value->setInsertPolicy(QComboBox::NoInsert);
    m_value->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_value->setMinimumContentsLength(36);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(u"filterProblem"_s);

    auto *form = new QFormLayout;
    form->setSpacing(metrics::normal);
    form->addRow(tr("&Field:"), m_field);
    form->addRow(tr("&is:"), m_value);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(tr("Add filter"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(u"addThisFilter"_s);
    m_add->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &FilterDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::wide, metrics::wide, metrics::wide, metrics::wide);
    column->setSpacing(metrics::normal);
    column->addLayout(form);
    if (!remark.isEmpty()) {
        auto *note = new QLabel(remark, this);
        note->setWordWrap(true);
        note->setForegroundRole(QPalette::PlaceholderText);
        note->setObjectName(u"filterRemark"_s);
        column->addWidget(note);
    }
    column->addWidget(m_problem);
    column->addStretch();
    column->addWidget(buttons);
    connect(m_field, &QComboBox::currentIndexChanged, this, &FilterDialog::showField);
    connect(m_field, &QComboBox::editTextChanged, this, &FilterDialog::check);
    connect(m_value, &QComboBox::editTextChanged, this, &FilterDialog::check);
    connect(m_value, &QComboBox::currentIndexChanged, this, &FilterDialog::check);
    showField();
    m_field->lineEdit()->selectAll();
    m_field->setFocus();
}

void FilterDialog::showField()
{
    const tables::FilterField field = m_fields.value(m_field->currentIndex());
    const QSignalBlocker quiet(m_value);
    m_value->clear();
    for (const domain::FieldChoice &choice : field.choices)
        m_value->addItem(choice.label, choice.value);
    m_value->setEditable(field.choices.isEmpty() || field.others);
    if (m_value->isEditable()) {
        m_value->setCurrentIndex(-1);
        m_value->clearEditText();
        m_value->lineEdit()->setPlaceholderText(tr("the whole value, as the server has it"));
    }
    check();
}

QString FilterDialog::value() const
{
    const int listed = m_value->isEditable() ? m_value->findText(m_value->currentText()) : m_value->currentIndex();
    return listed >= 0 ? m_value->itemData(listed).toString() : m_value->currentText().trimmed();
}

void FilterDialog::check()
{
    QString problem;
    if (m_field->findText(m_field->currentText()) < 0)
        problem = tr("There is no field “%1” to filter by.").arg(m_field->currentText());
    else if (!value().isEmpty())
        problem = tables::filterProblem(value());
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (m_add)
        m_add->setEnabled(problem.isEmpty() && !value().isEmpty());
}

void FilterDialog::take()
{
    const int index = m_field->findText(m_field->currentText());
    if (index < 0 || value().isEmpty())
        return;
    Q_EMIT chosen(m_field->itemData(index).toString(), value());
    accept();
}

} // namespace drover::ui
