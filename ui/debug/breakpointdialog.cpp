// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debug/breakpointdialog.h"

#include "ui/common/metrics.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;

BreakpointDialog::BreakpointDialog(debug::Breakpoint breakpoint, QWidget *parent)
    : QDialog(parent), m_breakpoint(std::move(breakpoint)), m_function(new QLineEdit(this)), m_enabled(new QCheckBox(tr("&Active"), this)),
      m_condition(new QLineEdit(this)), m_hits(new QLineEdit(this)), m_log(new QLineEdit(this))
{
    const bool isFunction = m_breakpoint.kind == debug::Breakpoint::Kind::Function;
    setWindowTitle(isFunction ? tr("Breakpoint on a function") : tr("Breakpoint at line %1 of %2").arg(m_breakpoint.line).arg(m_breakpoint.script));
    const auto prepare = [](QLineEdit *edit, const QString &name, const QString &objectName, const QString &text, const QString &hint) {
        edit->setAccessibleName(name);
        edit->setObjectName(objectName);
        edit->setText(text);
        edit->setPlaceholderText(hint);
        edit->setFont(theme::codeFont());
        edit->setMinimumWidth(340);
    };
    prepare(m_function, tr("Function"), u"breakpointFunction"_s, m_breakpoint.function, tr("for example: gather"));
    prepare(m_condition, tr("Condition"), u"breakpointCondition"_s, m_breakpoint.condition, tr("Python, for example: country == 'US'"));
    prepare(m_hits, tr("Hit count"), u"breakpointHits"_s, m_breakpoint.hitCondition, tr("5, >=5 or %5 (every fifth)"));
    prepare(m_log, tr("Log message"), u"breakpointLog"_s, m_breakpoint.logMessage, tr("text with {expression}; the script does not stop"));
    m_enabled->setChecked(m_breakpoint.enabled);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(metrics::normal);
    form->setVerticalSpacing(metrics::normal);
    const auto row = [form, this](const QString &label, QLineEdit *edit) {
        auto *text = new QLabel(label, this);
        text->setBuddy(edit);
        form->addRow(text, edit);
    };
    if (isFunction)
        row(tr("&Function"), m_function);
    else
        m_function->hide();
    row(tr("&Condition"), m_condition);
    row(tr("&Hit count"), m_hits);
    row(tr("&Log message"), m_log);
    form->addRow(QString(), m_enabled);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *set = buttons->addButton(tr("Set breakpoint"), QDialogButtonBox::AcceptRole);
    set->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (isFunction) {
        const auto check = [this, set] { set->setEnabled(!m_function->text().trimmed().isEmpty()); };
        connect(m_function, &QLineEdit::textChanged, set, check);
        check();
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::wide, metrics::wide, metrics::wide, metrics::wide);
    column->setSpacing(metrics::wide);
    column->addLayout(form);
    column->addWidget(buttons);
    (isFunction ? m_function : m_condition)->setFocus();
}

debug::Breakpoint BreakpointDialog::breakpoint() const
{
    debug::Breakpoint changed = m_breakpoint;
    changed.function = m_function->text().trimmed();
    changed.enabled = m_enabled->isChecked();
    changed.condition = m_condition->text().trimmed();
    changed.hitCondition = m_hits->text().trimmed();
    changed.logMessage = m_log->text();
    return changed;
}

} // namespace drover::ui
