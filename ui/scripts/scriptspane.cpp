// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scripts/scriptspane.h"

#include "base/ids.h"
#include "ui/common/async.h"
#include "ui/common/dialogs.h"
#include "ui/common/emptystate.h"
#include "ui/common/filteredit.h"
#include "ui/common/icons.h"
#include "ui/common/messagebar.h"
#include "ui/run/runpanel.h"
#include "ui/scripts/livecheck.h"
#include "ui/scripts/newscriptdialog.h"
#include "ui/scripts/problemspanel.h"
#include "ui/scripts/scriptchecker.h"
#include "ui/scripts/scriptdesk.h"
#include "ui/scripts/scriptdocument.h"
#include "ui/scripts/scripteditorpage.h"
#include "ui/scripts/scriptproperties.h"
#include "ui/scripts/scripttabs.h"
#include "ui/scripts/scripttemplates.h"
#include "ui/scripts/scripttreeview.h"
#include "workspace/access.h"

#include <QAction>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>
#include <QSettings>
#include <QSplitter>
#include <QTabWidget>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;
using tables::ScriptTreeModel;

namespace {

const QString scriptKind = u"script"_s;

} // namespace

ScriptsPane::~ScriptsPane()
{
    // Documents keep their drafts as they go, after this object's members have gone.
    m_console.drafts().disconnect(this);
    m_tabs->disconnect(m_desk); // closing tabs is not news any more
    m_bottom->disconnect(this); // nor is a tab that comes to the front as another goes
    stopListeningToChildren(this);
    delete m_live; // before the checker that it asks
}

void ScriptsPane::setChecker(std::unique_ptr<ScriptChecker> checker)
{
    m_checker = std::move(checker);
}

scripts::Generation ScriptsPane::generation() const
{
    return m_console.profile().kind == workspace::Profile::Kind::Gluu4 ? scripts::Generation::Gluu4 : scripts::Generation::Janssen;
}

bool ScriptsPane::mayWrite() const
{
    const server::AdminApi *api = m_console.adminApi();
    return api && api->canWrite(domain::EntityKind::Script);
}

void ScriptsPane::takeApi()
{
    takeProfile();
    server::AdminApi *api = m_console.adminApi();
    if (api && !api->canRead(domain::EntityKind::Script))
        m_model->forget();
    else
        m_model->setApi(api);
    const bool readOnly = api && !mayWrite();
    const QList<ScriptEditorPage *> pages = m_tabs->pages();
    for (ScriptEditorPage *page : pages)
        page->setReadOnly(readOnly);
    m_properties->setReadOnly(readOnly);
    tellReadOnly(readOnly && api->canRead(domain::EntityKind::Script));
    updateTree();
    updateActions();
}

/// Buttons that are greyed say why only to those who look for it: this says it to all.
void ScriptsPane::tellReadOnly(bool readOnly)
{
    if (!readOnly) {
        m_messages->dismiss(u"readOnly"_s);
        return;
    }
    const QString missing = workspace::missingScope(m_console, domain::EntityKind::Script, server::Access::Write);
    m_messages->post({.kind = Message::Kind::Info,
                      .what = tr("Scripts can be read, checked and run here, but not deployed."),
                      .why = workspace::lackOfScopeAndRemedy(missing),
                      .next = {},
                      .detail = {},
                      .key = u"readOnly"_s,
                      .actions = {}});
}

void ScriptsPane::takeProfile()
{
    const QString id = m_console.profile().id;
    if (id == m_profileId)
        return;
    m_tabs->closeAll();
    m_model->forget(); // another server's have no place here
    m_profileId = id;
    takeDrafts();
    // Scripts that were begun here exist nowhere but in their drafts.
    const QList<workspace::Draft> drafts = m_console.drafts().all(m_profileId);
    for (const workspace::Draft &draft : drafts) {
        if (draft.kind == scriptKind && draft.before.isEmpty())
            open(new ScriptDocument(m_console.drafts(), m_profileId, draft.id, {}, draft.after));
    }
}

void ScriptsPane::takeDrafts()
{
    QSet<QString> ids;
    const QList<workspace::Draft> drafts = m_console.drafts().all(m_profileId);
    for (const workspace::Draft &draft : drafts) {
        if (draft.kind == scriptKind)
            ids.insert(draft.id);
    }
    m_model->setDraftIds(ids);
}

void ScriptsPane::restoreTabs()
{
    const QStringList wanted = std::exchange(m_tabsToRestore, {});
    for (const QString &id : wanted)
        openScript(id);
}

void ScriptsPane::updateTree()
{
    const server::AdminApi *api = m_console.adminApi();
    const QString name = m_console.profile().name;
    const std::optional<Error> absence = m_console.absence();
    if (!absence || m_model->scriptCount() == 0)
        m_messages->dismiss(u"offline"_s);
    if (!api && m_model->scriptCount() > 0) {
        m_tree->showTree();
        if (absence)
            m_messages->post(Message::away(name, tr("The scripts are shown as they were last read."), *absence,
                                           [this] { detach(m_console.reopen()); }));
    } else if (absence && !absence->what.isEmpty()) {
        m_tree->showInstead(Icon::Offline, tr("Not connected to %1").arg(name), absence->sentence(), tr("Connect again"));
    } else if (!api) {
        m_tree->showInstead(Icon::Connected, tr("Connecting to %1 …").arg(name));
    } else if (!api->canRead(domain::EntityKind::Script)) {
        m_tree->showInstead(Icon::Locked, tr("This log-in may not read scripts"),
                            workspace::lackOfScopeAndRemedy(workspace::missingScope(m_console, domain::EntityKind::Script, server::Access::Read)));
    } else if (m_model->state() == ScriptTreeModel::State::Failed && m_model->scriptCount() == 0) {
        const Error error = m_model->error();
        m_tree->showInstead(Icon::Error, error.what, EmptyState::reasonOf(error), tr("Retry"), error.detail);
    } else if (m_model->state() == ScriptTreeModel::State::Ready && m_model->rowCount() == 0) {
        if (m_tree->filter()->text().isEmpty())
            m_tree->showInstead(Icon::Scripts, tr("There are no scripts yet"), tr("A script is called by the server where something is decided: at a log-in, "
                                                                                  "for a token, at a UMA request."),
                                mayWrite() ? tr("New script …") : tr("Refresh"));
        else
            m_tree->showInstead(Icon::Filter, tr("No script matches “%1”").arg(m_tree->filter()->text()), {}, tr("Clear the filter"));
    } else {
        m_tree->showTree();
    }
}

void ScriptsPane::openScript(const QString &inum, int line)
{
    ScriptEditorPage *page = m_tabs->page(inum);
    if (page) {
        m_tabs->show(page);
    } else {
        const std::optional<domain::CustomScript> script = m_model->script(inum);
        if (!script)
            return;
        QJsonObject opened = script->json();
        QJsonObject edited = opened;
        const auto draft = m_console.drafts().load(m_profileId, scriptKind, inum);
        if (!draft)
            m_messages->post(draft.error());
        else if (*draft) {
            opened = (*draft)->before;
            edited = (*draft)->after;
        }
        open(new ScriptDocument(m_console.drafts(), m_profileId, inum, opened, edited));
        page = m_tabs->current();
        if (draft && *draft)
            m_messages->post({.kind = Message::Kind::Info,
                              .what = tr("Your unsaved changes of %1 are back.").arg(script->name()),
                              .why = tr("They are from %1.").arg(QLocale().toString((*draft)->savedAt.toLocalTime(), QLocale::ShortFormat)),
                              .next = {},
                              .detail = {},
                              .key = u"draft"_s,
                              .actions = {{tr("Discard them"),
                                           [this, inum] {
                                               if (bringToFront(inum))
                                                   revert();
                                           },
                                           true}}});
    }
    if (line > 0)
        page->editor()->goToLine(line);
    page->editor()->setFocus();
}

void ScriptsPane::open(ScriptDocument *document)
{
    watchPage(m_tabs->add(document));
}

void ScriptsPane::watchPage(ScriptEditorPage *page)
{
    page->setReadOnly(m_console.adminApi() && !mayWrite());
    connect(page->document(), &ScriptDocument::modifiedChanged, this, &ScriptsPane::updateActions);
    connect(page->document(), &ScriptDocument::draftFailed, this, [this](const Error &error) { m_messages->post(error); });
    connect(page, &ScriptEditorPage::problemsChanged, this, [this, page] {
        if (page == m_tabs->current())
            showProblems(page);
    });
    connect(page, &ScriptEditorPage::textEdited, this, [this, page] {
        if (page == m_tabs->current())
            m_problems->setFixesEnabled(false); // until the text is checked again
        m_live->textChanged(page);
    });
    connect(page, &ScriptEditorPage::helpRequested, this, [this](const QString &code) { Q_EMIT helpRequested(u"checks"_s, code); });
    connect(page->document(), &ScriptDocument::edited, this, [this, page] {
        if (m_run && page == m_tabs->current())
            m_run->refreshProperties();
    });
    connect(page->document(), &ScriptDocument::replaced, this, [this, page] {
        if (page == m_tabs->current())
            showRunTarget(page);
    });
    connect(page->editor(), &CodeEditor::cursorMoved, this, &ScriptsPane::tellStatus);
    m_desk->watch(page);
    showPage(page);
}

void ScriptsPane::showPage(ScriptEditorPage *page)
{
    m_properties->setDocument(page ? page->document() : nullptr);
    if (page)
        m_tree->select(page->document()->id());
    showProblems(page);
    showRunTarget(page);
    if (page && !page->wasChecked() && m_checker && m_checker->isWarm())
        m_live->textChanged(page);
    tellStatus();
    updateActions();
}

void ScriptsPane::showProblems(ScriptEditorPage *page)
{
    const QList<EditorProblem> problems = page ? page->editor()->problems() : QList<EditorProblem>();
    m_problems->setProblems(problems);
    m_problems->setFixesEnabled(page && page->problemsAreCurrent() && !page->editor()->isReadOnly());
    m_problems->setRemark(!page ? QString()
                          : page->wasChecked() ? tr("The check found no problems.")
                                               : tr("Not checked yet: Validate parses the script as the server does and checks its methods."));
    m_bottom->setTabText(0, tr("Problems (%1)").arg(problems.size()));
    m_nextProblem->setEnabled(!problems.isEmpty());
}

void ScriptsPane::tellStatus()
{
    const ScriptEditorPage *page = m_tabs->current();
    Q_EMIT statusChanged(page ? tr("Ln %1, Col %2   %3   UTF-8")
                                    .arg(page->editor()->currentLine())
                                    .arg(page->editor()->currentColumn())
                                    .arg(page->editor()->lineEnd())
                              : QString());
}

void ScriptsPane::beginScript(const QString &type, const QString &name, const QString &source)
{
    domain::CustomScript script;
    script.setName(name);
    script.setType(type);
    script.setSource(source);
    script.setLevel(1);
    script.setEnabled(true);
    QJsonObject json = script.json();
    json.insert("programmingLanguage"_L1, u"python"_s);
    if (!json.contains("locationType"_L1))
        json.insert("locationType"_L1, u"db"_s);
    const QString id = u"new-"_s + newUuid();
    auto *document = new ScriptDocument(m_console.drafts(), m_profileId, id, {}, json);
    open(document);
    document->saveDraft();
    m_tabs->current()->editor()->setFocus();
}

QSet<QString> ScriptsPane::takenNames() const
{
    QSet<QString> names;
    for (int type = 0; type < m_model->rowCount(); ++type) {
        const QModelIndex parent = m_model->index(type, 0);
        for (int row = 0; row < m_model->rowCount(parent); ++row)
            names.insert(m_model->index(row, 0, parent).data(ScriptTreeModel::NameRole).toString());
    }
    const QList<ScriptEditorPage *> pages = m_tabs->pages();
    for (const ScriptEditorPage *page : pages)
        names.insert(page->document()->script().name());
    return names;
}

void ScriptsPane::newScript()
{
    auto *dialog = new NewScriptDialog(scripts::toString(generation()), takenNames(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const bool gluu = generation() == scripts::Generation::Gluu4;
        beginScript(dialog->scriptType(), dialog->scriptName(), scriptTemplate(dialog->scriptType(), dialog->scriptName(), gluu));
    });
    dialog->open();
}

void ScriptsPane::openFromFile()
{
    dialogs::openFile(this, tr("Open a script"), tr("Python scripts (*.py);;All files (*)"), [this](const QString &path) {
        if (path.isEmpty())
            return;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            m_messages->post(Error{Error::Kind::Input, tr("%1 could not be opened.").arg(path), file.errorString(), {}, {}, 0});
            return;
        }
        const QString text = QString::fromUtf8(file.readAll());
        if (ScriptEditorPage *page = m_tabs->current()) {
            page->editor()->replaceText(text);
            m_messages->post({.kind = Message::Kind::Info,
                              .what = tr("The text of %1 was replaced by that of the file.").arg(page->document()->script().name()),
                              .why = {}, .next = tr("Undo brings it back."), .detail = {}, .key = u"file"_s, .actions = {}});
        } else {
            const QString type = text.contains("UmaRptPolicy"_L1) ? u"uma_rpt_policy"_s : u"uma_claims_gathering"_s;
            beginScript(type, QFileInfo(path).completeBaseName(), text);
        }
    });
}

void ScriptsPane::saveAsFile()
{
    ScriptEditorPage *page = m_tabs->current();
    if (!page)
        return;
    const QString text = page->editor()->text();
    const QJsonObject opened = page->document()->opened();
    const QJsonObject edited = page->document()->script().json();
    dialogs::saveFile(this, tr("Save the script as a file"), page->document()->script().name() + u".py"_s,
                      tr("Python scripts (*.py);;All files (*)"), [this, text, opened, edited](const QString &path) {
                          if (path.isEmpty())
                              return;
                          QSaveFile file(path);
                          if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.commit())
                              m_messages->post(Error{Error::Kind::Input, tr("%1 could not be written.").arg(path), file.errorString(),
                                                     tr("Choose another place."), {}, 0});
                          else
                              keepVersion(domain::CustomScript(edited).name(), opened, edited, false);
                      });
}

void ScriptsPane::nextProblem()
{
    ScriptEditorPage *page = m_tabs->current();
    if (!page || page->editor()->problems().isEmpty())
        return;
    const QList<EditorProblem> problems = page->editor()->problems();
    EditorProblem next = problems.constFirst();
    for (const EditorProblem &problem : problems) {
        if (problem.line > page->editor()->currentLine()) {
            next = problem;
            break;
        }
    }
    page->editor()->goToLine(next.line, std::max(1, next.column));
    page->editor()->setFocus();
}

void ScriptsPane::closeCurrent()
{
    m_tabs->close(m_tabs->current());
}

void ScriptsPane::refresh()
{
    if (m_console.adminApi())
        m_model->refresh();
    else
        detach(m_console.reopen());
}

void ScriptsPane::checkScriptHost()
{
    whenDone(ScriptChecker::available(), this, [this](const Result<void> &available) {
        if (available)
            return;
        Message message = Message::fromError(available.error());
        message.kind = Message::Kind::Warning;
        message.key = u"java"_s;
        m_messages->post(message);
    });
}

QWidget *ScriptsPane::initialFocus()
{
    if (ScriptEditorPage *page = m_tabs->current())
        return page->editor();
    return m_tree->filter();
}

QList<PaletteObject> ScriptsPane::objects(const QString &needle) const
{
    QList<PaletteObject> found;
    for (int type = 0; type < m_model->rowCount(); ++type) {
        const QModelIndex parent = m_model->index(type, 0);
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const QModelIndex index = m_model->index(row, 0, parent);
            const QString name = index.data(ScriptTreeModel::NameRole).toString();
            if (!name.contains(needle, Qt::CaseInsensitive))
                continue;
            const QString id = index.data(ScriptTreeModel::IdRole).toString();
            found.append({name, tr("Scripts"), icon(Icon::Scripts), [self = const_cast<ScriptsPane *>(this), id] { self->openScript(id); }});
        }
    }
    return found;
}

void ScriptsPane::saveState(QSettings &settings) const
{
    settings.setValue(u"columns"_s, m_columns->saveState());
    settings.setValue(u"rows"_s, m_rows->saveState());
    settings.setValue(u"runOpened"_s, m_runOpened);
    QStringList open;
    const QList<ScriptEditorPage *> pages = m_tabs->pages();
    for (const ScriptEditorPage *page : pages) {
        if (!page->document()->isNew())
            open += page->document()->id();
        page->document()->saveDraft();
    }
    settings.setValue(u"open"_s, open);
}

void ScriptsPane::restoreState(const QSettings &settings)
{
    m_runOpened = settings.value(u"runOpened"_s, false).toBool();
    m_columns->restoreState(settings.value(u"columns"_s).toByteArray());
    m_rows->restoreState(settings.value(u"rows"_s).toByteArray());
    m_tabsToRestore = settings.value(u"open"_s).toStringList();
    if (m_model->state() == ScriptTreeModel::State::Ready)
        restoreTabs();
}

} // namespace drover::ui
