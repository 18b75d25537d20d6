// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace drover::ui {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int hintRole = Qt::UserRole + 1;
constexpr int shortcutRole = Qt::UserRole + 2;
constexpr int maxShown = 60;

/// Title at the left, hint and shortcut dimmed at the right.
class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(option.fontMetrics.height() + metrics::normal + metrics::tight);
        return size;
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setPen(selected ? option.palette.color(QPalette::HighlightedText) : theme::colour(Meaning::Muted, option.palette));
        QString right = index.data(hintRole).toString();
        if (const QString keys = index.data(shortcutRole).toString(); !keys.isEmpty())
            right += u"    "_s + keys;
        painter->drawText(option.rect.adjusted(0, 0, -metrics::normal, 0), Qt::AlignRight | Qt::AlignVCenter, right);
        painter->restore();
    }
};

bool hasLettersInOrder(const QString &title, const QString &typed)
{
    qsizetype from = 0;
    for (const QChar letter : typed) {
        if (letter.isSpace())
            continue;
        from = title.indexOf(letter, from, Qt::CaseInsensitive);
        if (from < 0)
            return false;
        ++from;
    }
    return true;
}

} // namespace

int paletteRank(const QString &title, const QString &typed)
{
    const QString wanted = typed.simplified();
    if (wanted.isEmpty())
        return 1;
    const qsizetype at = title.indexOf(wanted, 0, Qt::CaseInsensitive);
    if (at == 0)
        return 4;
    if (at > 0)
        return title.at(at - 1).isLetterOrNumber() ? 2 : 3;
    return hasLettersInOrder(title, wanted) ? 1 : 0;
}

CommandPalette::CommandPalette(Source source, QWidget *parent)
    : QDialog(parent, Qt::Popup | Qt::FramelessWindowHint), m_source(std::move(source)), m_text(new QLineEdit(this)),
      m_list(new QListView(this)), m_model(new QStandardItemModel(this))
{
    setObjectName(u"commandPalette"_s);
    setAccessibleName(tr("Command palette"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setObjectName(u"paletteText"_s);
    m_text->setPlaceholderText(tr("Go to a section, run a command, open an object"));
    m_text->setAccessibleName(tr("Search or command"));
    m_text->addAction(icon(Icon::Search), QLineEdit::LeadingPosition)->setEnabled(false);
    m_text->installEventFilter(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("Matches"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setIconSize({metrics::smallIcon, metrics::smallIcon});
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::normal, metrics::normal, metrics::normal, metrics::normal);
    column->setSpacing(metrics::normal);
    column->addWidget(m_text);
    column->addWidget(m_list, 1);
    connect(m_text, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    fill();
}

void CommandPalette::showEvent(QShowEvent *event)
{
    if (const QWidget *window = parentWidget()) {
        const int width = std::clamp(window->width() / 2, 420, 760);
        const int height = std::clamp(window->height() * 3 / 5, 240, 480);
        const QPoint corner = window->mapToGlobal(QPoint((window->width() - width) / 2, 40));
        setGeometry(QRect(corner, QSize(width, height)));
    }
    QDialog::showEvent(event);
    m_text->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::fill()
{
    const QString typed = m_text->text();
    QList<PaletteEntry> entries = m_source(typed);
    entries.removeIf([&typed](const PaletteEntry &entry) { return paletteRank(entry.title, typed) == 0; });
    std::stable_sort(entries.begin(), entries.end(), [&typed](const PaletteEntry &a, const PaletteEntry &b) {
        return paletteRank(a.title, typed) > paletteRank(b.title, typed);
    });
    if (entries.size() > maxShown)
        entries.resize(maxShown);
    m_entries = entries;
    m_model->clear();
    QPixmap nothing(metrics::smallIcon, metrics::smallIcon);
    nothing.fill(Qt::transparent);
    const QIcon blank(nothing); // keeps the titles in one line
    for (const PaletteEntry &entry : std::as_const(m_entries)) {
        auto *item = new QStandardItem(entry.icon.isNull() ? blank : entry.icon, entry.title);
        item->setData(entry.hint, hintRole);
        item->setData(entry.shortcut, shortcutRole);
        item->setData(tr("%1, %2", "entry, kind").arg(entry.title, entry.hint), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
}

QStringList CommandPalette::shownTitles() const
{
    QStringList titles;
    for (const PaletteEntry &entry : m_entries)
        titles += entry.title;
    return titles;
}

void CommandPalette::runCurrent()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= m_entries.size())
        return;
    const std::function<void()> run = m_entries.at(row).run;
    close();
    if (run)
        run();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int rows = m_model->rowCount();
    const int row = m_list->currentIndex().row();
    switch (key->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const int step = key->key() == Qt::Key_Down ? 1 : -1;
        if (rows > 0)
            m_list->setCurrentIndex(m_model->index((row + step + rows) % rows, 0));
        return true;
    }
    case Qt::Key_PageDown:
    case Qt::Key_PageUp: {
        const int step = key->key() == Qt::Key_PageDown ? 8 : -8;
        m_list->setCurrentIndex(m_model->index(std::clamp(row + step, 0, std::max(0, rows - 1)), 0));
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    default:
        return false;
    }
}

} // namespace drover::ui
