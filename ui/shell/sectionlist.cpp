// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sectionlist.h"

#include "ui/common/metrics.h"

#include <QStyledItemDelegate>

namespace drover::ui {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Rows with room to breathe, and the selection across the whole width whether or not the list has the focus.
class SectionDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(std::max(option.fontMetrics.height(), metrics::largeIcon) + 2 * metrics::normal - metrics::tight);
        return size;
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state |= QStyle::State_Active;
        option->rect.adjust(metrics::tight, 0, 0, 0);
    }
};

} // namespace

SectionList::SectionList(const QList<Section> &sections, QWidget *parent) : QListWidget(parent)
{
    setObjectName(u"sections"_s);
    setAccessibleName(tr("Sections"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new SectionDelegate(this));
    setIconSize({metrics::largeIcon, metrics::largeIcon});
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    // The list belongs to the window's frame, not to its content.
    viewport()->setBackgroundRole(QPalette::Window);
    setBackgroundRole(QPalette::Window);
    for (int i = 0; i < sections.size(); ++i) {
        auto *item = new QListWidgetItem(icon(sections.at(i).icon), sections.at(i).title, this);
        item->setToolTip(tr("%1 (Alt+%2)", "section, number").arg(sections.at(i).title).arg(i + 1));
        item->setData(Qt::UserRole, sections.at(i).id);
    }
}

QSize SectionList::sizeHint() const
{
    return {std::max(sizeHintForColumn(0) + metrics::wide, fontMetrics().averageCharWidth() * 20), 200};
}

QSize SectionList::minimumSizeHint() const
{
    return {sizeHint().width(), 100};
}

} // namespace drover::ui
