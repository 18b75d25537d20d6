// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/worldeditor.h"

#include "text/jsontext.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/run/jsoninput.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <functional>
#include <utility>

namespace drover::ui {

namespace {

using namespace Qt::Literals::StringLiterals;

enum Role { PartRole = Qt::UserRole, KindRole, ObjectRole };
enum Kind { PartKind, UserKind, PasswordKind, AttributeKind, RowKind };

const QString users = u"users"_s;
const QString files = u"files"_s;
const QString hosts = u"allowedHosts"_s;
const QString working = u"workingParameters"_s;
const QString session = u"session"_s;
const QString cache = u"cache"_s;

/// A value as a cell shows it: texts as they are, everything else as JSON.
QString cellText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    return text::compactJson(value);
}

/// The reverse: objects, lists, truth values and null are taken for JSON, everything else is a text.
QJsonValue cellValue(const QString &entered)
{
    static const QStringList words{u"true"_s, u"false"_s, u"null"_s};
    if (entered.startsWith(u'{') || entered.startsWith(u'[') || words.contains(entered)) {
        const QJsonValue value = text::readJson(entered).value;
        if (!value.isUndefined())
            return value;
    }
    return entered;
}

/// Passwords are dots, except while they are edited by who typed them, and then as well.
class WorldDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int kind = index.siblingAtColumn(0).data(KindRole).toInt();
        if (index.column() == 0 && (kind == PartKind || kind == PasswordKind))
            return nullptr;
        if (index.column() == 1 && (kind == PartKind || kind == UserKind))
            return nullptr;
        QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
        auto *line = qobject_cast<QLineEdit *>(editor);
        if (line && kind == PasswordKind)
            line->setEchoMode(QLineEdit::Password);
        if (line)
            line->setAccessibleName(index.column() == 0 ? WorldEditor::tr("Name") : WorldEditor::tr("Value"));
        return editor;
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() == 1 && index.siblingAtColumn(0).data(KindRole).toInt() == PasswordKind && !option->text.isEmpty())
            option->text = u"••••••"_s;
    }
};

QString titleOf(const QString &part)
{
    if (part == users)
        return WorldEditor::tr("Users");
    if (part == files)
        return WorldEditor::tr("Files");
    if (part == hosts)
        return WorldEditor::tr("Allowed hosts");
    if (part == working)
        return WorldEditor::tr("Working parameters");
    if (part == session)
        return WorldEditor::tr("Session attributes");
    if (part == cache)
        return WorldEditor::tr("Cache");
    return part;
}

} // namespace

WorldEditor::WorldEditor(QWidget *parent)
    : QWidget(parent), m_add(new QToolButton(this)), m_remove(new QToolButton(this)), m_mode(new QToolButton(this)),
      m_pages(new QStackedWidget(this)), m_tree(new QTreeWidget(this)), m_json(new JsonInput(tr("World as JSON"), this))
{
    setObjectName(u"worldEditor"_s);
    m_tree->setObjectName(u"worldTree"_s);
    m_tree->setAccessibleName(tr("What the script finds on the server"));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHeaderLabels({tr("Name"), tr("Value")});
    m_tree->setItemDelegate(new WorldDelegate(m_tree));
    m_tree->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_tree->setUniformRowHeights(true);
    m_pages->addWidget(m_tree);
    m_pages->addWidget(m_json);
    m_json->setObjectName(u"worldJson"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildBar();
    column->addWidget(m_pages, 1);
    connect(m_tree, &QTreeWidget::itemChanged, this, &WorldEditor::take);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        m_remove->setEnabled(item && item->data(0, KindRole).toInt() != PartKind && item->data(0, KindRole).toInt() != PasswordKind);
    });
    connect(m_json, &JsonInput::edited, this, [this] {
        const QJsonValue value = m_json->value();
        if (value.isObject() || value.isNull()) {
            m_world = value.toObject();
            Q_EMIT edited();
        } else if (m_json->isValid()) {
            m_json->setRefusal(tr("The world is a JSON object."));
        }
    });
    fill();
}

void WorldEditor::buildBar()
{
    auto *menu = new QMenu(m_add);
    const auto entry = [this, menu](const QString &name, const QString &title, std::function<void()> run) {
        QAction *action = menu->addAction(title);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, run = std::move(run)] {
            showJson(false);
            run();
        });
    };
    entry(u"addUser"_s, tr("User"), [this] {
        addUser(part(users), {{u"uid"_s, u"user"_s}, {u"password"_s, u"secret"_s}, {u"attributes"_s, QJsonObject{{u"mail"_s, u"user@example.org"_s}}}});
        QTreeWidgetItem *added = part(users)->child(part(users)->childCount() - 1);
        take();
        editNew(added);
    });
    entry(u"addAttribute"_s, tr("Attribute of the user"), [this] { addAttribute(); });
    entry(u"addFile"_s, tr("File"), [this] { addRow(files, u"/etc/certs/file.json"_s, u"{}"_s); });
    entry(u"addHost"_s, tr("Allowed host"), [this] { addRow(hosts, u"api.example"_s, {}); });
    entry(u"addWorking"_s, tr("Working parameter"), [this] { addRow(working, u"name"_s, {}); });
    entry(u"addSession"_s, tr("Session attribute"), [this] { addRow(session, u"name"_s, {}); });
    entry(u"addCache"_s, tr("Cache entry"), [this] { addRow(cache, u"key"_s, {}); });
    m_add->setMenu(menu);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setIcon(icon(Icon::Add));
    m_add->setText(tr("Add"));
    m_add->setObjectName(u"worldAdd"_s);
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_remove->setIcon(icon(Icon::Remove));
    m_remove->setText(tr("Remove"));
    m_remove->setObjectName(u"worldRemove"_s);
    m_remove->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_remove->setEnabled(false);
    m_mode->setText(tr("JSON"));
    m_mode->setObjectName(u"worldMode"_s);
    m_mode->setCheckable(true);
    m_mode->setToolTip(tr("Edit the world as JSON, with the parts that have no rows here"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics::normal, metrics::tight, metrics::normal, metrics::tight);
    row->setSpacing(metrics::tight);
    for (QToolButton *button : {m_add, m_remove, m_mode}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(button->text());
    }
    row->addWidget(m_add);
    row->addWidget(m_remove);
    row->addStretch();
    row->addWidget(m_mode);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_remove, &QToolButton::clicked, this, &WorldEditor::removeCurrent);
    connect(m_mode, &QToolButton::toggled, this, &WorldEditor::showJson);
}

void WorldEditor::setWorld(const QJsonObject &world)
{
    m_world = world;
    m_json->setValue(world.isEmpty() ? QJsonValue(QJsonObject()) : QJsonValue(world));
    fill();
}

QJsonObject WorldEditor::world()
{
    if (m_pages->currentWidget() == m_json)
        m_json->value(); // what was just typed
    return m_world;
}

QString WorldEditor::complain()
{
    if (m_pages->currentWidget() != m_json || m_json->value().isObject() || m_json->value().isNull())
        return {};
    m_json->setFocus(Qt::OtherFocusReason);
    return tr("The world is no JSON object.");
}

void WorldEditor::showJson(bool json)
{
    m_mode->setChecked(json);
    if (json == (m_pages->currentWidget() == m_json))
        return;
    world();
    if (json)
        m_json->setValue(m_world);
    else
        fill();
    m_pages->setCurrentWidget(json ? static_cast<QWidget *>(m_json) : m_tree);
    m_remove->setEnabled(false);
}

QTreeWidgetItem *WorldEditor::findPart(const QString &name) const
{
    for (int row = 0; row < m_tree->topLevelItemCount(); ++row) {
        if (m_tree->topLevelItem(row)->data(0, PartRole).toString() == name)
            return m_tree->topLevelItem(row);
    }
    return nullptr;
}

QTreeWidgetItem *WorldEditor::part(const QString &name) const
{
    if (QTreeWidgetItem *found = findPart(name))
        return found;
    auto *item = new QTreeWidgetItem(m_tree, {titleOf(name)});
    item->setData(0, PartRole, name);
    item->setData(0, KindRole, PartKind);
    item->setExpanded(true);
    return item;
}

void WorldEditor::fill()
{
    m_filling = true;
    m_tree->clear();
    const QJsonArray people = m_world.value(users).toArray();
    for (const QString &name : {users, files, hosts, working, session})
        part(name);
    for (const QJsonValue &user : people)
        addUser(part(users), user.toObject());
    const auto rows = [this](const QString &name, const QJsonObject &values) {
        for (auto it = values.begin(); it != values.end(); ++it) {
            auto *item = new QTreeWidgetItem(part(name), {it.key(), cellText(it.value())});
            item->setData(0, KindRole, RowKind);
            item->setFlags(item->flags() | Qt::ItemIsEditable);
        }
    };
    rows(files, m_world.value(files).toObject());
    for (const QJsonValue &host : m_world.value(hosts).toArray())
        rows(hosts, {{host.toString(), QString()}});
    rows(working, m_world.value(working).toObject());
    rows(session, m_world.value(session).toObject().value("attributes"_L1).toObject());
    if (m_world.contains(cache))
        rows(cache, m_world.value(cache).toObject());
    for (auto it = m_world.begin(); it != m_world.end(); ++it) {
        if (QStringList{users, files, hosts, working, session, cache}.contains(it.key()))
            continue;
        auto *item = part(it.key());
        item->setText(1, cellText(it.value()));
        item->setToolTip(1, tr("Edited as JSON"));
    }
    tellEmptyParts();
    m_filling = false;
}

void WorldEditor::tellEmptyParts()
{
    for (const QString &name : {users, files, hosts, working, session, cache}) {
        QTreeWidgetItem *item = findPart(name);
        if (!item)
            continue;
        item->setForeground(1, theme::colour(Meaning::Muted, palette()));
        item->setText(1, item->childCount() == 0 ? tr("none") : QString());
    }
}

void WorldEditor::addUser(QTreeWidgetItem *partItem, const QJsonObject &user)
{
    const bool wasFilling = std::exchange(m_filling, true);
    auto *item = new QTreeWidgetItem(partItem, {user.value("uid"_L1).toString()});
    item->setData(0, KindRole, UserKind);
    item->setData(0, ObjectRole, user.toVariantMap());
    item->setFlags(item->flags() | Qt::ItemIsEditable);
    auto *password = new QTreeWidgetItem(item, {tr("password"), user.value("password"_L1).toString()});
    password->setData(0, KindRole, PasswordKind);
    password->setFlags(password->flags() | Qt::ItemIsEditable);
    const QJsonObject attributes = user.value("attributes"_L1).toObject();
    for (auto it = attributes.begin(); it != attributes.end(); ++it) {
        auto *attribute = new QTreeWidgetItem(item, {it.key(), cellText(it.value())});
        attribute->setData(0, KindRole, AttributeKind);
        attribute->setFlags(attribute->flags() | Qt::ItemIsEditable);
    }
    item->setExpanded(true);
    m_filling = wasFilling;
}

void WorldEditor::addRow(const QString &partName, const QString &name, const QString &value)
{
    m_filling = true;
    auto *item = new QTreeWidgetItem(part(partName), {name, value});
    item->setData(0, KindRole, RowKind);
    item->setFlags(item->flags() | Qt::ItemIsEditable);
    m_filling = false;
    take();
    editNew(item);
}

void WorldEditor::addAttribute()
{
    QTreeWidgetItem *user = m_tree->currentItem();
    while (user && user->data(0, KindRole).toInt() != UserKind)
        user = user->parent();
    if (!user)
        user = part(users)->child(part(users)->childCount() - 1);
    if (!user)
        return;
    m_filling = true;
    auto *item = new QTreeWidgetItem(user, {u"attribute"_s, QString()});
    item->setData(0, KindRole, AttributeKind);
    item->setFlags(item->flags() | Qt::ItemIsEditable);
    m_filling = false;
    take();
    editNew(item);
}

void WorldEditor::editNew(QTreeWidgetItem *item)
{
    m_tree->setCurrentItem(item);
    m_tree->scrollToItem(item);
    m_tree->setFocus(Qt::OtherFocusReason);
    m_tree->editItem(item, 0);
}

void WorldEditor::removeCurrent()
{
    QTreeWidgetItem *item = m_tree->currentItem();
    const int kind = item ? item->data(0, KindRole).toInt() : PartKind;
    if (kind == PartKind || kind == PasswordKind)
        return;
    m_filling = true;
    delete item;
    m_filling = false;
    take();
}

void WorldEditor::take()
{
    if (m_filling)
        return;
    QJsonObject next = m_world;
    QJsonArray people;
    const QTreeWidgetItem *userPart = part(users);
    for (int row = 0; row < userPart->childCount(); ++row) {
        const QTreeWidgetItem *item = userPart->child(row);
        QJsonObject user = QJsonObject::fromVariantMap(item->data(0, ObjectRole).toMap());
        user.insert(u"uid"_s, item->text(0));
        QJsonObject attributes;
        for (int index = 0; index < item->childCount(); ++index) {
            const QTreeWidgetItem *child = item->child(index);
            if (child->data(0, KindRole).toInt() == AttributeKind)
                attributes.insert(child->text(0), cellValue(child->text(1)));
            else if (child->text(1).isEmpty())
                user.remove(u"password"_s);
            else
                user.insert(u"password"_s, child->text(1));
        }
        user.insert(u"attributes"_s, attributes);
        people.append(user);
    }
    const auto rows = [this](const QString &name, bool textsOnly) {
        QJsonObject values;
        const QTreeWidgetItem *item = findPart(name);
        for (int row = 0; item && row < item->childCount(); ++row) {
            const QString text = item->child(row)->text(1);
            values.insert(item->child(row)->text(0), textsOnly ? QJsonValue(text) : cellValue(text));
        }
        return values;
    };
    const auto put = [&next](const QString &name, const QJsonValue &value, bool any) {
        if (any)
            next.insert(name, value);
        else
            next.remove(name);
    };
    put(users, people, !people.isEmpty());
    // A declared file is a text, unless it was declared otherwise.
    QJsonObject declared = rows(files, true);
    const QJsonObject before = m_world.value(files).toObject();
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (!it.value().isString() && declared.value(it.key()).toString() == cellText(it.value()))
            declared.insert(it.key(), it.value());
    }
    put(files, declared, !declared.isEmpty());
    const QJsonObject names = rows(hosts, true);
    put(hosts, QJsonArray::fromStringList(names.keys()), !names.isEmpty());
    const QJsonObject parameters = rows(working, false);
    put(working, parameters, !parameters.isEmpty());
    QJsonObject sessionObject = next.value(session).toObject();
    const QJsonObject sessionAttributes = rows(session, true);
    if (sessionAttributes.isEmpty())
        sessionObject.remove(u"attributes"_s);
    else
        sessionObject.insert(u"attributes"_s, sessionAttributes);
    put(session, sessionObject, !sessionObject.isEmpty());
    const QJsonObject kept = rows(cache, false);
    put(cache, kept, !kept.isEmpty());
    m_filling = true;
    tellEmptyParts();
    m_filling = false;
    if (next == m_world)
        return;
    m_world = next;
    Q_EMIT edited();
}

} // namespace drover::ui
