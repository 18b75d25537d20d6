// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/objecteditor.h"

#include "editing/maskedjson.h"
#include "text/jsontext.h"
#include "ui/common/async.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/emptystate.h"
#include "ui/common/filteredit.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/pane.h"
#include "ui/common/statusdot.h"
#include "ui/common/theme.h"
#include "ui/editor/codeeditor.h"
#include "ui/forms/conflictdialog.h"
#include "ui/forms/entityform.h"
#include "ui/forms/reviewdialog.h"
#include "workspace/access.h"
#include "workspace/dialect.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;
using domain::FieldProblem;

ObjectEditor::ObjectEditor(workspace::Console &console, domain::EntityKind kind, const QString &nothingSelected, QWidget *parent)
    : QWidget(parent), m_console(console), m_kind(kind), m_session(console.drafts()), m_pages(new QStackedWidget(this)),
      m_nothing(new EmptyState(this)), m_name(new ElidedLabel(Qt::ElideRight, this)), m_id(new ElidedLabel(Qt::ElideMiddle, this)),
      m_status(new StatusDot(this)), m_messages(new MessageBar(this)), m_tabs(new QTabWidget(this)), m_filter(new FilterEdit(this)),
      m_form(new EntityForm(m_session, {[&console] { return console.adminApi(); }, workspace::dialectOf(console.profile())}, this)),
      m_jsonProblem(new QLabel(this)), m_footer(nullptr), m_changes(new QLabel(this)), m_review(new QPushButton(this)),
      m_save(new QPushButton(this)), m_revert(new QPushButton(this))
{
    setObjectName(u"detail"_s);
    m_nothing->setContent(Icon::Details, tr("Nothing selected"), nothingSelected);
    buildLayout();
    connect(m_filter, &FilterEdit::filterChanged, m_form, &EntityForm::setFilter);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (isJsonShown())
            showJson();
        else
            m_form->refresh();
    });
    connect(&m_session, &editing::EditSession::changed, this, &ObjectEditor::update);
    connect(&m_session, &editing::EditSession::savingChanged, this, &ObjectEditor::updateFooter);
    connect(&m_session, &editing::EditSession::conflictChanged, this, &ObjectEditor::tellProblem);
    connect(&m_session, &editing::EditSession::problem, this, [this](const Error &error) { m_messages->post(error); });
    connect(&m_console, &workspace::Console::apiChanged, this, &ObjectEditor::takeApi);
    connect(&m_console, &workspace::Console::profileChanged, this, [this] {
        // An edit belongs to its server: it is kept as a draft there, and never saved to another.
        m_session.close();
        m_messages->dismissAll();
        setEntity(std::nullopt);
    });
    takeApi();
}

ObjectEditor::~ObjectEditor()
{
    stopListeningToChildren(this);
    m_session.disconnect(this);
    m_session.disconnect(m_form);
}

QWidget *ObjectEditor::buildHead()
{
    m_name->setFont(theme::titleFont());
    m_name->setObjectName(u"detailName"_s);
    m_id->setFont(theme::codeFont());
    m_id->setForegroundRole(QPalette::PlaceholderText);
    m_id->setObjectName(u"detailId"_s);
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(metrics::wide, metrics::normal, metrics::wide, metrics::tight);
    column->setSpacing(0);
    auto *first = new QHBoxLayout;
    first->setSpacing(metrics::normal);
    first->addWidget(m_name, 1);
    first->addWidget(m_status);
    column->addLayout(first);
    column->addWidget(m_id);
    return head;
}

QWidget *ObjectEditor::buildFooter()
{
    m_footer = new QWidget(this);
    m_footer->setObjectName(u"editFooter"_s);
    m_changes->setObjectName(u"changeCount"_s);
    m_changes->setWordWrap(true);
    m_review->setText(tr("Review …"));
    m_review->setObjectName(u"reviewButton"_s);
    m_save->setObjectName(u"saveButton"_s);
    m_save->setIcon(icon(Icon::Save));
    m_revert->setObjectName(u"revertButton"_s);
    auto *row = new QHBoxLayout(m_footer);
    row->setContentsMargins(metrics::wide, metrics::normal, metrics::wide, metrics::normal);
    row->setSpacing(metrics::normal);
    row->addWidget(m_changes, 1);
    row->addWidget(m_review);
    row->addWidget(m_save);
    row->addWidget(m_revert);
    connect(m_review, &QPushButton::clicked, this, &ObjectEditor::review);
    connect(m_save, &QPushButton::clicked, this, &ObjectEditor::save);
    connect(m_revert, &QPushButton::clicked, this, &ObjectEditor::revert);
    return m_footer;
}

void ObjectEditor::buildLayout()
{
    m_filter->setObjectName(u"fieldFilter"_s);
    m_filter->setPlaceholderText(tr("Find a field"));
    m_filter->setAccessibleName(tr("Find a field"));
    m_filter->setDelay(100);
    m_form->setObjectName(u"form"_s);
    m_messages->setObjectName(u"detailMessages"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(u"detailTabs"_s);
    m_tabs->setAccessibleName(tr("Form or JSON"));
    auto *formPage = new QWidget;
    auto *formColumn = new QVBoxLayout(formPage);
    formColumn->setContentsMargins(0, metrics::normal, 0, 0);
    formColumn->setSpacing(metrics::tight);
    auto *filterRow = new QHBoxLayout;
    filterRow->setContentsMargins(metrics::wide, 0, metrics::wide, 0);
    filterRow->addWidget(m_filter);
    formColumn->addLayout(filterRow);
    formColumn->addWidget(m_form, 1);
    m_tabs->addTab(formPage, tr("Form"));
    auto *jsonPage = new QWidget;
    auto *jsonColumn = new QVBoxLayout(jsonPage);
    jsonColumn->setContentsMargins(0, 0, 0, 0);
    jsonColumn->setSpacing(0);
    m_jsonProblem->setWordWrap(true);
    m_jsonProblem->setObjectName(u"jsonProblem"_s);
    m_jsonProblem->setContentsMargins(metrics::wide, metrics::tight, metrics::wide, metrics::tight);
    m_jsonProblem->hide();
    jsonColumn->addWidget(m_jsonProblem);
    m_tabs->addTab(jsonPage, tr("JSON"));
    m_tabs->tabBar()->setAccessibleName(tr("Form or JSON"));
    m_tabs->tabBar()->setExpanding(false);

    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(m_messages);
    column->addWidget(m_tabs, 1);
    column->addWidget(buildFooter());
    m_pages->addWidget(m_nothing);
    m_pages->addWidget(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_pages);
}

bool ObjectEditor::mayWrite() const
{
    const server::AdminApi *api = m_console.adminApi();
    return api && api->canWrite(m_kind) && missingWriteScope().isEmpty();
}

/// What writing the shown object, or any of its kind, would need and the log-in doesn't have.
QString ObjectEditor::missingWriteScope() const
{
    return workspace::missingScope(m_console, m_kind, server::Access::Write, m_session.isOpen() ? m_session.edited() : QJsonObject());
}

void ObjectEditor::takeApi()
{
    updateAccess();
    updateFooter();
}

/// Offline, what is typed is kept as a draft; only a log-in that may not write takes the pen away, and says what it lacks.
void ObjectEditor::updateAccess()
{
    m_form->setReadOnly(m_console.adminApi() && !mayWrite() ? tr("These fields are read-only. %1").arg(workspace::lackOfScopeAndRemedy(missingWriteScope()))
                                                            : QString());
    if (m_json)
        m_json->setReadOnly(m_form->isReadOnly());
}

void ObjectEditor::setEntity(const std::optional<domain::Entity> &entity)
{
    const bool same = entity && m_session.isOpen() && !m_session.isNew() && m_session.id() == entity->id();
    if (!entity && m_session.isDirty())
        return; // the row went away, the edit doesn't
    if (same && (m_session.isDirty() || m_session.isSaving()))
        return; // the list was read anew meanwhile; saving notices what became different
    m_entity = entity;
    if (!same)
        m_messages->dismissAll();
    if (!entity) {
        m_session.close();
        m_pages->setCurrentIndex(0);
        update();
        return;
    }
    if (same && m_session.base() == entity->json())
        return;
    m_session.open(m_console.profile().id, workspace::dialectOf(m_console.profile()), *entity);
    updateAccess();
    m_pages->setCurrentIndex(1);
    tellDraft();
    tellProblem();
}

void ObjectEditor::beginNew(const QJsonObject &start, const QString &draftId)
{
    m_entity.reset();
    m_messages->dismissAll();
    m_session.openNew(m_console.profile().id, workspace::dialectOf(m_console.profile()), m_kind, start, draftId);
    updateAccess();
    m_pages->setCurrentIndex(1);
    m_tabs->setCurrentIndex(0);
    edit();
}

void ObjectEditor::edit()
{
    if (!m_session.isOpen())
        return;
    m_tabs->setCurrentIndex(0);
    m_form->focusFirst();
}

void ObjectEditor::tellDraft()
{
    if (!m_session.restoredFrom())
        return;
    const QString when = QLocale().toString(m_session.restoredFrom()->toLocalTime(), QLocale::ShortFormat);
    m_messages->post({.kind = Message::Kind::Info,
                      .what = tr("Your unsaved changes of %1 are shown.").arg(when),
                      .why = {},
                      .next = {},
                      .detail = {},
                      .key = u"draft"_s,
                      .actions = {{tr("Throw them away"), [this] { m_session.revertAll(); }}}});
}

void ObjectEditor::tellProblem()
{
    if (!m_session.conflict()) {
        m_messages->dismiss(u"conflict"_s);
        return;
    }
    m_messages->post({.kind = Message::Kind::Warning,
                      .what = tr("Someone changed the same on the server."),
                      .why = tr("Nothing was overwritten."),
                      .next = {},
                      .detail = {},
                      .key = u"conflict"_s,
                      .actions = {{tr("Compare …"), [this] { resolveConflict(); }, false}}});
}

void ObjectEditor::update()
{
    const domain::Entity shown(m_kind, m_session.edited());
    const QString name = shown.name();
    m_name->setFullText(!name.isEmpty() && !m_session.isNew() ? name : m_session.isNew() ? (name.isEmpty() ? tr("New") : tr("New: %1").arg(name)) : QString());
    m_id->setFullText(m_session.isNew() ? tr("not on the server yet") : m_session.id());
    const QJsonValue enabled = shown.value(u"enabled"_s);
    const bool isClient = m_kind == domain::EntityKind::Client;
    const bool off = isClient ? shown.value(u"disabled"_s).toBool() : enabled.isBool() && !enabled.toBool();
    m_status->setVisible((isClient || enabled.isBool()) && !m_session.isNew());
    m_status->setStatus(off ? Meaning::Muted : Meaning::Good, off ? tr("disabled") : tr("enabled"));
    if (isJsonShown() && m_json && !m_jsonIsBroken)
        showJson();
    updateFooter();
    if (m_wasDirty != m_session.isDirty()) {
        m_wasDirty = m_session.isDirty();
        Q_EMIT dirtyChanged(m_wasDirty);
    }
}

void ObjectEditor::updateFooter()
{
    const bool dirty = m_session.isDirty();
    const QList<FieldProblem> problems = m_session.isOpen() ? m_session.problems() : QList<FieldProblem>();
    const auto isError = [](const FieldProblem &problem) { return problem.severity == FieldProblem::Severity::Error; };
    const int errors = static_cast<int>(std::count_if(problems.begin(), problems.end(), isError));
    m_footer->setVisible(dirty || m_session.isNew() || m_jsonIsBroken);
    QStringList words;
    if (m_session.isSaving())
        words += tr("Saving …");
    else if (!m_session.isNew())
        words += tr("%n field(s) changed", nullptr, m_session.changedFieldCount());
    if (errors > 0)
        words += tr("%n to mend", "fields that are wrong", errors);
    m_changes->setText(words.join(u" · "_s));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, theme::colour(errors > 0 ? Meaning::Bad : Meaning::Attention, palette()));
    m_changes->setPalette(colours);
    m_save->setText(m_session.isNew() ? tr("Create") : tr("Save"));
    m_revert->setText(m_session.isNew() ? tr("Discard") : tr("Revert"));
    const bool ready = dirty && !m_session.isSaving() && !m_jsonIsBroken;
    m_save->setEnabled(ready && mayWrite());
    m_save->setToolTip(mayWrite() ? QString() : m_console.adminApi() ? workspace::lackOfScope(missingWriteScope()) : tr("There is no connection; the changes are kept."));
    m_review->setEnabled(ready && m_console.adminApi());
    m_revert->setEnabled((dirty || m_session.isNew() || m_jsonIsBroken) && !m_session.isSaving());
}

bool ObjectEditor::isJsonShown() const
{
    return m_tabs->currentIndex() == 1;
}

void ObjectEditor::showJson()
{
    if (!m_json) {
        m_json = new CodeEditor(m_tabs->widget(1));
        m_json->setObjectName(u"json"_s);
        m_json->setLanguage(u"JSON"_s);
        m_json->setReadOnly(m_form->isReadOnly());
        qobject_cast<QVBoxLayout *>(m_tabs->widget(1)->layout())->addWidget(m_json, 1);
        connect(m_json, &CodeEditor::textChanged, this, &ObjectEditor::takeJson);
    }
    const QJsonObject now = editing::unmasked(text::jsonObject(m_json->text()), m_session.edited());
    if (now == m_session.edited() && !m_json->text().isEmpty())
        return;
    const QSignalBlocker quiet(m_json);
    m_json->setText(text::indentedJson(editing::masked(m_session.edited())));
    m_json->setProblems({});
    m_jsonProblem->hide();
    m_jsonIsBroken = false;
}

void ObjectEditor::takeJson()
{
    const editing::JsonPlace place = editing::checkedJson(m_json->text());
    const bool wasBroken = std::exchange(m_jsonIsBroken, !place.problem.isEmpty());
    m_jsonProblem->setText(place.problem);
    m_jsonProblem->setVisible(m_jsonIsBroken);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, theme::colour(Meaning::Bad, palette()));
    m_jsonProblem->setPalette(colours);
    if (m_jsonIsBroken) {
        m_json->setProblems({{place.line, place.column, EditorProblem::Severity::Error, place.problem}});
        updateFooter();
        return;
    }
    m_json->setProblems({});
    m_session.setEdited(editing::unmasked(place.object, m_session.edited()));
    if (wasBroken)
        updateFooter();
}

void ObjectEditor::revert()
{
    m_messages->dismissAll();
    m_jsonIsBroken = false;
    const bool wasNew = m_session.isNew();
    m_session.revertAll();
    if (wasNew) {
        m_session.close();
        setEntity(std::nullopt);
        return;
    }
    if (isJsonShown() && m_json) {
        m_json->setText({});
        showJson();
    }
    updateFooter();
}

void ObjectEditor::save()
{
    if (m_session.conflict())
        resolveConflict();
    else if (m_save->isEnabled())
        write(false);
}

void ObjectEditor::write(bool despiteProblems)
{
    const QList<FieldProblem> problems = m_session.problems();
    const auto wrong = std::find_if(problems.begin(), problems.end(),
                                    [](const FieldProblem &problem) { return problem.severity == FieldProblem::Severity::Error; });
    if (wrong != problems.end() && !despiteProblems) {
        m_messages->post({.kind = Message::Kind::Warning,
                          .what = tr("The server will refuse this: %1").arg(m_session.catalogue().labelAt(u'/' + wrong->path)),
                          .why = wrong->text,
                          .next = {},
                          .detail = {},
                          .key = u"problems"_s,
                          .actions = {{tr("Send it anyway"), [this] { write(true); }}}});
        m_tabs->setCurrentIndex(0);
        m_form->showField(wrong->path);
        return;
    }
    m_messages->dismiss(u"problems"_s);
    m_messages->dismiss(u"save"_s);
    const QString id = m_session.id();
    whenDone(m_session.save(m_console.adminApi(), {}), this, [this, id](const Result<editing::SavedEdit> &result) { told(result, id); });
}

void ObjectEditor::told(const Result<editing::SavedEdit> &result, const QString &id)
{
    const QString shown = result && result->created ? result->stored.id() : id;
    if (!m_session.isOpen() || m_session.id() != shown) {
        // Another object is shown by now: it must not be taken for the one that was saved.
        if (!result)
            m_messages->post(result.error());
        else
            Q_EMIT saved(result->stored.id(), false);
        return;
    }
    m_messages->dismiss(u"draft"_s);
    if (!result) {
        if (result.error().kind == Error::Kind::Conflict && m_session.conflict()) {
            resolveConflict();
            return;
        }
        Message message = Message::fromError(result.error(), [this] { write(true); });
        message.key = u"save"_s;
        m_messages->post(message);
        return;
    }
    m_entity = result->stored;
    QStringList names;
    for (const domain::Difference &difference : result->differently)
        names += m_session.catalogue().labelAt(difference.path);
    if (!names.isEmpty()) {
        m_messages->post({.kind = Message::Kind::Warning, .what = tr("The server stored it otherwise than it was sent: %1.").arg(names.join(u", "_s)),
                          .why = {}, .next = tr("The form shows what it has now."), .detail = {}, .key = u"save"_s, .actions = {}});
    } else if (result->mergedOnTheWay) {
        m_messages->post({.kind = Message::Kind::Info, .what = tr("Saved. Someone had changed other fields meanwhile; they were kept."),
                          .why = {}, .next = {}, .detail = {}, .key = u"save"_s, .actions = {}});
    }
    Q_EMIT saved(result->stored.id(), result->created);
}

void ObjectEditor::review()
{
    const server::AdminApi *api = m_console.adminApi();
    if (!api || !m_session.isDirty())
        return;
    auto *dialog = new ReviewDialog(m_session, *api, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setSaveEnabled(m_save->isEnabled());
    connect(dialog, &QDialog::accepted, this, &ObjectEditor::save);
    dialog->open();
}

void ObjectEditor::resolveConflict()
{
    if (!m_session.conflict() || findChild<ConflictDialog *>())
        return;
    auto *dialog = new ConflictDialog(*m_session.conflict(), m_session.catalogue(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_session.resolve(dialog->choices());
        if (m_session.isDirty())
            review();
    });
    dialog->open();
}

} // namespace drover::ui
