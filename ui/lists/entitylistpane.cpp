// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/entitylistpane.h"

#include "ui/common/async.h"
#include "ui/common/emptystate.h"
#include "ui/common/filteredit.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/pagedtableview.h"
#include "ui/common/theme.h"
#include "ui/forms/kindtexts.h"
#include "ui/forms/objectactions.h"
#include "ui/forms/objecteditor.h"
#include "ui/lists/filterbar.h"
#include "ui/lists/listtools.h"
#include "ui/lists/selectionkeeper.h"
#include "ui/transfer/transferactions.h"
#include "workspace/access.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;
using tables::PagedTableModel;

EntityListPane::EntityListPane(workspace::Console &console, domain::EntityKind kind, Icon picture, EntityListTexts texts,
                               const QList<int> &columnWidths, QWidget *parent)
    : Pane(parent), m_console(console), m_kind(kind), m_picture(picture), m_texts(std::move(texts)),
      m_model(new PagedTableModel(this)), m_title(new QLabel(this)), m_count(new QLabel(this)), m_readOnly(new QLabel(this)),
      m_cancel(new QPushButton(this)), m_refresh(new QToolButton(this)), m_filter(new FilterEdit(this)),
      m_filters(new FilterBar(this)), m_note(new QLabel(this)), m_messages(new MessageBar(this)), m_pages(new QStackedWidget(this)), m_empty(new EmptyState(this)),
      m_splitter(new QSplitter(this)), m_table(new PagedTableView(this))
{
    m_model->setColumns(tables::defaultColumns(kind));
    m_model->setKeepsRows(true); // to be read while the server is away
    m_slow.setSingleShot(true);
    m_slow.setInterval(1000);
    connect(&m_slow, &QTimer::timeout, m_cancel, &QWidget::show);
    buildLayout();
    m_selection = new SelectionKeeper(*m_model, *m_table, this);
    m_tools = new ListTools({m_console, m_kind, *m_model, *m_table, *m_selection, *m_filter, *m_filters, *this, columnWidths});
    connectModel();
    addActions();
    connect(&m_console, &workspace::Console::apiChanged, this, &EntityListPane::takeApi);
    connect(&m_console, &workspace::Console::stateChanged, this, &EntityListPane::updateState);
    connect(&m_console, &workspace::Console::profileChanged, this, [this] {
        // Another server's rows have no place here.
        m_selection->clear();
        m_model->setSource(nullptr, m_kind);
        updateState();
    });
    takeApi();
}

EntityListPane::~EntityListPane()
{
    stopListeningToChildren(this);
}

void EntityListPane::buildLayout()
{
    m_filter->setObjectName(u"search"_s);
    m_filter->setPlaceholderText(m_texts.search);
    m_filter->setAccessibleName(m_texts.search);
    m_empty->setObjectName(u"listState"_s);
    m_table->setObjectName(u"table"_s);
    m_table->setAccessibleName(m_texts.title);
    m_table->setLoadingRole(PagedTableModel::LoadingRole);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_detail = new ObjectEditor(m_console, m_kind, m_texts.nothingChosen, this);

    auto *left = new QWidget(this);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(0);
    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(metrics::wide, metrics::tight, metrics::normal, metrics::normal);
    searchRow->addWidget(m_filter);
    leftColumn->addLayout(searchRow);
    m_filters->setObjectName(u"filters"_s);
    leftColumn->addWidget(m_filters);
    m_note->setObjectName(u"listNote"_s);
    m_note->setWordWrap(true);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_note->setContentsMargins(metrics::wide, 0, metrics::normal, metrics::normal);
    m_note->hide();
    leftColumn->addWidget(m_note);
    leftColumn->addWidget(m_pages, 1);
    leftColumn->addWidget(buildSelectionRow());
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);

    m_splitter->setObjectName(u"listSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    left->setMinimumWidth(320);
    m_detail->setMinimumWidth(300);
    m_splitter->setSizes({700, 540});

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(m_messages);
    column->addWidget(m_splitter, 1);
}

QWidget *EntityListPane::buildSelectionRow()
{
    m_selectionRow = new QWidget(this);
    m_selectionRow->setObjectName(u"selectionRow"_s);
    m_selectionText = new QLabel(m_selectionRow);
    m_selectionText->setObjectName(u"selectionText"_s);
    auto *clear = new QToolButton(m_selectionRow);
    clear->setObjectName(u"clearSelection"_s);
    clear->setText(tr("Clear the selection"));
    clear->setAutoRaise(true);
    clear->setFocusPolicy(Qt::StrongFocus);
    connect(clear, &QToolButton::clicked, this, [this] {
        m_selection->clear();
        m_table->setFocus(Qt::OtherFocusReason);
    });
    auto *row = new QHBoxLayout(m_selectionRow);
    row->setContentsMargins(metrics::wide, metrics::tight, metrics::normal, metrics::tight);
    row->addWidget(m_selectionText);
    row->addStretch();
    row->addWidget(clear);
    m_selectionRow->hide();
    return m_selectionRow;
}

QWidget *EntityListPane::buildHeader()
{
    auto *header = new QWidget(this);
    m_title->setText(m_texts.title);
    m_title->setFont(theme::titleFont());
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setObjectName(u"count"_s);
    m_readOnly->setObjectName(u"readOnly"_s);
    m_readOnly->setText(tr("read-only"));
    m_readOnly->hide();
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel loading"));
    m_cancel->setObjectName(u"cancelLoading"_s);
    m_cancel->hide();
    m_refresh->setIcon(icon(Icon::Refresh));
    m_refresh->setAutoRaise(true);
    m_refresh->setFocusPolicy(Qt::StrongFocus);
    m_refresh->setObjectName(u"refresh"_s);
    auto *refresh = new QAction(icon(Icon::Refresh), tr("Refresh"), this);
    refresh->setShortcut(QKeySequence::Refresh);
    refresh->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    refresh->setObjectName(u"refreshAction"_s);
    addAction(refresh);
    m_refresh->setDefaultAction(refresh);
    m_refresh->setAccessibleName(tr("Refresh"));
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(metrics::wide, metrics::normal, metrics::normal, metrics::normal);
    row->setSpacing(metrics::normal);
    row->addWidget(m_title);
    row->addWidget(m_count);
    row->addWidget(m_readOnly);
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_refresh);
    m_head = row;
    connect(refresh, &QAction::triggered, this, [this] {
        m_messages->dismiss(u"load"_s);
        if (m_console.adminApi())
            m_model->refresh();
        else
            begin();
    });
    connect(m_cancel, &QPushButton::clicked, m_model, &PagedTableModel::cancel);
    return header;
}

void EntityListPane::addActions()
{
    m_actions = new ObjectActions(m_console, m_kind, *m_detail, *m_table, *m_messages, *this, [this] { return m_selection->entities(); });
    m_head->insertWidget(m_head->indexOf(m_refresh), m_actions->makeButtons(this));
    connect(m_actions, &ObjectActions::appeared, this, &EntityListPane::showObject);
    connect(m_actions, &ObjectActions::disappeared, this, [this](const QString &id) {
        m_selection->drop(id);
        if (m_filter->text() == id) // it was searched for by showObject()
            m_filter->clear();
    });
    const auto chosenIds = [this] {
        QStringList ids;
        const QList<domain::Entity> chosen = m_selection->entities();
        for (const domain::Entity &entity : chosen)
            ids << entity.id();
        return ids;
    };
    m_transfer = new TransferActions({m_console, m_kind, *m_messages, *this, chosenIds, [this] { return m_model->query(); },
                                      [this] { return m_tools->shownColumns(); }});
    connect(m_selection, &SelectionKeeper::changed, m_transfer, &TransferActions::update);
    connect(m_selection, &SelectionKeeper::changed, m_actions, &ObjectActions::update);
    connect(m_selection, &SelectionKeeper::changed, this, &EntityListPane::updateSelection);
    connect(m_selection, &SelectionKeeper::cut, this, [this](int most) {
        m_messages->post({.kind = Message::Kind::Info,
                          .what = tr("Only the first %n of them are selected.", nullptr, most),
                          .why = tr("More than that can't be selected at once."),
                          .next = tr("Use the search or a filter to see less."),
                          .detail = {},
                          .key = u"selectionCut"_s,
                          .actions = {}});
    });
    connect(m_table, &PagedTableView::opened, m_detail, &ObjectEditor::edit);
}

void EntityListPane::updateSelection()
{
    const int elsewhere = m_selection->elsewhere();
    QString text = tr("%n selected", nullptr, m_selection->count());
    if (elsewhere > 0)
        text = tr("%1, %n of them not on screen in this list", nullptr, elsewhere).arg(text);
    if (m_selection->awaited() > 0)
        text = tr("%1, %n more being read …", nullptr, m_selection->awaited()).arg(text);
    m_selectionText->setText(text);
    m_selectionRow->setVisible(m_selection->count() + m_selection->awaited() > 1 || elsewhere > 0);
}

/// Where a server can't page, the list says what it doesn't show, before a person looks for it in vain.
void EntityListPane::updateNote()
{
    const server::AdminApi *api = m_console.adminApi();
    const server::ListAbilities abilities = api ? api->listAbilities(m_kind) : server::ListAbilities();
    QString note = m_model->note().isEmpty() && !abilities.pages ? abilities.note : m_model->note();
    const QString noWriting = workspace::lackOfScope(workspace::missingScope(m_console, m_kind, server::Access::Write));
    const bool readable = workspace::missingScope(m_console, m_kind, server::Access::Read).isEmpty();
    if (!noWriting.isEmpty() && readable)
        note = note.isEmpty() ? tr("Read-only: %1").arg(noWriting) : tr("Read-only: %1").arg(noWriting) + u'\n' + note;
    m_readOnly->setToolTip(noWriting);
    m_readOnly->setAccessibleDescription(noWriting);
    m_note->setText(note);
    m_note->setForegroundRole(m_model->note().isEmpty() ? QPalette::PlaceholderText : QPalette::WindowText);
    m_note->setVisible(api && readable && !note.isEmpty());
}

void EntityListPane::connectModel()
{
    connect(m_model, &PagedTableModel::stateChanged, this, &EntityListPane::updateState);
    connect(m_model, &PagedTableModel::busyChanged, this, [this](bool busy) {
        if (busy) {
            m_slow.start();
        } else {
            m_slow.stop();
            m_cancel->hide();
        }
        updateHeader();
        updateNote();
    });
    connect(m_model, &PagedTableModel::failed, this, [this](const Error &error) {
        Message message = Message::fromError(error, [this] { m_model->retry(); });
        message.key = u"load"_s;
        if (error.kind != Error::Kind::Cancelled && m_model->rowCount() > 0) // without rows, the middle of the pane says it
            m_messages->post(message);
    });
    connect(m_filter, &FilterEdit::filterChanged, m_model, &PagedTableModel::setPattern);
    connect(m_filter, &FilterEdit::leaveRequested, this, [this] {
        if (m_model->rowCount() == 0)
            return;
        m_table->setFocus(Qt::OtherFocusReason);
        if (!m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_model->index(0, 0));
        else if (!m_table->selectionModel()->hasSelection())
            m_table->selectRow(m_table->currentIndex().row());
    });
    connect(m_empty, &EmptyState::activated, this, &EntityListPane::begin);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &EntityListPane::showCurrentRow);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        const int current = m_table->currentIndex().row();
        if (current >= first.row() && current <= last.row())
            showCurrentRow();
        if (!m_wantedId.isEmpty())
            showObject(m_wantedId);
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        updateState();
        findCurrentAgain();
        tellVisibleRows();
        if (!m_wantedId.isEmpty())
            showObject(m_wantedId);
    });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &EntityListPane::tellVisibleRows);
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this, &EntityListPane::tellVisibleRows);
}

void EntityListPane::showEvent(QShowEvent *event)
{
    wake();
    Pane::showEvent(event);
}

void EntityListPane::wake()
{
    if (std::exchange(m_awake, true))
        return;
    takeApi();
}

void EntityListPane::takeApi()
{
    if (!m_awake)
        return;
    server::AdminApi *api = m_console.adminApi();
    m_messages->dismiss(u"load"_s);
    if (api || !m_model->isWithoutSource()) {
        if (!api)
            m_selection->clear();
        m_model->setSource(api && api->canRead(m_kind) ? api : nullptr, m_kind);
    }
    m_tools->takeApi();
    updateState();
    updateNote();
}

void EntityListPane::begin()
{
    if (m_begin)
        m_begin();
}

void EntityListPane::showConnectionState()
{
    const QString name = m_console.profile().name;
    const std::optional<Error> why = m_console.absence();
    if (!why || why->what.isEmpty()) {
        m_begin = {};
        m_empty->setContent(Icon::Connected, tr("Connecting to %1 …").arg(name), tr("The list appears here as soon as the server answers."));
        return;
    }
    m_begin = [this] { detach(m_console.reopen()); };
    if (m_console.connection().state() == server::ServerConnection::State::Failed)
        m_empty->setContent(Icon::Offline, tr("Not connected to %1").arg(name), why->sentence(), tr("Connect again"));
    else
        m_empty->setContent(Icon::Offline, tr("The sandbox isn't running"), why->sentence(), tr("Start it again"));
}

/// While the server is away its list stays as it was, to be read; a bar says so, and what can be done.
void EntityListPane::updateOffline()
{
    const bool away = !m_console.adminApi() && m_model->isWithoutSource();
    m_filter->setEnabled(!away);
    m_filters->setEnabled(!away);
    m_table->horizontalHeader()->setSectionsClickable(!away);
    const std::optional<Error> why = m_console.absence();
    if (away && why)
        m_messages->post(Message::away(m_console.profile().name, tr("The list is shown as it was last read."), *why,
                                       [this] { detach(m_console.reopen()); }));
    else
        m_messages->dismiss(u"offline"_s);
}

void EntityListPane::updateState()
{
    server::AdminApi *api = m_console.adminApi();
    const QString pattern = m_model->pattern();
    bool showTable = false;
    updateOffline();
    if (!api && m_model->isWithoutSource()) {
        showTable = true;
    } else if (!api) {
        showConnectionState();
    } else if (!api->canRead(m_kind)) {
        m_begin = {};
        m_empty->setContent(Icon::Locked, m_texts.mayNotRead,
                            workspace::lackOfScopeAndRemedy(workspace::missingScope(m_console, m_kind, server::Access::Read)));
    } else if (m_model->state() == PagedTableModel::State::Failed && m_model->rowCount() == 0) {
        m_begin = [this] { m_model->retry(); };
        const Error error = m_model->error();
        m_empty->setContent(Icon::Error, error.what, EmptyState::reasonOf(error), tr("Retry"), error.detail);
    } else if (m_model->state() == PagedTableModel::State::Ready && m_model->rowCount() == 0) {
        if (!m_model->filters().isEmpty()) {
            m_begin = [this] {
                m_filter->clear();
                m_filters->clear();
            };
            m_empty->setContent(Icon::Filter, pattern.isEmpty() ? tr("Nothing matches the filters") : m_texts.noMatch.arg(pattern),
                                pattern.isEmpty() ? QString() : tr("The filters above leave others out."), tr("Clear search and filters"));
        } else if (pattern.isEmpty()) {
            const bool mayCreate = workspace::missingScope(m_console, m_kind, server::Access::Write).isEmpty();
            m_begin = [this, mayCreate] {
                if (mayCreate)
                    m_actions->createNew();
                else
                    m_model->refresh();
            };
            m_empty->setContent(m_picture, m_texts.emptyTitle, m_texts.emptyText, mayCreate ? kindTexts(m_kind).create : tr("Refresh"));
        } else {
            m_begin = [this] { m_filter->clear(); };
            m_empty->setContent(Icon::Filter, m_texts.noMatch.arg(pattern), {}, tr("Clear the search"));
        }
    } else {
        showTable = true;
    }
    m_table->setPlaceholder(m_model->state() == PagedTableModel::State::Loading);
    m_pages->setCurrentIndex(showTable ? 0 : 1);
    m_readOnly->setVisible(api && api->canRead(m_kind) && !api->canWrite(m_kind));
    updateHeader();
}

void EntityListPane::updateHeader()
{
    const std::optional<qint64> total = m_model->total();
    if (total && (m_console.adminApi() || m_model->isWithoutSource()))
        m_count->setText(QLocale().toString(*total));
    else if (!m_console.adminApi())
        m_count->clear();
    else
        m_count->setText(m_model->isBusy() ? tr("loading …") : QString());
    m_count->setAccessibleName(total ? tr("%1 in the list").arg(QLocale().toString(*total)) : m_count->text());
}

void EntityListPane::showCurrentRow()
{
    const QModelIndex current = m_table->currentIndex();
    std::optional<domain::Entity> entity;
    if (current.isValid())
        entity = m_model->entityAt(current.row());
    if (current.isValid() && !entity)
        return; // on its way: dataChanged() comes
    m_currentId = entity ? entity->id() : QString();
    if (entity != m_detail->entity())
        m_detail->setEntity(entity);
}

/// The rows are others: what the form shows stays there while it is chosen, with its row if that is in sight.
void EntityListPane::findCurrentAgain()
{
    const QString wanted = m_currentId;
    const int row = wanted.isEmpty() ? -1 : m_model->rowOf(wanted);
    if (row >= 0)
        m_table->selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::NoUpdate);
    else if (!m_selection->holds(wanted))
        showCurrentRow();
}

void EntityListPane::showObject(const QString &id)
{
    wake();
    const int row = m_model->rowOf(id);
    if (row >= 0) {
        m_wantedId.clear();
        m_table->setCurrentIndex(m_model->index(row, 0));
        m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtCenter);
        return;
    }
    if (m_wantedId != id) {
        m_wantedId = id;
        m_filter->setText(id);
    }
}

void EntityListPane::tellVisibleRows()
{
    if (m_model->rowCount() == 0)
        return;
    const int first = std::max(0, m_table->rowAt(0));
    int last = m_table->rowAt(m_table->viewport()->height() - 1);
    if (last < 0)
        last = m_model->rowCount() - 1;
    m_model->setVisibleRows(first, last);
}

QWidget *EntityListPane::initialFocus()
{
    return m_filter;
}

void EntityListPane::showFind()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

QList<PaletteObject> EntityListPane::objects(const QString &needle) const
{
    QList<PaletteObject> found;
    constexpr int lookedAt = 2000;
    constexpr int enough = 20;
    const int rows = std::min(m_model->rowCount(), lookedAt);
    for (int row = 0; row < rows && found.size() < enough; ++row) {
        const std::optional<domain::Entity> entity = m_model->entityAt(row);
        if (!entity || !entity->name().contains(needle, Qt::CaseInsensitive))
            continue;
        const QString id = entity->id();
        found.append({entity->name(), m_texts.title, icon(m_picture),
                      [self = const_cast<EntityListPane *>(this), id] { self->showObject(id); }});
    }
    return found;
}

void EntityListPane::saveState(QSettings &settings) const
{
    settings.setValue(u"splitter"_s, m_splitter->saveState());
    m_tools->saveState(settings);
}

void EntityListPane::restoreState(const QSettings &settings)
{
    m_splitter->restoreState(settings.value(u"splitter"_s).toByteArray());
    m_tools->restoreState(settings);
}

} // namespace drover::ui
