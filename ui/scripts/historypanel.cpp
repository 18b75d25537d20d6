// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scripts/historypanel.h"

#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/editor/diffview.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Column { WhenColumn, OccasionColumn, RevisionColumn, AuthorColumn };
constexpr int IdRole = Qt::UserRole;

QString occasionText(const QString &occasion)
{
    if (occasion == u"pull")
        return HistoryPanel::tr("read from the server");
    if (occasion == u"edit")
        return HistoryPanel::tr("kept here");
    if (occasion == u"deploy")
        return HistoryPanel::tr("deployed");
    if (occasion == u"rollback")
        return HistoryPanel::tr("deployed again");
    return occasion;
}

} // namespace

HistoryPanel::HistoryPanel(QWidget *parent)
    : QWidget(parent), m_pages(new QStackedWidget(this)), m_remark(new QLabel(this)), m_splitter(new QSplitter(this)),
      m_list(new QTreeWidget(this)), m_take(new QPushButton(tr("Put it into the editor"), this))
{
    setObjectName(u"historyPanel"_s);
    m_remark->setObjectName(u"historyRemark"_s);
    m_remark->setWordWrap(true);
    m_remark->setAlignment(Qt::AlignCenter);
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    m_remark->setMargin(metrics::wide);
    m_list->setObjectName(u"historyVersions"_s);
    m_list->setAccessibleName(tr("Versions"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHeaderLabels({tr("When"), tr("What"), tr("Revision"), tr("By")});
    const int character = fontMetrics().averageCharWidth();
    m_list->setColumnWidth(WhenColumn, character * 22);
    m_list->setColumnWidth(OccasionColumn, character * 22);
    m_list->setColumnWidth(RevisionColumn, character * 10);
    m_take->setObjectName(u"historyTake"_s);
    m_take->setIcon(icon(Icon::Revert));
    m_take->setToolTip(tr("The script becomes what it was then; it is not deployed before you say so"));

    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(metrics::normal, metrics::tight, metrics::normal, metrics::tight);
    buttons->addWidget(m_take);
    buttons->addStretch();
    column->addLayout(buttons);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(left);
    m_pages->addWidget(m_remark);
    m_pages->addWidget(m_splitter);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_pages);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        updateButton();
        if (item)
            Q_EMIT chosen(item->data(0, IdRole).toString());
    });
    connect(m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        if (m_take->isEnabled())
            Q_EMIT takeRequested(item->data(0, IdRole).toString());
    });
    connect(m_take, &QPushButton::clicked, this, [this] { Q_EMIT takeRequested(currentId()); });
    updateButton();
}

void HistoryPanel::setVersions(const QList<history::ScriptVersion> &versions)
{
    const QString before = currentId();
    QTreeWidgetItem *again = nullptr;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const history::ScriptVersion &version : versions) {
            auto *item = new QTreeWidgetItem(m_list, {QLocale().toString(version.at.toLocalTime(), QLocale::ShortFormat), occasionText(version.occasion),
                                                      version.revision > 0 ? QString::number(version.revision) : QString(), version.author});
            item->setData(0, IdRole, version.id);
            item->setToolTip(WhenColumn, version.id);
            item->setToolTip(OccasionColumn, version.title);
            item->setSizeHint(0, QSize(0, fontMetrics().height() + metrics::normal));
            if (version.id == before)
                again = item;
        }
    }
    m_pages->setCurrentIndex(1);
    difference()->setTexts({}, {}, tr("Then"), tr("In the editor"));
    if (again)
        m_list->setCurrentItem(again);
    else if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    updateButton();
}

void HistoryPanel::setRemark(const QString &text)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_remark->setText(text);
    m_pages->setCurrentIndex(0);
    updateButton();
}

void HistoryPanel::setTexts(const QString &version, const QString &editor, const QString &language)
{
    difference()->setLanguage(language);
    difference()->setTexts(version, editor, tr("Then"), tr("In the editor"));
}

void HistoryPanel::setTakeEnabled(bool enabled)
{
    m_takeEnabled = enabled;
    updateButton();
}

QString HistoryPanel::currentId() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->data(0, IdRole).toString() : QString();
}

DiffView *HistoryPanel::difference()
{
    if (!m_difference) {
        m_difference = new DiffView(this);
        m_splitter->addWidget(m_difference);
        m_splitter->setStretchFactor(1, 1);
        m_splitter->setSizes({440, 560});
    }
    return m_difference;
}

void HistoryPanel::updateButton()
{
    m_take->setEnabled(m_takeEnabled && !currentId().isEmpty());
}

} // namespace drover::ui
