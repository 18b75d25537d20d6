// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/listeditors.h"

#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QKeyEvent>
#include <QListWidget>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;
using domain::Field;
using domain::ValueKind;

ListEditor::ListEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent), m_list(new QListWidget(this)), m_add(new QToolButton(this)), m_remove(new QToolButton(this)),
      m_up(new QToolButton(this)), m_down(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::tight);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    const auto prepare = [this, buttons](QToolButton *button, const QString &name) {
        button->setAutoRaise(true);
        button->setToolTip(name);
        button->setFocusPolicy(Qt::StrongFocus);
        nameControl(button, name);
        buttons->addWidget(button, 0, Qt::AlignTop);
    };
    m_add->setIcon(icon(Icon::Add));
    m_remove->setIcon(icon(Icon::Remove));
    m_up->setArrowType(Qt::UpArrow);
    m_down->setArrowType(Qt::DownArrow);
    prepare(m_add, tr("Add an entry"));
    prepare(m_remove, tr("Remove the entry"));
    prepare(m_up, tr("Move up"));
    prepare(m_down, tr("Move down"));
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    nameControl(m_list);
    m_list->setObjectName(u"entries"_s);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    if (field.kind == ValueKind::Uris)
        m_list->setFont(theme::codeFont());
    m_list->installEventFilter(this);
    setFocusProxy(m_list);
    connect(m_add, &QToolButton::clicked, this, &ListEditor::addEntry);
    connect(m_remove, &QToolButton::clicked, this, &ListEditor::removeEntries);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_list, &QListWidget::currentRowChanged, this, &ListEditor::updateButtons);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        if (m_filling)
            return;
        item->setToolTip(item->text());
        fitHeight();
        Q_EMIT edited();
    });
    fitHeight();
    updateButtons();
}

QListWidgetItem *ListEditor::append(const QString &text)
{
    auto *item = new QListWidgetItem(text, m_list);
    item->setToolTip(text);
    item->setFlags(m_readOnly ? Qt::ItemIsSelectable | Qt::ItemIsEnabled : Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsEditable);
    return item;
}

void ListEditor::setValue(const QJsonValue &value)
{
    m_filling = true;
    m_list->clear();
    const QJsonArray entries = value.toArray();
    for (const QJsonValue &entry : entries)
        append(entry.toString());
    m_filling = false;
    fitHeight();
    updateButtons();
}

QJsonValue ListEditor::value() const
{
    QJsonArray entries;
    for (int i = 0; i < m_list->count(); ++i) {
        const QString text = m_list->item(i)->text();
        if (!text.isEmpty()) // the one that is just being entered
            entries << text;
    }
    return entries;
}

void ListEditor::setReadOnly(bool readOnly)
{
    if (m_readOnly == readOnly)
        return;
    m_readOnly = readOnly;
    showReadOnly(m_list, readOnly);
    const QJsonValue shown = value();
    setValue(shown);
    for (QToolButton *button : {m_add, m_remove})
        button->setVisible(!readOnly);
    updateButtons();
}

void ListEditor::setProblems(const QList<domain::FieldProblem> &problems)
{
    m_filling = true;
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        const auto found = std::find_if(problems.begin(), problems.end(), [i](const domain::FieldProblem &p) { return p.entry == i; });
        if (found == problems.end()) {
            item->setIcon({});
            item->setToolTip(item->text());
            continue;
        }
        const bool isError = found->severity == domain::FieldProblem::Severity::Error;
        item->setIcon(isError ? icon(Icon::Error, theme::colour(Meaning::Bad, palette())) : icon(Icon::Warning, theme::colour(Meaning::Attention, palette())));
        item->setToolTip(item->text() + u'\n' + found->text);
    }
    m_filling = false;
}

void ListEditor::addEntry()
{
    QListWidgetItem *item = append({});
    fitHeight();
    m_list->setCurrentItem(item);
    m_list->editItem(item);
}

void ListEditor::addLines(const QString &text)
{
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    m_filling = true;
    for (const QString &line : lines) {
        const QString entry = line.trimmed();
        if (!entry.isEmpty() && m_list->findItems(entry, Qt::MatchExactly).isEmpty())
            append(entry);
    }
    m_filling = false;
    fitHeight();
    updateButtons();
    Q_EMIT edited();
}

void ListEditor::removeEntries()
{
    const QList<QListWidgetItem *> chosen = m_list->selectedItems();
    if (chosen.isEmpty())
        return;
    qDeleteAll(chosen);
    fitHeight();
    updateButtons();
    Q_EMIT edited();
}

void ListEditor::move(int by)
{
    const int row = m_list->currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_list->count())
        return;
    QListWidgetItem *item = m_list->takeItem(row);
    m_list->insertItem(to, item);
    m_list->setCurrentRow(to);
    Q_EMIT edited();
}

void ListEditor::updateButtons()
{
    const int row = m_list->currentRow();
    m_remove->setEnabled(row >= 0);
    const bool ordered = m_list->count() > 1 && !m_readOnly;
    m_up->setVisible(ordered);
    m_down->setVisible(ordered);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row < m_list->count() - 1);
}

void ListEditor::fitHeight()
{
    constexpr int most = 8;
    const int rows = std::clamp(m_list->count(), 1, most);
    const int height = std::max(m_list->sizeHintForRow(0), m_list->fontMetrics().height() + metrics::tight);
    m_list->setFixedHeight(height * rows + 2 * m_list->frameWidth() + metrics::tight);
}

bool ListEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress && !m_readOnly) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace) {
            removeEntries();
            return true;
        }
        if (key->key() == Qt::Key_Insert) {
            addEntry();
            return true;
        }
        if (key->matches(QKeySequence::Paste)) {
            addLines(QApplication::clipboard()->text());
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

ChoicesEditor::ChoicesEditor(const Field &field, QWidget *parent) : FieldEditor(field, parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    for (const domain::FieldChoice &choice : field.choices)
        addBox(choice.value, choice.label);
    if (!m_boxes.isEmpty())
        setFocusProxy(m_boxes.first());
}

QCheckBox *ChoicesEditor::addBox(const QString &value, const QString &label)
{
    auto *box = new QCheckBox(label, this);
    box->setProperty("value", value);
    box->setToolTip(value);
    box->setEnabled(!m_readOnly);
    nameControl(box, label);
    m_column->addWidget(box);
    m_boxes += box;
    connect(box, &QCheckBox::clicked, this, &FieldEditor::edited);
    return box;
}

void ChoicesEditor::setValue(const QJsonValue &value)
{
    m_order.clear();
    const QJsonArray entries = value.toArray();
    for (QCheckBox *box : std::as_const(m_boxes))
        box->setChecked(false);
    for (const QJsonValue &entry : entries) {
        const QString text = entry.toString();
        m_order += text;
        const auto is = [&text](const QCheckBox *box) { return box->property("value").toString().compare(text, Qt::CaseInsensitive) == 0; };
        const auto found = std::find_if(m_boxes.begin(), m_boxes.end(), is);
        (found == m_boxes.end() ? addBox(text, text) : *found)->setChecked(true);
    }
}

QJsonValue ChoicesEditor::value() const
{
    QJsonArray entries;
    QStringList chosen;
    for (const QCheckBox *box : m_boxes) {
        if (box->isChecked())
            chosen += box->property("value").toString();
    }
    const bool constants = std::any_of(m_order.begin(), m_order.end(), [](const QString &text) { return text == text.toUpper() && text != text.toLower(); });
    for (const QString &came : m_order) {
        const qsizetype at = chosen.indexOf(QRegularExpression(QRegularExpression::anchoredPattern(QRegularExpression::escape(came)),
                                                               QRegularExpression::CaseInsensitiveOption));
        if (at < 0)
            continue;
        chosen.removeAt(at);
        entries << came;
    }
    for (const QString &added : std::as_const(chosen))
        entries << (constants ? added.toUpper() : added);
    return entries;
}

void ChoicesEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (QCheckBox *box : std::as_const(m_boxes))
        box->setEnabled(!readOnly);
}

} // namespace drover::ui
