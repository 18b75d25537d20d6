// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activitypane.h"

#include "editing/emptiness.h"
#include "editing/revert.h"
#include "ui/activity/activitymodel.h"
#include "ui/common/async.h"
#include "ui/common/dialogs.h"
#include "ui/common/emptystate.h"
#include "ui/common/filteredit.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/forms/kindtexts.h"
#include "ui/forms/reviewdialog.h"
#include "workspace/access.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSaveFile>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;
using workspace::JournalEntry;
using Act = JournalEntry::Act;
using Outcome = JournalEntry::Outcome;

ActivityPane::ActivityPane(workspace::Console &console, QWidget *parent)
    : Pane(parent), m_console(console), m_model(new ActivityModel(console.journal(), this)), m_shown(new ActivityFilter(this)),
      m_filter(new FilterEdit(this)), m_what(new QComboBox(this)), m_profile(new QComboBox(this)), m_count(new QLabel(this)),
      m_messages(new MessageBar(this)), m_pages(new QStackedWidget(this)), m_empty(new EmptyState(this)), m_splitter(new QSplitter(this)),
      m_table(new QTableView(this)), m_title(new QLabel(this)), m_facts(new QLabel(this)), m_changes(new QTreeWidget(this)),
      m_revert(new QPushButton(this))
{
    setObjectName(u"activityPane"_s);
    m_shown->setSourceModel(m_model);
    m_table->setObjectName(u"activityTable"_s);
    m_table->setAccessibleName(tr("Activity"));
    m_table->setModel(m_shown);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + metrics::normal);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int character = fontMetrics().averageCharWidth();
    const QList<int> widths{26, 10, 14, 26, 30, 18, 16};
    for (int column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(column, character * widths.at(column));
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    m_splitter->setObjectName(u"activitySplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_pages);
    m_splitter->addWidget(buildDetail());
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({760, 440});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(m_messages);
    column->addWidget(m_splitter, 1);
    connect(m_filter, &FilterEdit::filterChanged, this, [this](const QString &text) {
        m_shown->setText(text);
        updateState();
    });
    connect(m_filter, &FilterEdit::leaveRequested, this, [this] {
        m_table->setFocus(Qt::OtherFocusReason);
        if (!m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_shown->index(0, 0));
    });
    connect(m_what, &QComboBox::currentIndexChanged, this, [this] {
        m_shown->setWhat(m_what->currentData().toString());
        updateState();
    });
    connect(m_profile, &QComboBox::currentIndexChanged, this, [this] {
        m_shown->setProfile(m_profile->currentData().toString());
        updateState();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ActivityPane::showChosen);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        fillProfiles();
        updateState();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ActivityPane::updateState);
    connect(m_empty, &EmptyState::activated, this, [this] {
        if (m_begin)
            m_begin();
    });
    connect(&m_console, &workspace::Console::apiChanged, this, &ActivityPane::showChosen);
    fillProfiles();
    updateState();
}

ActivityPane::~ActivityPane()
{
    stopListeningToChildren(this);
}

QWidget *ActivityPane::buildHeader()
{
    auto *header = new QWidget(this);
    auto *title = new QLabel(tr("Activity"), header);
    title->setFont(theme::titleFont());
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setObjectName(u"activityCount"_s);
    m_filter->setObjectName(u"activitySearch"_s);
    m_filter->setPlaceholderText(tr("Search by object, field, server or error"));
    m_filter->setAccessibleName(tr("Search the activities"));
    m_filter->setDelay(100);
    m_what->setObjectName(u"activityWhat"_s);
    m_what->setAccessibleName(tr("What was done"));
    m_what->addItem(tr("All acts"), QString());
    m_what->addItem(tr("Created"), u"create"_s);
    m_what->addItem(tr("Changed"), u"change"_s);
    m_what->addItem(tr("Deleted"), u"delete"_s);
    m_what->addItem(tr("Refused or unanswered"), u"failed"_s);
    m_profile->setObjectName(u"activityProfile"_s);
    m_profile->setAccessibleName(tr("Server"));
    m_profile->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_export = new QAction(icon(Icon::Save), tr("Export …"), this);
    m_export->setObjectName(u"exportActivities"_s);
    addAction(m_export);
    connect(m_export, &QAction::triggered, this, &ActivityPane::exportShown);
    auto *exportButton = new QToolButton(header);
    exportButton->setDefaultAction(m_export);
    exportButton->setAutoRaise(true);
    exportButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    exportButton->setFocusPolicy(Qt::StrongFocus);
    auto *first = new QHBoxLayout;
    first->setSpacing(metrics::normal);
    first->addWidget(title);
    first->addWidget(m_count);
    first->addStretch();
    first->addWidget(exportButton);
    auto *second = new QHBoxLayout;
    second->setSpacing(metrics::normal);
    second->addWidget(m_filter, 1);
    second->addWidget(m_what);
    second->addWidget(m_profile);
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(metrics::wide, metrics::normal, metrics::normal, metrics::normal);
    column->setSpacing(metrics::normal);
    column->addLayout(first);
    column->addLayout(second);
    return header;
}

QWidget *ActivityPane::buildDetail()
{
    auto *detail = new QWidget(this);
    detail->setMinimumWidth(300);
    m_title->setFont(theme::titleFont());
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setObjectName(u"activityTitle"_s);
    m_facts->setWordWrap(true);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_facts->setAccessibleName(tr("Facts"));
    m_facts->setObjectName(u"activityFacts"_s);
    m_changes->setObjectName(u"activityChanges"_s);
    m_changes->setAccessibleName(tr("Changed fields"));
    m_changes->setRootIsDecorated(false);
    m_changes->setUniformRowHeights(true);
    m_changes->setFrameShape(QFrame::NoFrame);
    m_changes->setTextElideMode(Qt::ElideMiddle);
    m_changes->setHeaderLabels({tr("Field"), tr("Before"), tr("After")});
    const int character = fontMetrics().averageCharWidth();
    m_changes->setColumnWidth(0, character * 18);
    m_changes->setColumnWidth(1, character * 20);
    m_revert->setObjectName(u"revertActivity"_s);
    m_revert->setIcon(icon(Icon::Revert));
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(metrics::wide, metrics::normal, metrics::wide, metrics::normal);
    head->setSpacing(metrics::normal);
    head->addWidget(m_title);
    head->addWidget(m_facts);
    column->addLayout(head);
    column->addWidget(m_changes, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(metrics::wide, metrics::normal, metrics::wide, metrics::normal);
    foot->addStretch();
    foot->addWidget(m_revert);
    column->addLayout(foot);
    connect(m_revert, &QPushButton::clicked, this, &ActivityPane::revertChosen);
    return detail;
}

void ActivityPane::fillProfiles()
{
    const QSignalBlocker quiet(m_profile);
    const QString before = m_profile->currentData().toString();
    m_profile->clear();
    m_profile->addItem(tr("All servers"), QString());
    for (const JournalEntry &entry : m_console.journal().entries()) {
        if (m_profile->findData(entry.profileId) < 0)
            m_profile->addItem(entry.profileName.isEmpty() ? entry.server : entry.profileName, entry.profileId);
    }
    m_profile->setCurrentIndex(std::max(0, m_profile->findData(before)));
}

void ActivityPane::updateState()
{
    const int all = m_model->rowCount();
    const int shown = m_shown->rowCount();
    m_count->setText(all == shown ? QLocale().toString(all) : tr("%1 of %2").arg(QLocale().toString(shown), QLocale().toString(all)));
    m_pages->setCurrentIndex(shown > 0 ? 0 : 1);
    m_export->setEnabled(shown > 0);
    if (all == 0) {
        m_begin = {};
        m_empty->setContent(Icon::Log, tr("Nothing was written yet"),
                            tr("Each change of an object on a server is noted here, with what it was before, and can be taken back."));
    } else if (shown == 0) {
        m_begin = [this] {
            m_filter->clear();
            m_shown->setText({});
            m_what->setCurrentIndex(0);
            m_profile->setCurrentIndex(0);
            updateState();
        };
        m_empty->setContent(Icon::Filter, tr("No activity matches"), {}, tr("Clear the filter"));
    }
    if (shown > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_shown->index(0, 0));
    showChosen();
}

std::optional<JournalEntry> ActivityPane::chosen() const
{
    const QModelIndex current = m_shown->mapToSource(m_table->currentIndex());
    return current.isValid() ? std::optional(m_model->entryAt(current.row())) : std::nullopt;
}

QString ActivityPane::whyNotRevertible(const JournalEntry &entry) const
{
    const server::AdminApi *api = m_console.adminApi();
    if (entry.outcome != Outcome::Done)
        return tr("It did not take place.");
    if (entry.revertedAt.isValid())
        return tr("It was taken back already.");
    if (!api)
        return tr("There is no connection to the server.");
    if (entry.profileId != m_console.profile().id)
        return tr("It was made on another server: open “%1” first.").arg(entry.profileName);
    const bool removes = entry.act == Act::Create;
    const QJsonObject &object = entry.before.isEmpty() ? entry.after : entry.before;
    return workspace::lackOfScope(
        workspace::missingScope(m_console, entry.kind, removes ? server::Access::Delete : server::Access::Write, object));
}

void ActivityPane::showChosen()
{
    const std::optional<JournalEntry> entry = chosen();
    m_changes->clear();
    m_changes->setVisible(entry.has_value());
    m_revert->setVisible(entry.has_value());
    if (!entry) {
        m_title->setText({});
        m_facts->setText(m_shown->rowCount() > 0 ? tr("Choose an activity to see what it changed.") : QString());
        return;
    }
    m_title->setText(tr("%1 %2: %3", "“Client changed: Shop”").arg(kindTexts(entry->kind).noun, ActivityModel::actText(entry->act), entry->name));
    QStringList facts;
    facts += QLocale().toString(entry->at.toLocalTime(), QLocale::LongFormat);
    facts += entry->account.isEmpty() ? tr("By the log-in %1 on %2").arg(entry->login, entry->server)
                                      : tr("By %1 with the log-in %2 on %3").arg(entry->account, entry->login, entry->server);
    if (!entry->objectId.isEmpty())
        facts += tr("Identifier: %1").arg(entry->objectId);
    if (!entry->error.isEmpty())
        facts += tr("Refused: %1").arg(entry->error);
    if (entry->outcome == Outcome::Sent)
        facts += tr("No answer came, or the program ended before it did: look at the object.");
    if (entry->revertedAt.isValid())
        facts += tr("Taken back: %1").arg(QLocale().toString(entry->revertedAt.toLocalTime(), QLocale::ShortFormat));
    m_facts->setText(facts.join(u'\n'));
    const QJsonObject &sample = entry->before.isEmpty() ? entry->after : entry->before;
    const domain::FieldCatalogue &catalogue = domain::FieldCatalogue::of(entry->kind, domain::dialectOf(sample));
    QList<domain::Difference> changes;
    for (const workspace::JournalChange &change : entry->changes)
        changes += change.difference;
    if (entry->act != Act::Change)
        changes = domain::diffObjects(entry->before, entry->after);
    addChanges(m_changes, catalogue, changes);
    const QString why = whyNotRevertible(*entry);
    m_revert->setText(entry->act == Act::Create ? kindTexts(entry->kind).remove : entry->act == Act::Delete ? tr("Create it again …") : tr("Take it back …"));
    m_revert->setEnabled(why.isEmpty());
    m_revert->setToolTip(why);
}

void ActivityPane::revertChosen()
{
    const std::optional<JournalEntry> entry = chosen();
    if (!entry || !whyNotRevertible(*entry).isEmpty())
        return;
    Question question;
    question.title = tr("Take it back");
    question.act = tr("Take it back");
    if (entry->act == Act::Create) {
        question.text = kindTexts(entry->kind).removeAsk.arg(entry->name);
        question.act = kindTexts(entry->kind).remove;
        question.destructive = true;
    } else if (entry->act == Act::Delete) {
        question.text = tr("Create “%1” again?").arg(entry->name);
        question.explanation = tr("It gets what is kept of it: secrets are not, so the server makes new ones, and maybe another identifier.");
        question.act = tr("Create it again");
    } else {
        question.text = tr("Change “%1” back?").arg(entry->name);
        question.explanation = tr("These fields get what they had before: %1. What was changed again since stays as it is.").arg(ActivityModel::fieldsText(*entry));
    }
    dialogs::ask(this, question, [this, entry = *entry](Answer answer) {
        if (answer == Answer::Act)
            doRevert(entry);
    });
}

void ActivityPane::doRevert(const JournalEntry &entry)
{
    m_messages->dismiss(u"revert"_s);
    whenDone(editing::revert(m_console.adminApi(), m_console.journal(), entry, {}), this, [this, entry](const Result<domain::Entity> &result) {
        Message message = result ? Message() : Message::fromError(result.error());
        message.key = u"revert"_s;
        if (result) {
            message.kind = Message::Kind::Success;
            message.what = tr("“%1” was taken back.").arg(entry.name);
        }
        m_messages->post(message);
    });
}

void ActivityPane::exportShown()
{
    dialogs::saveFile(this, tr("Export the activities that are shown"), u"activities.json"_s, tr("JSON (*.json);;Table (*.csv)"),
                      [this](const QString &path) {
                          if (!path.isEmpty())
                              write(path);
                      });
}

void ActivityPane::write(const QString &path)
{
    QList<JournalEntry> entries;
    for (int row = m_shown->rowCount() - 1; row >= 0; --row)
        entries += m_model->entryAt(m_shown->mapToSource(m_shown->index(row, 0)).row());
    const bool csv = path.endsWith(u".csv"_s, Qt::CaseInsensitive);
    QSaveFile file(path);
    const QByteArray text = csv ? workspace::Journal::toCsv(entries) : workspace::Journal::toJson(entries);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        m_messages->post(Error{Error::Kind::Input, tr("The activities were not exported."), file.errorString(), tr("Choose another file."), {}, 0});
        return;
    }
    m_messages->post({.kind = Message::Kind::Success, .what = tr("%n activities were exported.", nullptr, static_cast<int>(entries.size())), .why = path,
                      .next = {}, .detail = {}, .key = u"export"_s, .actions = {}});
}

QWidget *ActivityPane::initialFocus()
{
    return m_filter;
}

void ActivityPane::showFind()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ActivityPane::saveState(QSettings &settings) const
{
    settings.setValue(u"splitter"_s, m_splitter->saveState());
    settings.setValue(u"columns"_s, m_table->horizontalHeader()->saveState());
}

void ActivityPane::restoreState(const QSettings &settings)
{
    m_splitter->restoreState(settings.value(u"splitter"_s).toByteArray());
    const QByteArray columns = settings.value(u"columns"_s).toByteArray();
    if (!columns.isEmpty())
        m_table->horizontalHeader()->restoreState(columns);
}

} // namespace drover::ui
