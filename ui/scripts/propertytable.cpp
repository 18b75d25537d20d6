// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scripts/propertytable.h"

#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace drover::ui {

namespace {

using namespace Qt::Literals::StringLiterals;

const QString mask = u"••••••••"_s;

/// Secrets are typed unseen.
class ValueDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
        const auto *model = qobject_cast<const PropertyTableModel *>(index.model());
        if (auto *line = qobject_cast<QLineEdit *>(editor)) {
            line->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
            if (model && index.column() == PropertyTableModel::ValueColumn && model->properties().at(index.row()).hide)
                line->setEchoMode(QLineEdit::Password);
        }
        return editor;
    }
};

} // namespace

void PropertyTableModel::setProperties(const QList<domain::ScriptProperty> &properties)
{
    if (properties == m_properties)
        return;
    beginResetModel();
    m_properties = properties;
    endResetModel();
}

void PropertyTableModel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
}

void PropertyTableModel::append(const domain::ScriptProperty &property)
{
    const auto row = static_cast<int>(m_properties.size());
    beginInsertRows({}, row, row);
    m_properties.append(property);
    endInsertRows();
    Q_EMIT edited();
}

void PropertyTableModel::removeAt(int row)
{
    if (row < 0 || row >= m_properties.size())
        return;
    beginRemoveRows({}, row, row);
    m_properties.removeAt(row);
    endRemoveRows();
    Q_EMIT edited();
}

int PropertyTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_properties.size());
}

int PropertyTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PropertyTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const domain::ScriptProperty &property = m_properties.at(index.row());
    if (index.column() == HiddenColumn) {
        if (role == Qt::CheckStateRole)
            return property.hide ? Qt::Checked : Qt::Unchecked;
        if (role == Qt::AccessibleTextRole)
            return tr("hidden");
        return {};
    }
    const bool isValue = index.column() == ValueColumn;
    if (role == Qt::EditRole)
        return isValue ? property.value : property.name;
    if (role == Qt::DisplayRole)
        return !isValue ? property.name : property.hide && !property.value.isEmpty() ? mask : property.value;
    if (role == Qt::ToolTipRole) {
        if (!property.description.isEmpty())
            return property.description;
        return isValue && property.hide ? tr("Hidden: the value is a secret.") : data(index, Qt::DisplayRole);
    }
    return {};
}

bool PropertyTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || m_readOnly)
        return false;
    domain::ScriptProperty property = m_properties.at(index.row());
    if (index.column() == HiddenColumn && role == Qt::CheckStateRole)
        property.hide = value.toInt() == Qt::Checked;
    else if (index.column() == ValueColumn && role == Qt::EditRole)
        property.value = value.toString();
    else if (index.column() == NameColumn && role == Qt::EditRole)
        property.name = value.toString().trimmed();
    else
        return false;
    if (property == m_properties.at(index.row()))
        return true;
    m_properties[index.row()] = property;
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    Q_EMIT edited();
    return true;
}

QVariant PropertyTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case ValueColumn:
        return tr("Value");
    default:
        return tr("Hide");
    }
}

Qt::ItemFlags PropertyTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (m_readOnly)
        return flags;
    return index.column() == HiddenColumn ? flags | Qt::ItemIsUserCheckable : flags | Qt::ItemIsEditable;
}

PropertyTable::PropertyTable(const QString &title, QWidget *parent)
    : QWidget(parent), m_model(new PropertyTableModel(this)), m_view(new QTableView(this)), m_add(new QToolButton(this)),
      m_remove(new QToolButton(this))
{
    buildLayout(title);
    connect(m_model, &PropertyTableModel::edited, this, &PropertyTable::edited);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &PropertyTable::fitHeight);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &PropertyTable::fitHeight);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PropertyTable::fitHeight);
    connect(m_add, &QToolButton::clicked, this, [this] {
        m_model->append({});
        const QModelIndex fresh = m_model->index(m_model->rowCount() - 1, 0);
        m_view->setCurrentIndex(fresh);
        m_view->edit(fresh);
    });
    connect(m_remove, &QToolButton::clicked, this, [this] { m_model->removeAt(m_view->currentIndex().row()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { m_remove->setEnabled(current.isValid() && m_add->isEnabled()); });
    fitHeight();
}

void PropertyTable::buildLayout(const QString &title)
{
    auto *heading = new QLabel(title, this);
    heading->setFont(theme::headingFont());
    heading->setWordWrap(true);
    const auto prepare = [](QToolButton *button, Icon picture, const QString &name, const QString &objectName) {
        button->setIcon(icon(picture));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolTip(name);
        button->setAccessibleName(name);
        button->setObjectName(objectName);
    };
    prepare(m_add, Icon::Add, tr("Add a property"), u"addProperty"_s);
    prepare(m_remove, Icon::Remove, tr("Remove the property"), u"removeProperty"_s);
    m_remove->setEnabled(false);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ValueDelegate(m_view));
    m_view->setObjectName(u"propertyView"_s);
    m_view->setAccessibleName(title);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + metrics::normal);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setSectionResizeMode(PropertyTableModel::NameColumn, QHeaderView::Interactive);
    m_view->horizontalHeader()->setSectionResizeMode(PropertyTableModel::ValueColumn, QHeaderView::Stretch);
    m_view->horizontalHeader()->setSectionResizeMode(PropertyTableModel::HiddenColumn, QHeaderView::Fixed);
    m_view->setColumnWidth(PropertyTableModel::NameColumn, fontMetrics().averageCharWidth() * 16);
    m_view->setColumnWidth(PropertyTableModel::HiddenColumn, fontMetrics().horizontalAdvance(tr("Hide")) + metrics::wide);

    auto *head = new QHBoxLayout;
    head->setSpacing(0);
    head->addWidget(heading, 1);
    head->addWidget(m_add);
    head->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::tight);
    column->addLayout(head);
    column->addWidget(m_view);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void PropertyTable::fitHeight()
{
    const int rows = std::clamp(m_model->rowCount(), 1, 8);
    m_view->setFixedHeight(m_view->horizontalHeader()->sizeHint().height() + rows * m_view->verticalHeader()->defaultSectionSize()
                           + 2 * m_view->frameWidth());
    m_remove->setEnabled(m_view->currentIndex().isValid() && m_add->isEnabled());
}

void PropertyTable::setProperties(const QList<domain::ScriptProperty> &properties)
{
    m_model->setProperties(properties);
}

void PropertyTable::setReadOnly(bool readOnly)
{
    m_model->setReadOnly(readOnly);
    m_add->setEnabled(!readOnly);
    m_remove->setEnabled(!readOnly && m_view->currentIndex().isValid());
}

} // namespace drover::ui
