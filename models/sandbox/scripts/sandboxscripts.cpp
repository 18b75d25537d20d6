// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/scripts/sandboxscripts.h"

#include "base/log.h"
#include "sandbox/store/umarecords.h"
#include "uma/loadedlibrary.h"
#include "uma/scriptcalls.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

using scripts::LoadReply;
using scripts::ScriptSource;
using uma::LoadedScript;

namespace {

QList<scripts::Property> properties(const QJsonValue &list)
{
    QList<scripts::Property> result;
    const QJsonArray items = list.toArray();
    for (const QJsonValue &item : items) {
        const QJsonObject object = item.toObject();
        result.append({object.value(u"value1").toString(), object.value(u"value2").toString(), object.value(u"hide").toBool(),
                       object.value(u"description").toString()});
    }
    return result;
}

} // namespace

ScriptSource scriptSource(const QJsonObject &entry, scripts::Generation generation)
{
    ScriptSource source;
    source.name = entry.value(u"name").toString();
    source.type = entry.value(u"scriptType").toString();
    source.source = entry.value(u"script").toString();
    source.properties = properties(entry.value(u"configurationProperties"));
    source.moduleProperties = properties(entry.value(u"moduleProperties"));
    source.level = entry.value(u"level").toInt();
    source.revision = entry.value(u"revision").toInteger();
    source.inum = entry.value(u"inum").toString();
    source.dn = dnOf(Kind::Script, source.inum);
    source.aliases = stringList(entry.value(u"aliases"));
    source.description = entry.value(u"description").toString();
    source.enabled = entry.value(u"enabled").toBool();
    source.server = generation;
    return source;
}

SandboxScripts::SandboxScripts(Parts parts, scripts::Generation generation)
    : m_parts(parts)
    , m_generation(generation)
{
}

QCoro::Task<Result<std::optional<LoadedScript>>> SandboxScripts::policyByDn(QString dn)
{
    co_return co_await byDn(dn, u"uma_rpt_policy"_s);
}

QCoro::Task<Result<std::optional<LoadedScript>>> SandboxScripts::byDn(QString dn, QString type)
{
    const auto entry = m_parts.store->findByDn(Kind::Script, dn);
    if (!entry || entry->value(u"scriptType").toString() != type)
        co_return std::optional<LoadedScript>();
    co_return co_await refresh(entry->value(u"inum").toString());
}

QCoro::Task<Result<std::optional<LoadedScript>>> SandboxScripts::gatheringByName(QStringList names)
{
    const QList<QJsonObject> entries = m_parts.store->ofType(Kind::Script, u"uma_claims_gathering"_s);
    QList<ScriptSource> sources;
    for (const QJsonObject &entry : entries)
        sources.append(scriptSource(entry, m_generation));
    const qsizetype chosen = uma::chooseGathering(sources, names);
    if (chosen < 0)
        co_return std::optional<LoadedScript>();
    co_return co_await refresh(sources.at(chosen).inum);
}

QCoro::Task<Result<QList<LoadedScript>>> SandboxScripts::scriptsOfType(QString type)
{
    QList<LoadedScript> found;
    const QList<QJsonObject> entries = m_parts.store->ofType(Kind::Script, type);
    for (const QJsonObject &entry : entries) {
        const QString inum = entry.value(u"inum").toString();
        const auto script = co_await refresh(inum);
        if (!script)
            co_return fail(script.error());
        if (*script)
            found.append(**script);
    }
    co_return found;
}

bool SandboxScripts::isCurrent(const Entry &entry, const QJsonObject &json) const
{
    return entry.revision == json.value(u"revision").toInteger() && entry.epoch == m_parts.engine->epoch()
        && entry.generation == m_generation;
}

QCoro::Task<Result<std::optional<LoadedScript>>> SandboxScripts::refresh(QString inum)
{
    while (m_busy.contains(inum)) {
        const wire::OneShot<bool> other = m_busy.value(inum);
        co_await other;
    }
    const auto json = m_parts.store->find(Kind::Script, inum);
    const auto known = m_loaded.constFind(inum);
    const bool wanted = json && json->value(u"enabled").toBool();
    if (wanted && known != m_loaded.constEnd() && isCurrent(*known, *json))
        co_return std::optional<LoadedScript>(known->script);
    if (!wanted && known == m_loaded.constEnd())
        co_return std::optional<LoadedScript>();

    const wire::OneShot<bool> done;
    m_busy.insert(inum, done);
    co_await letGo(inum);
    Result<std::optional<LoadedScript>> result;
    if (wanted) {
        const QJsonObject entry = *json;
        result = co_await load(inum, entry);
    }
    m_busy.remove(inum);
    done.set(true);
    co_return result;
}

QCoro::Task<Result<std::optional<LoadedScript>>> SandboxScripts::reload(QString inum)
{
    while (m_busy.contains(inum)) {
        const wire::OneShot<bool> other = m_busy.value(inum);
        co_await other;
    }
    if (const auto known = m_loaded.find(inum); known != m_loaded.end())
        known->revision = -1;
    co_return co_await refresh(inum);
}

QCoro::Task<void> SandboxScripts::letGo(QString inum)
{
    const auto known = m_loaded.constFind(inum);
    if (known == m_loaded.constEnd())
        co_return;
    const Entry entry = *known;
    m_loaded.erase(known);
    if (entry.epoch != m_parts.engine->epoch())
        co_return; // its host is gone, and the script with it
    const auto destroyed = co_await m_parts.engine->destroy(entry.script.handle);
    if (!destroyed)
        qCInfo(DROVER_LOG_SANDBOX) << "destroy of" << entry.script.meta.name << "failed:" << destroyed.error().sentence();
}

QCoro::Task<Result<std::optional<LoadedScript>>> SandboxScripts::load(QString inum, QJsonObject entry)
{
    ScriptSource source = scriptSource(entry, m_generation);
    source.traceLines = true;
    source.world = m_world;
    source.answers = m_answers;
    const auto reply = co_await m_parts.engine->load(source);
    if (!reply) {
        uma::emitScriptLoadBroken(*m_parts.events, source, reply.error());
        co_return fail(reply.error());
    }
    Entry loaded;
    loaded.revision = source.revision;
    loaded.epoch = m_parts.engine->epoch();
    loaded.generation = source.server;
    loaded.script.handle = reply->handle;
    loaded.script.meta = source;
    loaded.script.reply = *reply;
    m_loaded.insert(inum, loaded);
    recordLoad(inum, *reply);
    uma::emitScriptLoaded(*m_parts.events, source, *reply);
    co_return std::optional<LoadedScript>(loaded.script);
}

void SandboxScripts::recordLoad(const QString &inum, const LoadReply &reply)
{
    auto entry = m_parts.store->find(Kind::Script, inum);
    if (!entry)
        return; // deleted while it was loading
    if (!reply.serverError.isEmpty()) {
        storeError(inum, reply.serverError);
    } else if (entry->contains(u"scriptError")) {
        entry->remove(u"scriptError"_s);
        m_parts.store->replace(Kind::Script, *entry);
    }
    if (const auto committed = m_parts.database->commit(); !committed)
        qCWarning(DROVER_LOG_SANDBOX) << committed.error().sentence();
}

void SandboxScripts::scriptFailed(const LoadedScript &script, const scripts::ScriptError &error)
{
    const auto entry = m_parts.store->find(Kind::Script, script.meta.inum);
    if (!entry || entry->contains(u"scriptError"))
        return;
    QString text = error.traceback;
    if (!error.message.isEmpty())
        text += u"\n==================Further details============================\n"_s + error.message;
    storeError(script.meta.inum, text);
}

void SandboxScripts::storeError(const QString &inum, const QString &stackTrace)
{
    auto entry = m_parts.store->find(Kind::Script, inum);
    if (!entry)
        return;
    entry->insert(u"scriptError"_s,
                  QJsonObject{{u"raisedAt"_s, adminDate(m_parts.clock->now())}, {u"stackTrace"_s, stackTrace}});
    m_parts.store->replace(Kind::Script, *entry);
}

QCoro::Task<void> SandboxScripts::unloadAll()
{
    const QStringList all = m_loaded.keys();
    for (const QString &inum : all)
        co_await letGo(inum);
}

} // namespace drover::sandbox
