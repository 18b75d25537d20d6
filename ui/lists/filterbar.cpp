// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/filterbar.h"

#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/lists/chiplayout.h"
#include "ui/lists/filterdialog.h"

#include <QKeyEvent>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QToolButton>

#include <algorithm>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int longestChip = 48; ///< characters of a chip's text; the tooltip has all of it

/// A filter's text and, after it, the cross that takes it away, with room on both sides. The style would leave none before the text.
class Chip : public QToolButton
{
public:
    using QToolButton::QToolButton;

    QSize sizeHint() const override
    {
        const int width = fontMetrics().horizontalAdvance(words()) + iconSize().width() + 3 * metrics::normal;
        return QSize(width, QToolButton::sizeHint().height());
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        QStylePainter painter(this);
        QStyleOptionToolButton option;
        initStyleOption(&option);
        option.text.clear();
        option.icon = {};
        painter.drawComplexControl(QStyle::CC_ToolButton, option);
        const QRect room = rect().adjusted(metrics::normal, 0, -metrics::normal, 0);
        const QRect cross(room.right() + 1 - iconSize().width(), 0, iconSize().width(), height());
        const QRect place(room.left(), 0, room.width() - cross.width() - metrics::normal, height());
        const QIcon::Mode mode = isEnabled() ? QIcon::Normal : QIcon::Disabled;
        painter.drawItemText(QStyle::visualRect(layoutDirection(), rect(), place),
                             QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter), palette(), isEnabled(),
                             fontMetrics().elidedText(words(), Qt::ElideRight, place.width()), QPalette::ButtonText);
        icon().paint(&painter, QStyle::visualRect(layoutDirection(), rect(), cross), Qt::AlignCenter, mode);
    }

private:
    /// The text is one of a button, where && stands for &.
    QString words() const { return text().replace(u"&&"_s, u"&"_s); }
};

} // namespace

FilterBar::FilterBar(QWidget *parent) : QWidget(parent), m_row(new ChipLayout(this, metrics::tight)), m_add(new QToolButton(this))
{
    m_row->setContentsMargins(metrics::wide, 0, metrics::normal, metrics::normal);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_add->setObjectName(u"addFilter"_s);
    m_add->setText(tr("Filter"));
    m_add->setAccessibleName(tr("Add a filter"));
    m_add->setIcon(icon(Icon::Filter));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setAutoRaise(true);
    m_add->setFocusPolicy(Qt::StrongFocus);
    connect(m_add, &QToolButton::clicked, this, &FilterBar::ask);
    m_row->addWidget(m_add);
    setFields({});
}

void FilterBar::setFields(const QList<tables::FilterField> &fields, const QString &problem, const QString &remark)
{
    m_fields = fields;
    m_problem = problem;
    m_remark = remark;
    m_add->setEnabled(canFilter());
    m_add->setToolTip(problem.isEmpty() ? tr("Show only objects with a certain value (Ctrl+Shift+F)") : problem);
    rebuild(); // titles and labels may be others
}

void FilterBar::addTool(QWidget *tool)
{
    m_row->addWidget(tool);
}

const tables::FilterField *FilterBar::field(const QString &name) const
{
    const auto found = std::find_if(m_fields.cbegin(), m_fields.cend(), [&](const tables::FilterField &field) { return field.field == name; });
    return found == m_fields.cend() ? nullptr : &*found;
}

void FilterBar::setFilters(const QMap<QString, QString> &filters)
{
    if (filters == m_filters)
        return;
    m_filters = filters;
    rebuild();
}

void FilterBar::ask()
{
    if (!canFilter())
        return;
    auto *dialog = new FilterDialog(m_fields, m_remark, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FilterDialog::chosen, this, &FilterBar::add);
    dialog->open();
}

void FilterBar::add(const QString &field, const QString &value)
{
    if (m_filters.value(field) == value && m_filters.contains(field))
        return;
    m_filters.insert(field, value);
    rebuild();
    Q_EMIT filtersChanged(m_filters);
}

void FilterBar::remove(const QString &field)
{
    if (m_filters.remove(field) == 0)
        return;
    rebuild();
    (m_chips.isEmpty() ? m_add : m_chips.constLast())->setFocus(Qt::OtherFocusReason);
    Q_EMIT filtersChanged(m_filters);
}

void FilterBar::clear()
{
    if (m_filters.isEmpty())
        return;
    m_filters.clear();
    rebuild();
    Q_EMIT filtersChanged(m_filters);
}

void FilterBar::rebuild()
{
    for (QToolButton *chip : std::as_const(m_chips)) {
        m_row->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one that was clicked
    }
    m_chips.clear();
    for (auto filter = m_filters.cbegin(); filter != m_filters.cend(); ++filter)
        m_chips.append(makeChip(filter.key(), filter.value()));
    m_row->invalidate();
    updateGeometry();
}

QToolButton *FilterBar::makeChip(const QString &name, const QString &value)
{
    const tables::FilterField *known = field(name);
    const QString text = tr("%1: %2", "field and value").arg(known ? known->title : name, known ? known->labelOf(value) : value);
    auto *chip = new Chip(this);
    chip->setObjectName(u"chip-"_s + name);
    const QString shown = text.size() > longestChip ? text.left(longestChip - 1) + QChar(0x2026) : text;
    chip->setText(QString(shown).replace(u'&', u"&&"_s));
    chip->setToolTip(tr("%1\nRemove this filter").arg(text));
    chip->setAccessibleName(tr("Remove the filter %1").arg(text));
    chip->setIcon(icon(Icon::Close));
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setFocusPolicy(Qt::StrongFocus);
    chip->installEventFilter(this);
    connect(chip, &QToolButton::clicked, this, [this, name] { remove(name); });
    m_row->addWidget(chip);
    chip->show();
    return chip;
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace || key == Qt::Key_Return || key == Qt::Key_Enter) {
            remove(watched->objectName().mid(5));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace drover::ui
