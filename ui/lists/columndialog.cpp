// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/columndialog.h"

#include "ui/common/filteredit.h"
#include "ui/common/metrics.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;

ColumnDialog::ColumnDialog(const QList<tables::Column> &all, const QList<tables::Column> &shown, QList<tables::Column> first, QWidget *parent)
    : QDialog(parent), m_all(all), m_first(std::move(first)), m_list(new QListWidget(this))
{
    setObjectName(u"columnDialog"_s);
    setWindowTitle(tr("Columns"));
    resize(380, 480);
    auto *search = new FilterEdit(this);
    search->setDelay(0);
    search->setObjectName(u"columnSearch"_s);
    search->setPlaceholderText(tr("Search columns"));
    search->setAccessibleName(tr("Search columns"));
    m_list->setObjectName(u"columnList"_s);
    m_list->setAccessibleName(tr("Columns"));
    m_list->setUniformItemSizes(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = buttons->addButton(tr("Show these columns"), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(u"showColumns"_s);
    m_apply->setDefault(true);
    QPushButton *reset = buttons->addButton(tr("Reset"), QDialogButtonBox::ResetRole);
    reset->setObjectName(u"resetColumns"_s);
    connect(reset, &QPushButton::clicked, this, [this] { fill(m_first); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(fields());
        accept();
    });
    connect(search, &FilterEdit::filterChanged, this, &ColumnDialog::filter);
    connect(search, &FilterEdit::leaveRequested, m_list, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_list, &QListWidget::itemChanged, this, &ColumnDialog::check);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::wide, metrics::wide, metrics::wide, metrics::wide);
    column->setSpacing(metrics::normal);
    column->addWidget(search);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    fill(shown);
    search->setFocus();
}

void ColumnDialog::fill(const QList<tables::Column> &shown)
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        const auto add = [this](const tables::Column &entry, bool ticked) {
            auto *item = new QListWidgetItem(entry.title, m_list);
            item->setData(Qt::UserRole, entry.field);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
        };
        for (const tables::Column &entry : shown)
            add(entry, true);
        for (const tables::Column &entry : std::as_const(m_all)) {
            if (!shown.contains(entry))
                add(entry, false);
        }
        m_list->setCurrentRow(0);
    }
    check();
}

QStringList ColumnDialog::fields() const
{
    QStringList chosen;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            chosen << m_list->item(row)->data(Qt::UserRole).toString();
    }
    return chosen;
}

void ColumnDialog::filter(const QString &text)
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!m_list->item(row)->text().contains(text, Qt::CaseInsensitive));
}

void ColumnDialog::check()
{
    m_apply->setEnabled(!fields().isEmpty());
}

} // namespace drover::ui
