// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/tableeditors.h"

#include "base/redact.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QToolButton>

#include <algorithm>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int propertyRole = Qt::UserRole; ///< the whole property as it came, in the name's item
constexpr int hiddenColumn = 2;

/// Shows a mark in place of a value whose row is hidden; its editor has the value.
class HiddenValueDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QModelIndex hidden = index.siblingAtColumn(hiddenColumn);
        if (index.column() == 1 && hidden.data(Qt::CheckStateRole).toInt() == Qt::Checked && !option->text.isEmpty())
            option->text = redactionMark();
    }
};

} // namespace

TableEditor::TableEditor(const domain::Field &field, const QStringList &headings, QWidget *parent)
    : FieldEditor(field, parent), m_table(new QTableWidget(0, static_cast<int>(headings.size()), this)), m_add(new QToolButton(this)),
      m_remove(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::tight);
    m_table->setHorizontalHeaderLabels(headings);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(headings.size() == 2);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setColumnWidth(0, fontMetrics().averageCharWidth() * 14);
    m_table->setTextElideMode(Qt::ElideMiddle);
    nameControl(m_table);
    m_table->setObjectName(u"rows"_s);
    row->addWidget(m_table, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    m_add->setIcon(icon(Icon::Add));
    m_add->setToolTip(tr("Add a row"));
    m_remove->setIcon(icon(Icon::Remove));
    m_remove->setToolTip(tr("Remove the row"));
    for (QToolButton *button : {m_add, m_remove}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        nameControl(button, button->toolTip());
        buttons->addWidget(button, 0, Qt::AlignTop);
    }
    row->addLayout(buttons);
    setFocusProxy(m_table);
    connect(m_add, &QToolButton::clicked, this, &TableEditor::addRow);
    connect(m_remove, &QToolButton::clicked, this, &TableEditor::removeRows);
    connect(m_table, &QTableWidget::itemChanged, this, [this] {
        if (!m_filling)
            Q_EMIT edited();
    });
    fitHeight();
}

void TableEditor::setText(int row, int column, const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(m_readOnly ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable);
    m_table->setItem(row, column, item);
}

QString TableEditor::textAt(int row, int column) const
{
    const QTableWidgetItem *item = m_table->item(row, column);
    return item ? item->text() : QString();
}

void TableEditor::addRow()
{
    m_filling = true;
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    fillRow(row);
    m_filling = false;
    fitHeight();
    m_table->setCurrentCell(row, 0);
    m_table->editItem(m_table->item(row, 0));
}

void TableEditor::removeRows()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    m_table->removeRow(row);
    fitHeight();
    Q_EMIT edited();
}

void TableEditor::fitHeight()
{
    constexpr int most = 8;
    const int rows = std::clamp(m_table->rowCount(), 1, most);
    const int height = m_table->rowCount() > 0 ? m_table->rowHeight(0) : m_table->verticalHeader()->defaultSectionSize();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * height + 2 * m_table->frameWidth() + 2);
}

void TableEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_table->setEditTriggers(readOnly ? QAbstractItemView::NoEditTriggers
                                      : QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_add->setVisible(!readOnly);
    m_remove->setVisible(!readOnly);
}

MapEditor::MapEditor(const domain::Field &field, QWidget *parent)
    : TableEditor(field, {field.kind == domain::ValueKind::Localized ? tr("Language") : tr("Name"), tr("Text")}, parent),
      m_isWrapped(field.kind == domain::ValueKind::Localized)
{
}

void MapEditor::fillRow(int row)
{
    setText(row, 0, {});
    setText(row, 1, {});
}

void MapEditor::setValue(const QJsonValue &value)
{
    setFilling(true);
    m_came = value.toObject();
    const bool isLocalized = field().kind == domain::ValueKind::Localized;
    m_isWrapped = isLocalized && (m_came.isEmpty() || m_came.value("values"_L1).isObject());
    const QJsonObject texts = m_isWrapped ? m_came.value("values"_L1).toObject() : m_came;
    table()->setRowCount(0);
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        const int row = table()->rowCount();
        table()->insertRow(row);
        setText(row, 0, it.key());
        setText(row, 1, it.value().toString());
    }
    fitHeight();
    setFilling(false);
}

QJsonValue MapEditor::value() const
{
    QJsonObject texts;
    for (int row = 0; row < table()->rowCount(); ++row) {
        // The name may be empty where the server wrote it so: the text for no language in particular.
        if (!textAt(row, 0).isEmpty() || !textAt(row, 1).isEmpty())
            texts.insert(textAt(row, 0), textAt(row, 1));
    }
    if (!m_isWrapped)
        return texts.isEmpty() && m_came.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(texts);
    if (texts.isEmpty() && m_came.isEmpty())
        return QJsonValue::Undefined;
    QJsonObject wrapped = m_came;
    wrapped.insert(u"values"_s, texts);
    return wrapped;
}

PropertiesEditor::PropertiesEditor(const domain::Field &field, QWidget *parent)
    : TableEditor(field, {tr("Name"), tr("Value"), tr("Hidden")}, parent)
{
    table()->setItemDelegate(new HiddenValueDelegate(table()));
    table()->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    table()->horizontalHeader()->setSectionResizeMode(hiddenColumn, QHeaderView::ResizeToContents);
}

void PropertiesEditor::fillRow(int row)
{
    setText(row, 0, {});
    setText(row, 1, {});
    auto *hidden = new QTableWidgetItem;
    hidden->setFlags(isReadOnly() ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
    hidden->setCheckState(Qt::Unchecked);
    table()->setItem(row, hiddenColumn, hidden);
}

void PropertiesEditor::setValue(const QJsonValue &value)
{
    setFilling(true);
    table()->setRowCount(0);
    const QJsonArray properties = value.toArray();
    for (const QJsonValue &entry : properties) {
        const QJsonObject property = entry.toObject();
        const int row = table()->rowCount();
        table()->insertRow(row);
        fillRow(row);
        table()->item(row, 0)->setText(property.value("value1"_L1).toString());
        table()->item(row, 0)->setData(propertyRole, property);
        table()->item(row, 0)->setToolTip(property.value("description"_L1).toString());
        table()->item(row, 1)->setText(property.value("value2"_L1).toString());
        table()->item(row, hiddenColumn)->setCheckState(property.value("hide"_L1).toBool() ? Qt::Checked : Qt::Unchecked);
    }
    fitHeight();
    setFilling(false);
}

QJsonValue PropertiesEditor::value() const
{
    QJsonArray properties;
    for (int row = 0; row < table()->rowCount(); ++row) {
        const QTableWidgetItem *name = table()->item(row, 0);
        if (!name)
            continue;
        QJsonObject property = name->data(propertyRole).toJsonObject();
        if (name->text().isEmpty() && textAt(row, 1).isEmpty())
            continue;
        property.insert(u"value1"_s, name->text());
        if (property.contains("value2"_L1) || !textAt(row, 1).isEmpty())
            property.insert(u"value2"_s, textAt(row, 1));
        const bool hidden = table()->item(row, hiddenColumn)->checkState() == Qt::Checked;
        if (hidden || property.contains("hide"_L1))
            property.insert(u"hide"_s, hidden);
        properties << property;
    }
    return properties;
}

} // namespace drover::ui
