// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/deletedialog.h"

#include "ui/common/async.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/forms/kindtexts.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int shownUses = 500;
}

DeleteDialog::DeleteDialog(server::AdminApi &api, domain::Dialect dialect, const domain::Entity &target, QWidget *parent)
    : QDialog(parent), m_uses(new QTreeWidget(this)), m_state(new QLabel(this)), m_stop(new QPushButton(tr("Stop looking"), this))
{
    const KindTexts texts = kindTexts(target.kind());
    setObjectName(u"deleteDialog"_s);
    setWindowTitle(texts.remove);
    auto *question = new QLabel(texts.removeAsk.arg(target.name()), this);
    question->setFont(theme::titleFont());
    question->setWordWrap(true);
    question->setTextFormat(Qt::PlainText);
    question->setObjectName(u"deleteQuestion"_s);
    m_state->setObjectName(u"useState"_s);
    m_state->setWordWrap(true);
    m_stop->setObjectName(u"stopLooking"_s);
    m_stop->setAutoDefault(false);
    m_uses->setObjectName(u"uses"_s);
    m_uses->setAccessibleName(tr("Objects that use it"));
    m_uses->setRootIsDecorated(false);
    m_uses->setUniformRowHeights(true);
    m_uses->setTextElideMode(Qt::ElideMiddle);
    m_uses->setHeaderLabels({tr("Used by"), tr("Kind"), tr("In the field")});
    m_uses->setColumnWidth(0, fontMetrics().averageCharWidth() * 40);
    m_uses->hide();
    auto *buttons = new QDialogButtonBox(this);
    m_delete = buttons->addButton(texts.remove, QDialogButtonBox::DestructiveRole);
    m_delete->setObjectName(u"deleteButton"_s);
    m_delete->setIcon(icon(Icon::Remove));
    m_delete->setEnabled(false);
    auto *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"deleteCancel"_s);
    cancel->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_state, 1);
    row->addWidget(m_stop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::wide, metrics::wide, metrics::wide, metrics::wide);
    column->setSpacing(metrics::normal);
    column->addWidget(question);
    column->addLayout(row);
    column->addWidget(m_uses, 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 84, fontMetrics().lineSpacing() * 12);
    connect(m_delete, &QPushButton::clicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_cancel.cancel(); });

    m_state->setText(tr("Looking for what uses it …"));
    const QPointer<DeleteDialog> here(this);
    const auto found = [here](const editing::Use &use) {
        if (here)
            here->add(use);
    };
    const auto progress = [here](const editing::UseProgress &at) {
        if (here)
            here->tell(at);
    };
    whenDone(editing::findUses(&api, dialect, target, found, progress, m_cancel.token()), this,
             [this](const Result<void> &result) { ended(result); });
}

DeleteDialog::~DeleteDialog()
{
    m_cancel.cancel();
}

int DeleteDialog::useCount() const
{
    return m_uses->topLevelItemCount();
}

void DeleteDialog::add(const editing::Use &use)
{
    if (m_uses->topLevelItemCount() >= shownUses)
        return;
    auto *item = new QTreeWidgetItem(m_uses, {use.name, kindTexts(use.kind).noun, use.fields.join(u", "_s)});
    item->setSizeHint(0, QSize(0, fontMetrics().height() + metrics::normal));
    item->setToolTip(0, use.name + u'\n' + use.id);
    m_uses->show();
}

void DeleteDialog::tell(const editing::UseProgress &progress)
{
    const QLocale locale;
    m_state->setText(tr("Looking for what uses it: %1 of %2 (%3) …")
                         .arg(locale.toString(progress.looked), locale.toString(progress.total), kindTexts(progress.kind).noun));
}

void DeleteDialog::ended(const Result<void> &result)
{
    m_looking = false;
    m_stop->hide();
    m_delete->setEnabled(true);
    const int uses = useCount();
    if (!result) {
        m_state->setText(result.error().kind == Error::Kind::Cancelled ? tr("The search was stopped: there may be more than what is shown.")
                                                                        : tr("Not all could be looked at: %1").arg(result.error().sentence()));
        return;
    }
    if (uses == 0)
        m_state->setText(tr("Nothing uses it."));
    else if (uses >= shownUses)
        m_state->setText(tr("At least %n object(s) use it, and will name something that is not there any more.", nullptr, uses));
    else
        m_state->setText(tr("%n object(s) use it, and will name something that is not there any more.", nullptr, uses));
}

} // namespace drover::ui
