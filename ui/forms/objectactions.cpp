// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/objectactions.h"

#include "editing/emptiness.h"
#include "ui/common/async.h"
#include "ui/common/icons.h"
#include "ui/common/messagebar.h"
#include "ui/forms/bulkdialog.h"
#include "ui/forms/deletedialog.h"
#include "ui/forms/kindtexts.h"
#include "ui/forms/objecteditor.h"
#include "workspace/access.h"
#include "workspace/dialect.h"

#include <QAbstractItemView>
#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;

ObjectActions::ObjectActions(workspace::Console &console, domain::EntityKind kind, ObjectEditor &editor, QAbstractItemView &table,
                             MessageBar &messages, QWidget &pane, std::function<QList<domain::Entity>()> selected)
    : QObject(&pane), m_console(console), m_kind(kind), m_editor(editor), m_messages(messages), m_pane(pane), m_selected(std::move(selected))
{
    const KindTexts texts = kindTexts(kind);
    const auto anywhere = Qt::WidgetWithChildrenShortcut;
    m_new = add(u"newObject"_s, texts.create, icon(Icon::Add), QKeySequence::New, anywhere, nullptr, &ObjectActions::createNew);
    m_duplicate = add(u"duplicateObject"_s, texts.duplicate, icon(Icon::Copy), QKeySequence(Qt::CTRL | Qt::Key_D), anywhere, nullptr, &ObjectActions::duplicate);
    // In a text field the same keys belong to the text.
    m_delete = add(u"deleteObject"_s, texts.remove, icon(Icon::Remove), QKeySequence::Delete, Qt::WidgetShortcut, &table, &ObjectActions::removeSelected);
    m_edit = add(u"editObject"_s, tr("Edit"), icon(Icon::Details), QKeySequence(Qt::Key_F2), Qt::WidgetShortcut, &table, &ObjectActions::editCurrent);
    m_many = add(u"changeMany"_s, tr("Change the selected ones …"), icon(Icon::Matrix), QKeySequence(Qt::CTRL | Qt::Key_E), anywhere, nullptr, &ObjectActions::changeMany);
    m_save = add(u"saveObject"_s, tr("Save"), icon(Icon::Save), QKeySequence::Save, anywhere, nullptr, &ObjectActions::saveCurrent);
    connect(&m_console, &workspace::Console::apiChanged, this, [this] {
        update();
        offerKeptNew();
    });
    connect(&m_editor, &ObjectEditor::dirtyChanged, this, &ObjectActions::update);
    connect(&m_editor, &ObjectEditor::saved, this, [this](const QString &id, bool created) {
        if (created)
            Q_EMIT appeared(id);
    });
    update();
    offerKeptNew();
}

QAction *ObjectActions::add(const QString &name, const QString &text, const QIcon &picture, const QKeySequence &keys,
                            Qt::ShortcutContext context, QWidget *where, void (ObjectActions::*run)())
{
    auto *action = new QAction(picture, text, &m_pane);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(context);
    tell(action, {});
    m_pane.addAction(action);
    if (where)
        where->addAction(action);
    connect(action, &QAction::triggered, this, run);
    return action;
}

/// What the action does and its keys, or why it can't be done.
void ObjectActions::tell(QAction *action, const QString &problem)
{
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    const QString usual = keys.isEmpty() ? action->text() : tr("%1 (%2)", "command (keys)").arg(action->text(), keys);
    action->setToolTip(problem.isEmpty() ? usual : tr("%1: %2", "command: why it can't be done").arg(action->text(), problem));
}

QWidget *ObjectActions::makeButtons(QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QAction *action : {m_new, m_duplicate, m_delete, m_many}) {
        auto *button = new QToolButton(row);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(action->text());
        button->setObjectName(action->objectName() + u"Button"_s);
        if (action == m_new)
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        layout->addWidget(button);
    }
    return row;
}

domain::Dialect ObjectActions::dialect() const
{
    return workspace::dialectOf(m_console.profile());
}

void ObjectActions::update()
{
    const bool connected = m_console.adminApi() != nullptr;
    const QList<domain::Entity> chosen = m_selected();
    const QJsonObject sample = chosen.isEmpty() ? QJsonObject() : chosen.first().json();
    const QString noWriting = workspace::lackOfScope(workspace::missingScope(m_console, m_kind, server::Access::Write));
    const QString noChanging = workspace::lackOfScope(workspace::missingScope(m_console, m_kind, server::Access::Write, sample));
    const QString noDeleting = workspace::lackOfScope(workspace::missingScope(m_console, m_kind, server::Access::Delete, sample));
    m_new->setEnabled(connected && noWriting.isEmpty());
    m_duplicate->setEnabled(connected && noChanging.isEmpty() && chosen.size() == 1);
    m_delete->setEnabled(connected && noDeleting.isEmpty() && chosen.size() == 1);
    m_edit->setEnabled(chosen.size() == 1);
    m_many->setEnabled(connected && noChanging.isEmpty() && chosen.size() > 1);
    m_save->setEnabled(m_editor.session().isDirty() && (!connected || m_editor.mayWrite()));
    tell(m_new, noWriting);
    tell(m_duplicate, noChanging);
    tell(m_delete, noDeleting);
    tell(m_many, noChanging);
    tell(m_save, m_editor.session().isDirty() ? noChanging : QString());
}

void ObjectActions::createNew()
{
    QJsonObject start;
    if (m_kind == domain::EntityKind::Client)
        start.insert(dialect() == domain::Dialect::Gluu ? u"oxAuthAppType"_s : u"applicationType"_s, u"web"_s);
    m_editor.beginNew(start);
}

void ObjectActions::duplicate()
{
    const QList<domain::Entity> chosen = m_selected();
    if (chosen.size() == 1)
        m_editor.beginNew(editing::duplicateOf(chosen.first().json(), domain::FieldCatalogue::of(m_kind, dialect())));
}

void ObjectActions::editCurrent()
{
    m_editor.edit();
}

void ObjectActions::saveCurrent()
{
    m_editor.save();
}

void ObjectActions::changeMany()
{
    const QList<domain::Entity> chosen = m_selected();
    if (chosen.size() < 2)
        return;
    workspace::Console &console = m_console;
    auto *dialog = new BulkDialog(chosen, {[&console] { return console.adminApi(); }, dialect()}, &m_pane);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ObjectActions::removeSelected()
{
    const QList<domain::Entity> chosen = m_selected();
    server::AdminApi *api = m_console.adminApi();
    if (chosen.size() != 1 || !api)
        return;
    const domain::Entity target = chosen.first();
    auto *dialog = new DeleteDialog(*api, dialect(), target, &m_pane);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, target] { removeNow(target); });
    dialog->open();
}

void ObjectActions::removeNow(const domain::Entity &target)
{
    server::AdminApi *api = m_console.adminApi();
    if (!api)
        return;
    // Read once more: what is deleted, and would be created again, is what the server has now.
    whenDone(api->get(m_kind, target.id(), {}), this, [this, target, api = QPointer(api)](const Result<domain::Entity> &read) {
        if (!api)
            return;
        const domain::Entity last = read ? *read : target;
        whenDone(api->remove(m_kind, target.id(), {}), this, [this, last](const Result<void> &removed) {
            if (!removed) {
                m_messages.post(removed.error());
                return;
            }
            if (m_editor.session().id() == last.id())
                m_editor.revert();
            m_messages.post({.kind = Message::Kind::Success,
                             .what = kindTexts(m_kind).removed.arg(last.name()),
                             .why = {},
                             .next = {},
                             .detail = {},
                             .key = u"deleted"_s,
                             .actions = {{tr("Undo"), [this, last] { createAgain(last); }}}});
            Q_EMIT disappeared(last.id());
        });
    });
}

void ObjectActions::createAgain(const domain::Entity &lost)
{
    server::AdminApi *api = m_console.adminApi();
    if (!api)
        return;
    QJsonObject json = lost.json();
    for (const auto &made : {u"dn"_s, u"baseDn"_s})
        json.remove(made);
    whenDone(api->create(m_kind, json, {}), this, [this, lost](const Result<domain::Entity> &created) {
        if (!created) {
            m_messages.post(Message::fromError(created.error(), [this, lost] { createAgain(lost); }));
            return;
        }
        if (created->id() != lost.id())
            m_messages.post({.kind = Message::Kind::Warning,
                             .what = tr("“%1” is there again, but the server gave it another identifier.").arg(lost.name()),
                             .why = tr("What named the old one does not name this one."),
                             .next = {},
                             .detail = {},
                             .key = u"deleted"_s,
                             .actions = {}});
        Q_EMIT appeared(created->id());
    });
}

void ObjectActions::offerKeptNew()
{
    if (!m_console.adminApi() || m_editor.session().isNew() || !workspace::missingScope(m_console, m_kind, server::Access::Write).isEmpty())
        return;
    const QList<workspace::Draft> drafts = m_console.drafts().all(m_console.profile().id);
    for (const workspace::Draft &draft : drafts) {
        if (draft.kind != domain::toString(m_kind) || !draft.id.startsWith(u"new-"_s))
            continue;
        const auto discard = [this, draft] {
            const Result<void> gone = m_console.drafts().discard(draft.profileId, draft.kind, draft.id);
            if (!gone)
                m_messages.post(gone.error());
        };
        m_messages.post({.kind = Message::Kind::Info,
                         .what = kindTexts(m_kind).keptNew,
                         .why = draft.name,
                         .next = {},
                         .detail = {},
                         .key = u"keptNew"_s,
                         .actions = {{tr("Continue"), [this, id = draft.id] { m_editor.beginNew({}, id); }}, {tr("Throw it away"), discard}}});
        return;
    }
}

} // namespace drover::ui
