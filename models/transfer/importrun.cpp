// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importrun.h"

#include "differencetext.h"
#include "objectfile.h"
#include "resolve.h"

#include "domain/fieldproblems.h"

#include <QCoreApplication>

#include <algorithm>

namespace drover::transfer {

using namespace Qt::Literals::StringLiterals;
using domain::Entity;
using domain::EntityKind;
using domain::FieldProblem;
using State = ImportRow::State;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("transfer", text);
}

/// Whether it makes no sense to ask for the next one.
bool endsAll(const Error &error)
{
    return error.kind == Error::Kind::Cancelled || error.kind == Error::Kind::Unreachable ||
           error.kind == Error::Kind::Timeout;
}

/// What the server will refuse because of the file; what was wrong before is not the file's doing.
QStringList newProblems(const domain::FieldCatalogue &catalogue, const PlannedWrite &write)
{
    QStringList old;
    if (write.before) {
        const QList<FieldProblem> before = domain::problemsOf(catalogue, write.before->json(), false);
        for (const FieldProblem &problem : before)
            old << problem.path + problem.text;
    }
    QStringList texts;
    const QList<FieldProblem> problems = domain::problemsOf(catalogue, write.after, !write.before);
    for (const FieldProblem &problem : problems) {
        if (problem.severity == FieldProblem::Severity::Error && !old.contains(problem.path + problem.text))
            texts << problem.text;
    }
    texts.removeDuplicates();
    return texts;
}

/// Members that no form of this server has: a file of another server's kind shows in them.
QStringList unknownMembers(const domain::FieldCatalogue &catalogue, const QJsonObject &given)
{
    static const QStringList serversOwn{u"dn"_s, u"baseDn"_s, u"inum"_s, u"id"_s, u"selected"_s, u"internal"_s};
    QStringList unknown;
    for (auto it = given.begin(); it != given.end(); ++it) {
        const bool isKnown =
            std::any_of(catalogue.fields().begin(), catalogue.fields().end(), [&it](const auto &field) {
                return field.path == it.key() || field.path.startsWith(it.key() + u'/');
            });
        if (!isKnown && !serversOwn.contains(it.key()) && !it->isNull())
            unknown << it.key();
    }
    return unknown;
}

} // namespace

QList<domain::Difference> ImportRow::differences() const
{
    const QJsonObject before = write.before ? write.before->json() : QJsonObject();
    const QJsonObject shownBefore = masked(write.kind, before);
    const QJsonObject shownAfter = masked(write.kind, write.after);
    QList<domain::Difference> all = transfer::differences(write.kind, before, write.after);
    for (domain::Difference &difference : all) {
        difference.before = domain::valueAt(shownBefore, difference.path);
        difference.after = domain::valueAt(shownAfter, difference.path);
    }
    return all;
}

ImportRun::ImportRun(EntityKind kind, domain::Dialect dialect, QList<QJsonObject> objects, QObject *parent)
    : QObject(parent)
    , m_kind(kind)
    , m_catalogue(domain::FieldCatalogue::of(kind, dialect))
{
    for (const QJsonObject &object : std::as_const(objects)) {
        ImportRow row;
        row.given = object;
        row.write.kind = kind;
        row.write.name = plainName(Entity(kind, object));
        if (row.write.name.isEmpty())
            row.write.name = Entity(kind, object).id();
        m_rows << row;
    }
}

int ImportRun::count(State state) const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [state](const ImportRow &row) { return row.state == state; }));
}

int ImportRun::waiting() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const ImportRow &row) { return row.isToSend(); }));
}

bool ImportRun::isPlanned() const
{
    return count(State::Waiting) == 0;
}

void ImportRun::setWanted(int row, bool wanted)
{
    if (m_rows.at(row).isWanted == wanted)
        return;
    m_rows[row].isWanted = wanted;
    Q_EMIT rowChanged(row);
}

void ImportRun::setState(qsizetype row, State state, const Error &error)
{
    m_rows[row].state = state;
    m_rows[row].error = error;
    Q_EMIT rowChanged(static_cast<int>(row));
}

void ImportRun::setRunning(bool running)
{
    m_isRunning = running;
    Q_EMIT runningChanged(running);
}

/// Whether a row before this one is for the same object.
bool ImportRun::isTaken(qsizetype row)
{
    const ImportRow &given = m_rows.at(row);
    const QString type = m_kind == EntityKind::Script ? given.given.value(u"scriptType"_s).toString() : QString();
    const QString key =
        given.id.isEmpty() ? QString(u"name:"_s + type + u':' + given.write.name) : QString(u"id:"_s + given.id);
    const qsizetype first = m_firstRows.value(key, row);
    if (first < row)
        return true;
    m_firstRows.insert(key, row);
    return false;
}

void ImportRun::judge(qsizetype index, const std::optional<Entity> &current)
{
    ImportRow &row = m_rows[index];
    row.write = importOf(m_kind, row.given, current);
    const QString givenId = Entity(m_kind, row.given).id();
    if (row.write.name.isEmpty() || row.write.name == givenId) // a file may name the id alone
        row.write.name = current ? plainName(*current) : givenId;
    row.id = current ? current->id() : givenId;
    row.remarks.clear();
    row.changes =
        current ? static_cast<int>(transfer::differences(m_kind, current->json(), row.write.after).size()) : 0;
    const auto refuse = [this, index](const QString &why) {
        const QString what = translated(QT_TRANSLATE_NOOP("transfer", "It can't be imported."));
        setState(index, State::Refused, {Error::Kind::Input, what, why, {}, {}, 0});
    };
    if (row.write.name.isEmpty()) {
        refuse(translated(QT_TRANSLATE_NOOP("transfer", "It has neither a name nor an id.")));
        return;
    }
    if (isTaken(index)) {
        refuse(translated(QT_TRANSLATE_NOOP("transfer", "An object before it in the file is the same one.")));
        return;
    }
    const QStringList unknown = unknownMembers(m_catalogue, row.given);
    if (!unknown.isEmpty()) {
        row.remarks << translated(QT_TRANSLATE_NOOP("transfer",
                                                    "Drover doesn't know these fields of this kind of server: %1."))
                           .arg(printable(unknown.join(u", "_s)));
    }
    if (current && row.changes == 0) {
        setState(index, State::Same);
        return;
    }
    const QStringList problems = newProblems(m_catalogue, row.write);
    if (!problems.isEmpty()) {
        refuse(problems.join(u' '));
        return;
    }
    setState(index, current ? State::Changed : State::New);
}

QCoro::Task<bool> ImportRun::plan(QPointer<server::AdminApi> api, CancelToken cancel)
{
    const QPointer<ImportRun> alive(this);
    if (m_isRunning)
        co_return false;
    setRunning(true);
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const State state = m_rows.at(i).state;
        if (state == State::Failed || state == State::Refused)
            setState(i, State::Waiting);
    }
    bool isWhole = true;
    m_firstRows.clear();
    for (qsizetype i = 0; isWhole && i < m_rows.size(); ++i) {
        if (m_rows.at(i).state != State::Waiting) {
            isTaken(i); // it was looked up before, and has its object
            continue;
        }
        if (!api || cancel.isCancelled()) {
            isWhole = false;
            break;
        }
        const QJsonObject given = m_rows.at(i).given;
        server::AdminApi *server = api;
        const EntityKind kind = m_kind;
        const Result<std::optional<Entity>> found = co_await counterpart(server, kind, given, cancel);
        if (!alive)
            co_return false;
        if (found) {
            judge(i, *found);
        } else if (endsAll(found.error())) {
            isWhole = false;
            if (found.error().kind != Error::Kind::Cancelled)
                setState(i, State::Refused, found.error());
        } else {
            setState(i, State::Refused, found.error());
        }
    }
    setRunning(false);
    co_return isWhole;
}

QCoro::Task<int> ImportRun::run(QPointer<server::AdminApi> api, CancelToken cancel)
{
    const QPointer<ImportRun> alive(this);
    if (m_isRunning)
        co_return 0;
    setRunning(true);
    int written = 0;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (!m_rows.at(i).isToSend())
            continue;
        if (!api || cancel.isCancelled())
            break;
        const State state = m_rows.at(i).state;
        setState(i, State::Sending);
        const EntityKind kind = m_kind;
        const QJsonObject after = m_rows.at(i).write.after;
        Result<Entity> stored = fail(Error{});
        if (state == State::Changed) {
            const Entity before = *m_rows.at(i).write.before;
            const QString id = before.id();
            const QJsonObject beforeJson = before.json();
            stored = co_await api->patch(kind, id, beforeJson, after, cancel);
        } else {
            stored = co_await api->create(kind, after, cancel);
        }
        if (!alive)
            co_return written;
        if (!stored) {
            setState(i, State::Failed, stored.error());
            continue;
        }
        m_rows[i].id = stored->id();
        m_rows[i].isCreated = state == State::New;
        setState(i, State::Done);
        ++written;
    }
    setRunning(false);
    co_return written;
}

} // namespace drover::transfer
