// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scripts/scripttreeview.h"

#include "ui/common/emptystate.h"
#include "ui/common/filteredit.h"
#include "ui/common/metrics.h"
#include "ui/common/statusdot.h"
#include "ui/common/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPainter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace drover::ui {

namespace {

using namespace Qt::Literals::StringLiterals;
using Model = tables::ScriptTreeModel;

/// Type rows in semibold with their count; script rows with dot, name, and at the right marks and revision.
class ScriptDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(option.fontMetrics.height() + metrics::normal);
        return size;
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem blank(option);
        initStyleOption(&blank, index);
        blank.text.clear();
        blank.icon = {};
        const QWidget *view = option.widget;
        view->style()->drawControl(QStyle::CE_ItemViewItem, &blank, painter, view);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QColor ink = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
        const QColor quiet = selected ? ink : theme::colour(Meaning::Muted, option.palette);
        painter->save();
        if (index.data(Model::IsTypeRole).toBool())
            paintType(painter, option, index, ink, quiet);
        else
            paintScript(painter, option, index, ink, quiet, selected);
        painter->restore();
    }

private:
    static void paintType(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QColor &ink,
                          const QColor &quiet)
    {
        QRect room = option.rect.adjusted(metrics::tight, 0, -metrics::normal, 0);
        const QString count = QString::number(index.data(Model::CountRole).toInt());
        painter->setPen(quiet);
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, count);
        room.adjust(0, 0, -option.fontMetrics.horizontalAdvance(count) - metrics::normal, 0);
        painter->setFont(theme::headingFont());
        painter->setPen(ink);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(painter->font()).elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, room.width()));
    }

    static void paintScript(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QColor &ink,
                            const QColor &quiet, bool selected)
    {
        QRect room = option.rect.adjusted(0, 0, -metrics::normal, 0);
        const bool enabled = index.data(Model::EnabledRole).toBool();
        const bool broken = !index.data(Model::ErrorRole).toString().isEmpty();
        const Meaning meaning = broken ? Meaning::Bad : enabled ? Meaning::Good : Meaning::Muted;
        const QIcon::Mode mode = selected ? QIcon::Selected : QIcon::Normal;
        const QRect dot(room.left(), room.center().y() - 7, 16, 16);
        if (broken)
            icon(Icon::Error, theme::colour(meaning, option.palette)).paint(painter, dot, Qt::AlignCenter, mode);
        else
            StatusDot::dotIcon(meaning).paint(painter, dot, Qt::AlignCenter, mode);
        room.setLeft(dot.right() + metrics::tight);

        const QString state = enabled ? ScriptTreeView::tr("r%1", "revision").arg(index.data(Model::RevisionRole).toLongLong())
                                      : ScriptTreeView::tr("off");
        painter->setPen(quiet);
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, state);
        room.adjust(0, 0, -option.fontMetrics.horizontalAdvance(state) - metrics::normal, 0);
        if (index.data(Model::DraftRole).toBool()) {
            const QRect mark(room.right() - 14, room.center().y() - 7, 16, 16);
            StatusDot::dotIcon(Meaning::Attention).paint(painter, mark, Qt::AlignCenter, mode);
            room.adjust(0, 0, -16, 0);
        }
        painter->setPen(enabled ? ink : quiet);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(index.data(Model::NameRole).toString(), Qt::ElideMiddle, room.width()));
    }
};

} // namespace

ScriptTreeView::ScriptTreeView(tables::ScriptTreeModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_filter(new FilterEdit(this)), m_pages(new QStackedWidget(this)),
      m_tree(new QTreeView(this)), m_instead(new EmptyState(this))
{
    buildLayout();
    const auto openIndex = [this](const QModelIndex &index) {
        const QString id = index.data(Model::IdRole).toString();
        if (!id.isEmpty())
            Q_EMIT opened(id);
    };
    connect(m_tree, &QTreeView::clicked, this, [openIndex](const QModelIndex &index) {
        // With a key it is chosen, not opened.
        if ((QGuiApplication::keyboardModifiers() & (Qt::ControlModifier | Qt::ShiftModifier)) == Qt::NoModifier)
            openIndex(index);
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ScriptTreeView::selectionChanged);
    connect(m_tree, &QTreeView::activated, this, openIndex);
    connect(m_filter, &FilterEdit::filterChanged, this, [this](const QString &text) {
        m_model.setFilter(text);
        m_tree->expandAll();
    });
    connect(m_filter, &FilterEdit::leaveRequested, this, [this] {
        m_tree->setFocus(Qt::OtherFocusReason);
        if (!m_tree->currentIndex().isValid())
            m_tree->setCurrentIndex(m_model.index(0, 0));
    });
    connect(&m_model, &Model::loaded, m_tree, &QTreeView::expandAll);
    connect(&m_model, &QAbstractItemModel::rowsInserted, m_tree, [this](const QModelIndex &parentIndex) {
        if (parentIndex.isValid())
            m_tree->expand(parentIndex);
    });
    connect(m_instead, &EmptyState::activated, this, &ScriptTreeView::insteadActivated);
}

void ScriptTreeView::buildLayout()
{
    m_filter->setObjectName(u"scriptFilter"_s);
    m_filter->setPlaceholderText(tr("Filter scripts"));
    m_filter->setAccessibleName(tr("Filter scripts by name, description or type"));
    m_filter->setDelay(120);
    m_tree->setObjectName(u"scriptTree"_s);
    m_tree->setAccessibleName(tr("Scripts by type"));
    m_tree->setModel(&m_model);
    m_tree->setItemDelegate(new ScriptDelegate(m_tree));
    m_tree->header()->hide();
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(metrics::wide);
    m_tree->setExpandsOnDoubleClick(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    for (int column = 1; column < m_model.columnCount(); ++column)
        m_tree->hideColumn(column);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);

    auto *filterRow = new QHBoxLayout;
    filterRow->setContentsMargins(metrics::normal, metrics::normal, metrics::normal, metrics::normal);
    filterRow->addWidget(m_filter);
    m_pages->addWidget(m_tree);
    m_pages->addWidget(m_instead);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(filterRow);
    column->addWidget(m_pages, 1);
}

void ScriptTreeView::select(const QString &inum)
{
    const QModelIndex index = m_model.indexOf(inum);
    if (index.isValid() && index != m_tree->currentIndex())
        m_tree->setCurrentIndex(index);
}

QString ScriptTreeView::currentId() const
{
    return m_tree->currentIndex().data(Model::IdRole).toString();
}

QStringList ScriptTreeView::selectedIds() const
{
    QStringList ids;
    const QItemSelectionModel *selection = m_tree->selectionModel();
    for (int type = 0; type < m_model.rowCount(); ++type) {
        const QModelIndex parent = m_model.index(type, 0);
        for (int row = 0; row < m_model.rowCount(parent); ++row) {
            const QModelIndex index = m_model.index(row, 0, parent);
            if (selection->isSelected(index) || selection->isSelected(parent))
                ids += index.data(Model::IdRole).toString();
        }
    }
    return ids;
}

void ScriptTreeView::addMenuActions(const QList<QAction *> &actions)
{
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_tree->addActions(actions);
}

void ScriptTreeView::showInstead(Icon icon, const QString &title, const QString &text, const QString &button, const QString &detail)
{
    m_instead->setContent(icon, title, text, button, detail);
    m_pages->setCurrentIndex(1);
}

void ScriptTreeView::showTree()
{
    m_pages->setCurrentIndex(0);
}

} // namespace drover::ui
