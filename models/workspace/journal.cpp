// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal.h"

#include "base/ids.h"
#include "base/paths.h"
#include "base/redact.h"
#include "server/janssenpatch.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace drover::workspace {

using namespace Qt::Literals::StringLiterals;
using Act = JournalEntry::Act;
using Outcome = JournalEntry::Outcome;

namespace {

constexpr qsizetype inMemory = 10000;

QString translated(const char *text)
{
    return QCoreApplication::translate("workspace", text);
}

Act actFrom(const QString &text)
{
    return text == u"create" ? Act::Create : text == u"delete" ? Act::Delete : Act::Change;
}

/// Names that people and schemas give: any that speaks of a secret counts.
bool speaksOfSecret(const QString &name)
{
    const QString lower = name.toLower();
    return isSecretName(name) || lower.contains("password"_L1) || lower.contains("secret"_L1) || lower.contains("private"_L1);
}

/// {"name": "userPassword", "value": …}: the name stands in a member, not in front of the value.
QJsonValue withoutNamedSecrets(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray result;
        const QJsonArray list = value.toArray();
        for (const QJsonValue &entry : list)
            result << withoutNamedSecrets(entry);
        return result;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    const bool secret = speaksOfSecret(object.value("name"_L1).toString()) || speaksOfSecret(object.value("value1"_L1).toString());
    const QStringList names = object.keys();
    for (const QString &name : names) {
        const bool holdsValue = name == u"value" || name == u"values" || name == u"displayValue" || name == u"value2";
        object.insert(name, secret && holdsValue ? QJsonValue(redactionMark()) : withoutNamedSecrets(object.value(name)));
    }
    return object;
}

/// Absence and null differ in what they mean, and JSON has no "undefined": an absent side has no member.
QJsonObject changeToJson(const JournalChange &change)
{
    QJsonObject object{{u"path"_s, change.difference.path}};
    if (!change.difference.isAdded())
        object.insert(u"before"_s, change.difference.before);
    if (!change.difference.isRemoved())
        object.insert(u"after"_s, change.difference.after);
    if (change.secret)
        object.insert(u"secret"_s, true);
    return object;
}

QJsonArray changesToJson(const QList<JournalChange> &changes)
{
    QJsonArray list;
    for (const JournalChange &change : changes)
        list << changeToJson(change);
    return list;
}

QList<JournalChange> changesFrom(const QJsonArray &list)
{
    QList<JournalChange> changes;
    for (const QJsonValue &value : list) {
        const QJsonObject object = value.toObject();
        JournalChange change;
        change.difference.path = object.value("path"_L1).toString();
        change.difference.before = object.value("before"_L1);
        change.difference.after = object.value("after"_L1);
        change.secret = object.value("secret"_L1).toBool();
        changes << change;
    }
    return changes;
}

QJsonObject entryToJson(const JournalEntry &entry)
{
    QJsonObject object{{u"id"_s, entry.id},
                       {u"at"_s, entry.at.toString(Qt::ISODateWithMs)},
                       {u"profile"_s, entry.profileId},
                       {u"profileName"_s, entry.profileName},
                       {u"server"_s, entry.server},
                       {u"login"_s, entry.login},
                       {u"account"_s, entry.account},
                       {u"act"_s, actName(entry.act)},
                       {u"outcome"_s, outcomeName(entry.outcome)},
                       {u"kind"_s, domain::toString(entry.kind)},
                       {u"object"_s, entry.objectId},
                       {u"name"_s, entry.name},
                       {u"before"_s, entry.before},
                       {u"after"_s, entry.after},
                       {u"changes"_s, changesToJson(entry.changes)}};
    if (!entry.error.isEmpty())
        object.insert(u"error"_s, entry.error);
    if (entry.revertedAt.isValid())
        object.insert(u"revertedAt"_s, entry.revertedAt.toString(Qt::ISODateWithMs));
    return object;
}

JournalEntry entryFrom(const QJsonObject &object)
{
    JournalEntry entry;
    entry.id = object.value("id"_L1).toString();
    entry.at = QDateTime::fromString(object.value("at"_L1).toString(), Qt::ISODateWithMs);
    entry.profileId = object.value("profile"_L1).toString();
    entry.profileName = object.value("profileName"_L1).toString();
    entry.server = object.value("server"_L1).toString();
    entry.login = object.value("login"_L1).toString();
    entry.account = object.value("account"_L1).toString();
    entry.act = actFrom(object.value("act"_L1).toString());
    entry.kind = domain::entityKindFromString(object.value("kind"_L1).toString()).value_or(domain::EntityKind::Client);
    entry.objectId = object.value("object"_L1).toString();
    entry.name = object.value("name"_L1).toString();
    entry.before = object.value("before"_L1).toObject();
    entry.after = object.value("after"_L1).toObject();
    entry.changes = changesFrom(object.value("changes"_L1).toArray());
    return entry;
}

QString csvCell(QString text)
{
    // A cell that begins like a formula must not become one in a spreadsheet.
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.at(0)))
        text.prepend(u'\'');
    text.replace(u'"', u"\"\""_s);
    return QString(u'"' + text + u'"');
}

QString csvValue(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isUndefined())
        return {};
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.mid(1, text.size() - 2));
}

} // namespace

QString actName(Act act)
{
    return act == Act::Create ? u"create"_s : act == Act::Delete ? u"delete"_s : u"change"_s;
}

QString outcomeName(Outcome outcome)
{
    return outcome == Outcome::Sent ? u"sent"_s : outcome == Outcome::Done ? u"done"_s : u"failed"_s;
}

QJsonObject journalObject(domain::EntityKind kind, const QJsonObject &object)
{
    return withoutNamedSecrets(server::shownObject(kind, object)).toObject();
}

QList<JournalChange> journalChanges(domain::EntityKind kind, const QJsonObject &before, const QJsonObject &after)
{
    const QJsonObject shownBefore = journalObject(kind, before);
    const QJsonObject shownAfter = journalObject(kind, after);
    QList<JournalChange> changes;
    const QList<domain::Difference> differences = server::janssenDifferences(kind, before, after);
    for (const domain::Difference &difference : differences) {
        JournalChange change;
        change.difference.path = difference.path;
        change.difference.before = domain::valueAt(shownBefore, difference.path);
        change.difference.after = domain::valueAt(shownAfter, difference.path);
        change.secret = change.difference.before != difference.before || change.difference.after != difference.after;
        changes << change;
    }
    return changes;
}

Journal::Journal(QString file, QObject *parent)
    : QObject(parent)
    , m_file(file.isEmpty() ? dataDir() + u"/journal.jsonl"_s : std::move(file))
{
}

const QList<JournalEntry> &Journal::entries()
{
    if (!m_wasRead)
        read();
    return m_entries;
}

void Journal::read()
{
    m_wasRead = true;
    m_entries.clear();
    m_unreadable = 0;
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return; // nothing was written yet
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        if (line.isEmpty())
            continue;
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object.value("id"_L1).toString().isEmpty())
            ++m_unreadable;
        else
            take(object);
    }
    if (m_entries.size() > inMemory)
        m_entries.remove(0, m_entries.size() - inMemory);
}

/// A line is an entry ("act") or a remark on one ("outcome", "revertedAt").
void Journal::take(const QJsonObject &line)
{
    if (line.contains("act"_L1)) {
        m_entries << entryFrom(line);
        return;
    }
    const int index = indexOf(line.value("id"_L1).toString());
    if (index < 0)
        return;
    JournalEntry &entry = m_entries[index];
    const QString outcome = line.value("outcome"_L1).toString();
    if (outcome == u"done") {
        entry.outcome = Outcome::Done;
        entry.objectId = line.value("object"_L1).toString(entry.objectId);
        if (line.contains("after"_L1))
            entry.after = line.value("after"_L1).toObject();
    } else if (outcome == u"failed") {
        entry.outcome = Outcome::Failed;
        entry.error = line.value("error"_L1).toString();
    }
    if (line.contains("revertedAt"_L1))
        entry.revertedAt = QDateTime::fromString(line.value("revertedAt"_L1).toString(), Qt::ISODateWithMs);
}

int Journal::indexOf(const QString &id) const
{
    for (qsizetype i = m_entries.size() - 1; i >= 0; --i) {
        if (m_entries.at(i).id == id)
            return static_cast<int>(i);
    }
    return -1;
}

Result<void> Journal::append(const QJsonObject &line)
{
    const auto failed = [this](const QString &why) {
        return fail(Error::Kind::Internal,
                    translated(QT_TRANSLATE_NOOP("workspace", "The list of activities could not be continued.")), why,
                    translated(QT_TRANSLATE_NOOP("workspace", "Check the rights and the free space of the folder %1."))
                        .arg(QFileInfo(m_file).path()));
    };
    if (!QDir().mkpath(QFileInfo(m_file).path()))
        return failed(translated(QT_TRANSLATE_NOOP("workspace", "The folder can't be made.")));
    QFile file(m_file);
    // A line cut off by a crash must not take the next one with it.
    bool broken = false;
    if (file.open(QIODevice::ReadOnly)) {
        broken = file.size() > 0 && file.seek(file.size() - 1) && file.read(1) != "\n";
        file.close();
    }
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
        return failed(file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const QByteArray bytes = (broken ? "\n" : "") + QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    if (file.write(bytes) != bytes.size() || !file.flush())
        return failed(file.errorString());
    return {};
}

Result<QString> Journal::begin(JournalEntry entry)
{
    if (!m_wasRead)
        read();
    entry.id = newUuid();
    if (!entry.at.isValid())
        entry.at = QDateTime::currentDateTimeUtc();
    entry.outcome = Outcome::Sent;
    m_entries << entry;
    if (m_entries.size() > inMemory) {
        m_entries.removeFirst();
        Q_EMIT entriesReset();
    } else {
        Q_EMIT entryAdded(static_cast<int>(m_entries.size()) - 1);
    }
    const Result<void> written = append(entryToJson(entry));
    if (!written)
        return fail(written.error());
    return entry.id;
}

Result<void> Journal::succeed(const QString &id, const QString &objectId, const QJsonObject &stored)
{
    QJsonObject line{{u"id"_s, id}, {u"outcome"_s, u"done"_s}, {u"object"_s, objectId}};
    if (!stored.isEmpty())
        line.insert(u"after"_s, stored);
    take(line);
    const int index = indexOf(id);
    if (index >= 0)
        Q_EMIT entryChanged(index);
    return append(line);
}

Result<void> Journal::failed(const QString &id, const Error &error)
{
    const QJsonObject line{{u"id"_s, id}, {u"outcome"_s, u"failed"_s}, {u"error"_s, redacted(error.sentence())}};
    take(line);
    const int index = indexOf(id);
    if (index >= 0)
        Q_EMIT entryChanged(index);
    return append(line);
}

Result<void> Journal::markReverted(const QString &id)
{
    const QJsonObject line{{u"id"_s, id}, {u"revertedAt"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)}};
    take(line);
    const int index = indexOf(id);
    if (index >= 0)
        Q_EMIT entryChanged(index);
    return append(line);
}

QByteArray Journal::toJson(const QList<JournalEntry> &entries)
{
    QJsonArray list;
    for (const JournalEntry &entry : entries)
        list << entryToJson(entry);
    return QJsonDocument(list).toJson(QJsonDocument::Indented);
}

QByteArray Journal::toCsv(const QList<JournalEntry> &entries)
{
    QString text = u"at,profile,server,login,account,act,outcome,kind,object,name,field,before,after,error\r\n"_s;
    for (const JournalEntry &entry : entries) {
        QList<JournalChange> changes = entry.changes;
        if (changes.isEmpty())
            changes << JournalChange();
        for (const JournalChange &change : std::as_const(changes)) {
            QStringList cells{entry.at.toString(Qt::ISODateWithMs), entry.profileName, entry.server, entry.login,
                              entry.account, actName(entry.act), outcomeName(entry.outcome),
                              domain::toString(entry.kind), entry.objectId, entry.name,
                              change.difference.path.mid(1), csvValue(change.difference.before),
                              csvValue(change.difference.after), entry.error};
            for (QString &cell : cells)
                cell = csvCell(cell);
            text += cells.join(u',') + u"\r\n"_s;
        }
    }
    return text.toUtf8();
}

} // namespace drover::workspace
