// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "revert.h"

#include "base/redact.h"
#include "domain/objectmerge.h"
#include "editing/emptiness.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace drover::editing {

using namespace Qt::Literals::StringLiterals;
using workspace::JournalEntry;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("editing", text);
}

bool holdsMark(const QJsonValue &value)
{
    if (value.isString())
        return value.toString() == redactionMark();
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        return std::any_of(list.begin(), list.end(), [](const QJsonValue &entry) { return holdsMark(entry); });
    }
    const QJsonObject object = value.toObject();
    return std::any_of(object.begin(), object.end(), [](const QJsonValue &member) { return holdsMark(member); });
}

QJsonValue withoutMarks(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray result;
        const QJsonArray list = value.toArray();
        for (const QJsonValue &entry : list) {
            const QJsonValue kept = withoutMarks(entry);
            if (!kept.isUndefined())
                result << kept;
        }
        return result;
    }
    if (value.isObject()) {
        QJsonObject result;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QJsonValue kept = withoutMarks(it.value());
            if (!kept.isUndefined())
                result.insert(it.key(), kept);
        }
        return result;
    }
    return holdsMark(value) ? QJsonValue(QJsonValue::Undefined) : value;
}

} // namespace

RevertPlan planRevert(const JournalEntry &entry, const QJsonObject &current)
{
    RevertPlan plan{current, current, {}, {}};
    // The server may have stored what was asked for in another way: its own version is the one to compare with.
    const QJsonObject shownNow = workspace::journalObject(entry.kind, current);
    for (const workspace::JournalChange &change : entry.changes) {
        const QString &path = change.difference.path;
        const QJsonValue stored = domain::valueAt(entry.after, path);
        if (change.secret || holdsMark(change.difference.before)) {
            plan.secrets << path;
            continue;
        }
        const QJsonValue now = domain::valueAt(shownNow, path);
        if (now != stored && !(isEmptyValue(now) && isEmptyValue(stored))) {
            plan.movedOn << path;
            continue;
        }
        domain::setValueAt(plan.after, path, change.difference.before);
    }
    return plan;
}

QJsonObject recreatable(const JournalEntry &entry)
{
    QJsonObject object = withoutMarks(entry.before).toObject();
    for (const auto &name : {u"dn"_s, u"baseDn"_s, u"scriptError"_s, u"revision"_s})
        object.remove(name);
    return object;
}

QCoro::Task<Result<domain::Entity>> revert(QPointer<server::AdminApi> api, workspace::Journal &journal,
                                           JournalEntry entry, CancelToken cancel)
{
    const QPointer<workspace::Journal> book(&journal);
    const QString what = translated(QT_TRANSLATE_NOOP("editing", "“%1” was not changed back.")).arg(entry.name);
    if (!api)
        co_return fail(Error::Kind::Unreachable, what,
                       translated(QT_TRANSLATE_NOOP("editing", "There is no connection to the server.")));
    Result<domain::Entity> result = fail(Error::Kind::Internal, what);
    if (entry.act == JournalEntry::Act::Create) {
        const Result<void> removed = co_await api->remove(entry.kind, entry.objectId, cancel);
        if (removed)
            result = domain::Entity(entry.kind, entry.after);
        else
            result = fail(removed.error());
    } else if (entry.act == JournalEntry::Act::Delete) {
        const QJsonObject again = recreatable(entry);
        result = co_await api->create(entry.kind, again, cancel);
    } else {
        const Result<domain::Entity> current = co_await api->get(entry.kind, entry.objectId, cancel);
        if (!current)
            co_return fail(current.error());
        const RevertPlan plan = planRevert(entry, current->json());
        if (plan.isEmpty()) {
            const bool secretsOnly = !plan.secrets.isEmpty() && plan.movedOn.isEmpty();
            co_return fail(
                secretsOnly ? Error::Kind::Input : Error::Kind::Conflict, what,
                secretsOnly
                    ? translated(
                          QT_TRANSLATE_NOOP("editing", "Secrets are not kept, so the former one can't be put back."))
                    : translated(QT_TRANSLATE_NOOP("editing", "All of it was changed again since, or is so already.")),
                translated(
                    QT_TRANSLATE_NOOP("editing", "Look at the object, and change by hand what is still needed.")));
        }
        if (!api)
            co_return fail(Error::Kind::Cancelled, what);
        result = co_await api->patch(entry.kind, entry.objectId, plan.before, plan.after, cancel);
    }
    if (result && book) {
        const Result<void> marked = book->markReverted(entry.id);
        if (!marked)
            co_return fail(marked.error());
    }
    co_return result;
}

} // namespace drover::editing
