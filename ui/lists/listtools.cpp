// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listtools.h"

#include "tables/copytext.h"
#include "tables/filterfields.h"
#include "tables/pagedtablemodel.h"
#include "ui/common/filteredit.h"
#include "ui/common/icons.h"
#include "ui/common/pagedtableview.h"
#include "ui/lists/columndialog.h"
#include "ui/lists/filterbar.h"
#include "ui/lists/selectionkeeper.h"
#include "ui/lists/viewsbutton.h"
#include "workspace/dialect.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>

#include <algorithm>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;
using tables::Column;
using tables::SavedView;

namespace {

constexpr int usualWidth = 20; ///< characters of a column that the list doesn't have first

} // namespace

ListTools::~ListTools() = default;

ListTools::ListTools(Parts parts)
    : QObject(&parts.pane), m_parts(std::move(parts)), m_settings(std::make_unique<QSettings>(u"Drover"_s, u"drover"_s)),
      m_views(new ViewsButton(*m_settings, m_parts.kind, [this] { return currentView(); }, &m_parts.filters))
{
    m_addFilter = add(u"addFilterAction"_s, tr("Add a filter …"), Qt::CTRL | Qt::SHIFT | Qt::Key_F, &ListTools::addFilter);
    add(u"clearFilters"_s, tr("Clear search and filters"), {}, &ListTools::clearFilters);
    m_columns = add(u"chooseColumns"_s, tr("Columns …"), Qt::CTRL | Qt::SHIFT | Qt::Key_L, &ListTools::askForColumns);
    add(u"openViews"_s, tr("Saved views"), Qt::CTRL | Qt::SHIFT | Qt::Key_V, &ListTools::openViews);
    add(u"saveView"_s, tr("Save this view …"), {}, &ListTools::saveView);
    m_copyTable = add(u"copyTable"_s, tr("Copy as table"), {}, &ListTools::copyTable);
    m_copyJson = add(u"copyJson"_s, tr("Copy as JSON"), Qt::CTRL | Qt::SHIFT | Qt::Key_J, &ListTools::copyJson);
    m_copyCurl = add(u"copyCurl"_s, tr("Copy as curl"), Qt::CTRL | Qt::SHIFT | Qt::Key_U, &ListTools::copyCurl);
    m_parts.filters.addTool(m_views);
    connect(m_views, &ViewsButton::chosen, this, &ListTools::show);
    connect(&m_parts.filters, &FilterBar::filtersChanged, &m_parts.model, &tables::PagedTableModel::setFilters);
    m_parts.table.setCopy([this] { copyTable(); });

    QHeaderView *header = m_parts.table.horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &where) {
        auto *menu = new QMenu(header);
        menu->setObjectName(u"headerMenu"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillHeaderMenu(menu, header->logicalIndexAt(where));
        menu->popup(header->mapToGlobal(where));
    });
    m_parts.table.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&m_parts.table, &QWidget::customContextMenuRequested, this, [this](const QPoint &where) {
        auto *menu = new QMenu(&m_parts.table);
        menu->setObjectName(u"rowMenu"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const QModelIndex index = m_parts.table.indexAt(where);
        fillTableMenu(menu, index.isValid() ? index : m_parts.table.currentIndex());
        menu->popup(m_parts.table.viewport()->mapToGlobal(where));
    });
    applyDelegates();
    m_parts.table.setColumnWidths(m_parts.columnWidths);
}

QAction *ListTools::add(const QString &name, const QString &text, const QKeySequence &keys, void (ListTools::*run)())
{
    auto *action = new QAction(text, &m_parts.pane);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_parts.pane.addAction(action);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void ListTools::takeApi()
{
    const server::AdminApi *api = m_parts.console.adminApi();
    const server::ListAbilities abilities = api ? api->listAbilities(m_parts.kind) : server::ListAbilities();
    QString problem;
    QString remark;
    if (api && !abilities.filters) {
        // One that sends whole lists has them filtered here; one that sends pages can't be helped.
        if (abilities.pages)
            problem = tr("This server doesn't filter this list. Use the search.");
        else
            remark = tr("This server can't filter: Drover shows what matches among the entries that it sends.");
    }
    m_parts.filters.setFields(tables::filterFields(m_parts.kind, workspace::dialectOf(m_parts.console.profile())), problem, remark);
    m_addFilter->setEnabled(m_parts.filters.canFilter());
    m_parts.filters.setFilters(m_parts.model.filters());
    showSort();
}

void ListTools::addFilter()
{
    m_parts.filters.ask();
}

void ListTools::clearFilters()
{
    m_parts.search.clear();
    m_parts.filters.clear();
}

void ListTools::openViews()
{
    m_views->openMenu();
}

void ListTools::saveView()
{
    m_views->askToSave();
}

QStringList ListTools::columnFields() const
{
    QStringList fields;
    const QHeaderView *header = m_parts.table.horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual)
        fields << m_parts.model.columns().at(header->logicalIndex(visual)).field;
    return fields;
}

SavedView ListTools::currentView() const
{
    return {{}, m_parts.model.pattern(), m_parts.model.filters(), m_parts.model.sortField(), m_parts.model.sortOrder(), columnFields()};
}

void ListTools::show(const SavedView &view)
{
    setColumns(view.columns);
    m_parts.filters.setFilters(view.filters);
    m_parts.search.showText(view.pattern);
    m_parts.model.setQuery(view.pattern, view.filters, view.sortField, view.order);
    showSort();
}

QList<Column> ListTools::allColumns() const
{
    return tables::allColumns(m_parts.kind, workspace::dialectOf(m_parts.console.profile()), m_parts.console.adminApi());
}

void ListTools::setColumns(const QStringList &fields)
{
    const QList<Column> columns = tables::columnsOf(m_parts.kind, fields, allColumns());
    QHeaderView *header = m_parts.table.horizontalHeader();
    QHash<QString, int> widths;
    for (int column = 0; column < m_parts.model.columns().size(); ++column)
        widths.insert(m_parts.model.columns().at(column).field, header->sectionSize(column));
    for (int visual = 0; visual < header->count(); ++visual) // the new order is that of the columns themselves
        header->moveSection(header->visualIndex(visual), visual);
    if (columns != m_parts.model.columns())
        m_parts.model.setColumns(columns);
    const QList<Column> first = tables::defaultColumns(m_parts.kind);
    const int character = m_parts.table.fontMetrics().averageCharWidth();
    for (int column = 0; column < columns.size(); ++column) {
        const int usual = m_parts.columnWidths.value(static_cast<int>(first.indexOf(columns.at(column))), usualWidth);
        header->resizeSection(column, widths.value(columns.at(column).field, usual * character));
    }
    applyDelegates();
    showSort();
}

void ListTools::applyDelegates()
{
    QList<int> code;
    for (int column = 0; column < m_parts.model.columns().size(); ++column) {
        if (m_parts.model.columns().at(column).fixedFont)
            code += column;
    }
    m_parts.table.setCodeColumns(code);
}

/// The arrow in the header follows the order that the model has, without asking the model to sort.
void ListTools::showSort()
{
    const QList<Column> &columns = m_parts.model.columns();
    const auto sorted = std::find_if(columns.begin(), columns.end(), [this](const Column &column) { return column.field == m_parts.model.sortField(); });
    const QSignalBlocker quiet(m_parts.table.horizontalHeader());
    m_parts.table.horizontalHeader()->setSortIndicator(sorted == columns.end() ? -1 : static_cast<int>(sorted - columns.begin()),
                                                       m_parts.model.sortOrder());
    m_parts.table.horizontalHeader()->viewport()->update();
}

void ListTools::askForColumns()
{
    const QList<Column> all = allColumns();
    auto *dialog = new ColumnDialog(all, tables::columnsOf(m_parts.kind, columnFields(), all), tables::defaultColumns(m_parts.kind), &m_parts.pane);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ColumnDialog::chosen, this, &ListTools::setColumns);
    dialog->open();
}

void ListTools::fillHeaderMenu(QMenu *menu, int column)
{
    QStringList shown = columnFields();
    const QList<Column> first = tables::defaultColumns(m_parts.kind);
    QList<Column> offered = m_parts.model.columns();
    for (const Column &each : first) {
        if (!offered.contains(each))
            offered << each;
    }
    for (const Column &each : std::as_const(offered)) {
        QAction *action = menu->addAction(QString(each.title).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(shown.contains(each.field));
        action->setEnabled(!(shown.size() == 1 && shown.contains(each.field))); // the last one stays
        connect(action, &QAction::toggled, this, [this, field = each.field](bool on) {
            QStringList fields = columnFields();
            fields.removeAll(field);
            if (on)
                fields << field;
            setColumns(fields);
        });
    }
    menu->addSeparator();
    if (column >= 0) {
        const QString field = m_parts.model.columns().at(column).field;
        QAction *hide = menu->addAction(tr("Hide this column"), this, [this, field] {
            QStringList fields = columnFields();
            fields.removeAll(field);
            setColumns(fields);
        });
        hide->setEnabled(shown.size() > 1);
    }
    menu->addAction(m_columns);
    menu->addAction(tr("Reset columns"), this, [this] {
        setColumns({});
        m_parts.table.setColumnWidths(m_parts.columnWidths);
    });
}

void ListTools::fillTableMenu(QMenu *menu, const QModelIndex &index)
{
    for (const QString &name : {u"editObject"_s, u"duplicateObject"_s, u"deleteObject"_s, u"changeMany"_s}) {
        if (auto *action = m_parts.pane.findChild<QAction *>(name))
            menu->addAction(action);
    }
    menu->addSeparator();
    const auto entity = index.isValid() ? m_parts.model.entityAt(index.row()) : std::nullopt;
    if (entity && m_parts.filters.canFilter()) {
        const server::AdminApi *api = m_parts.console.adminApi();
        const QString field = m_parts.model.columns().at(index.column()).field;
        const QString named = api ? api->fieldName(m_parts.kind, field) : field;
        const tables::FilterField *known = m_parts.filters.field(named);
        const QJsonValue value = entity->value(named);
        // Of a list each entry is a value of its own.
        const QStringList values = value.isArray() ? entity->strings(named) : QStringList{entity->text(named)};
        for (const QString &each : values.mid(0, 10)) {
            if (!known || !tables::filterProblem(each).isEmpty())
                continue;
            const QString label = known->labelOf(each).left(60).replace(u'&', u"&&"_s);
            menu->addAction(icon(Icon::Filter), tr("Only with %1: %2", "field and value").arg(known->title, label), this,
                            [this, named, each] { m_parts.filters.add(named, each); });
        }
        menu->addSeparator();
    }
    menu->addActions({m_copyTable, m_copyJson, m_copyCurl});
    menu->addSeparator();
    for (const QString &name : {u"exportSelected"_s, u"exportCsv"_s, u"importFile"_s}) {
        if (auto *action = m_parts.pane.findChild<QAction *>(name))
            menu->addAction(action);
    }
}

QList<Column> ListTools::shownColumns() const
{
    QList<Column> columns = tables::columnsOf(m_parts.kind, columnFields(), m_parts.model.columns());
    if (const server::AdminApi *api = m_parts.console.adminApi()) {
        for (Column &column : columns)
            column.field = column.field.startsWith(u'@') ? column.field : api->fieldName(m_parts.kind, column.field);
    }
    return columns;
}

void ListTools::copyTable()
{
    const QList<domain::Entity> chosen = m_parts.selection.entities();
    if (!chosen.isEmpty())
        QGuiApplication::clipboard()->setText(tables::copiedTable(chosen, shownColumns()));
}

void ListTools::copyJson()
{
    const QList<domain::Entity> chosen = m_parts.selection.entities();
    if (!chosen.isEmpty())
        QGuiApplication::clipboard()->setText(tables::copiedJson(chosen));
}

/// The chosen objects, or the list itself where none is chosen.
void ListTools::copyCurl()
{
    const server::AdminApi *api = m_parts.console.adminApi();
    if (!api)
        return;
    QList<QUrl> addresses;
    const QList<domain::Entity> chosen = m_parts.selection.entities();
    for (const domain::Entity &entity : chosen)
        addresses << api->objectUrl(m_parts.kind, entity.id());
    if (addresses.isEmpty())
        addresses << api->listUrl(m_parts.kind, m_parts.model.query());
    QGuiApplication::clipboard()->setText(tables::copiedCurl(addresses));
}

void ListTools::saveState(QSettings &settings) const
{
    const QStringList fields = columnFields();
    settings.setValue(u"columnFields"_s, fields);
    QVariantList widths;
    for (const QString &field : fields) {
        for (int column = 0; column < m_parts.model.columns().size(); ++column) {
            if (m_parts.model.columns().at(column).field == field)
                widths << m_parts.table.columnWidth(column);
        }
    }
    settings.setValue(u"columnWidths"_s, widths);
    settings.setValue(u"sortField"_s, m_parts.model.sortField());
    settings.setValue(u"sortDescending"_s, m_parts.model.sortOrder() == Qt::DescendingOrder);
}

void ListTools::restoreState(const QSettings &settings)
{
    const QStringList fields = settings.value(u"columnFields"_s).toStringList();
    if (!fields.isEmpty()) {
        setColumns(fields);
        const QVariantList widths = settings.value(u"columnWidths"_s).toList();
        for (int column = 0; column < widths.size() && column < m_parts.model.columns().size(); ++column)
            m_parts.table.setColumnWidth(column, std::max(24, widths.at(column).toInt()));
    }
    m_parts.model.setQuery(m_parts.model.pattern(), m_parts.model.filters(), settings.value(u"sortField"_s).toString(),
                           settings.value(u"sortDescending"_s).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    showSort();
}

} // namespace drover::ui
