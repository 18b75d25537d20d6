// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "debug/debugstore.h"

#include "base/paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace drover::debug {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largestFile = 4 * 1024 * 1024;

QString translated(const char *text)
{
    return QCoreApplication::translate("debug", text);
}

QStringList stringsOf(const QJsonValue &array)
{
    QStringList strings;
    const QJsonArray values = array.toArray();
    for (const QJsonValue &value : values)
        strings += value.toString();
    return strings;
}

} // namespace

QJsonObject Breakpoint::toJson() const
{
    QJsonObject json;
    if (kind == Kind::Function) {
        json.insert("function"_L1, function);
    } else {
        json.insert("script"_L1, script);
        json.insert("line"_L1, line);
    }
    if (!enabled)
        json.insert("enabled"_L1, false);
    if (!condition.isEmpty())
        json.insert("condition"_L1, condition);
    if (!hitCondition.isEmpty())
        json.insert("hitCondition"_L1, hitCondition);
    if (!logMessage.isEmpty())
        json.insert("logMessage"_L1, logMessage);
    return json;
}

Breakpoint Breakpoint::fromJson(const QJsonObject &json)
{
    Breakpoint breakpoint;
    breakpoint.function = json.value("function"_L1).toString();
    breakpoint.kind = breakpoint.function.isEmpty() ? Kind::Line : Kind::Function;
    breakpoint.script = json.value("script"_L1).toString();
    breakpoint.line = json.value("line"_L1).toInt();
    breakpoint.enabled = json.value("enabled"_L1).toBool(true);
    breakpoint.condition = json.value("condition"_L1).toString();
    breakpoint.hitCondition = json.value("hitCondition"_L1).toString();
    breakpoint.logMessage = json.value("logMessage"_L1).toString();
    return breakpoint;
}

DebugStore::DebugStore(QString file, QObject *parent)
    : QObject(parent)
    , m_file(file.isEmpty() ? dataDir() + "/debug.json"_L1 : std::move(file))
{
    load();
}

void DebugStore::load()
{
    QFile file(m_file);
    if (!file.exists())
        return;
    const bool readable = file.size() <= largestFile && file.open(QIODevice::ReadOnly);
    const QJsonDocument document = QJsonDocument::fromJson(readable ? file.readAll() : QByteArray());
    if (!document.isObject()) {
        m_problem = Error{Error::Kind::Input,
                          translated(QT_TRANSLATE_NOOP("debug", "The breakpoints kept from before can't be read.")),
                          readable ? translated(QT_TRANSLATE_NOOP("debug", "The file %1 is damaged.")).arg(m_file)
                                   : file.errorString(),
                          translated(QT_TRANSLATE_NOOP("debug", "They begin empty.")),
                          {},
                          0};
        return;
    }
    const QJsonObject json = document.object();
    const QJsonArray kept = json.value("breakpoints"_L1).toArray();
    for (const QJsonValue &value : kept) {
        Breakpoint breakpoint = Breakpoint::fromJson(value.toObject());
        if (breakpoint.kind == Breakpoint::Kind::Line && (breakpoint.script.isEmpty() || breakpoint.line < 1))
            continue;
        breakpoint.id = ++m_lastId;
        m_breakpoints.append(breakpoint);
    }
    m_filtersChosen = json.contains("exceptionFilters"_L1);
    m_filters = stringsOf(json.value("exceptionFilters"_L1));
    m_watches = stringsOf(json.value("watches"_L1));
}

void DebugStore::save()
{
    QJsonArray kept;
    for (const Breakpoint &breakpoint : std::as_const(m_breakpoints))
        kept.append(breakpoint.toJson());
    QJsonObject json{{u"version"_s, 1},
                     {u"breakpoints"_s, kept},
                     {u"watches"_s, QJsonArray::fromStringList(m_watches)}};
    if (m_filtersChosen)
        json.insert("exceptionFilters"_L1, QJsonArray::fromStringList(m_filters));
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    QSaveFile file(m_file);
    const QByteArray bytes = QJsonDocument(json).toJson(QJsonDocument::Indented);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(bytes) == bytes.size() && file.commit();
    if (written)
        return;
    const bool first = !m_problem;
    m_problem = Error{Error::Kind::Input,
                      translated(QT_TRANSLATE_NOOP("debug", "The breakpoints can't be kept.")),
                      translated(QT_TRANSLATE_NOOP("debug", "%1 can't be written: %2.")).arg(m_file, file.errorString()),
                      translated(QT_TRANSLATE_NOOP("debug", "They hold until the program ends.")),
                      {},
                      0};
    if (first)
        Q_EMIT failed(*m_problem);
}

QList<Breakpoint> DebugStore::lineBreakpoints(const QString &script) const
{
    QList<Breakpoint> found;
    std::copy_if(m_breakpoints.cbegin(), m_breakpoints.cend(), std::back_inserter(found), [&script](const Breakpoint &one) {
        return one.kind == Breakpoint::Kind::Line && one.script == script;
    });
    return found;
}

QList<Breakpoint> DebugStore::functionBreakpoints() const
{
    QList<Breakpoint> found;
    std::copy_if(m_breakpoints.cbegin(), m_breakpoints.cend(), std::back_inserter(found),
                 [](const Breakpoint &one) { return one.kind == Breakpoint::Kind::Function; });
    return found;
}

const Breakpoint *DebugStore::find(int id) const
{
    const auto found =
        std::find_if(m_breakpoints.cbegin(), m_breakpoints.cend(), [id](const Breakpoint &one) { return one.id == id; });
    return found == m_breakpoints.cend() ? nullptr : &*found;
}

const Breakpoint *DebugStore::at(const QString &script, int line) const
{
    const auto found = std::find_if(m_breakpoints.cbegin(), m_breakpoints.cend(), [&script, line](const Breakpoint &one) {
        return one.kind == Breakpoint::Kind::Line && one.script == script && one.line == line;
    });
    return found == m_breakpoints.cend() ? nullptr : &*found;
}

Breakpoint *DebugStore::mutableAt(int id)
{
    const auto found =
        std::find_if(m_breakpoints.begin(), m_breakpoints.end(), [id](const Breakpoint &one) { return one.id == id; });
    return found == m_breakpoints.end() ? nullptr : &*found;
}

QStringList DebugStore::scripts() const
{
    QStringList names;
    for (const Breakpoint &breakpoint : m_breakpoints) {
        if (breakpoint.kind == Breakpoint::Kind::Line && !names.contains(breakpoint.script))
            names += breakpoint.script;
    }
    return names;
}

int DebugStore::add(Breakpoint breakpoint)
{
    if (breakpoint.kind == Breakpoint::Kind::Line) {
        m_breakpoints.removeIf([&breakpoint](const Breakpoint &one) {
            return one.kind == Breakpoint::Kind::Line && one.script == breakpoint.script && one.line == breakpoint.line;
        });
    }
    breakpoint.id = ++m_lastId;
    breakpoint.checked = false;
    const int id = breakpoint.id;
    const QString script = breakpoint.kind == Breakpoint::Kind::Line ? breakpoint.script : QString();
    m_breakpoints.append(std::move(breakpoint));
    std::stable_sort(m_breakpoints.begin(), m_breakpoints.end(), [](const Breakpoint &a, const Breakpoint &b) {
        return a.script != b.script ? a.script < b.script : a.line < b.line;
    });
    save();
    Q_EMIT breakpointsChanged(script);
    return id;
}

void DebugStore::update(const Breakpoint &breakpoint)
{
    Breakpoint *kept = mutableAt(breakpoint.id);
    if (!kept)
        return;
    kept->enabled = breakpoint.enabled;
    kept->condition = breakpoint.condition;
    kept->hitCondition = breakpoint.hitCondition;
    kept->logMessage = breakpoint.logMessage;
    if (kept->kind == Breakpoint::Kind::Function)
        kept->function = breakpoint.function;
    kept->checked = false;
    save();
    Q_EMIT breakpointsChanged(breakpoint.kind == Breakpoint::Kind::Line ? breakpoint.script : QString());
}

void DebugStore::remove(int id)
{
    const Breakpoint *found = find(id);
    if (!found)
        return;
    const QString script = found->kind == Breakpoint::Kind::Line ? found->script : QString();
    m_breakpoints.removeIf([id](const Breakpoint &one) { return one.id == id; });
    save();
    Q_EMIT breakpointsChanged(script);
}

void DebugStore::removeAll()
{
    QStringList changed = scripts();
    if (!functionBreakpoints().isEmpty())
        changed += QString();
    m_breakpoints.clear();
    save();
    for (const QString &script : std::as_const(changed))
        Q_EMIT breakpointsChanged(script);
}

void DebugStore::toggle(const QString &script, int line)
{
    if (const Breakpoint *there = at(script, line)) {
        remove(there->id);
        return;
    }
    Breakpoint breakpoint;
    breakpoint.script = script;
    breakpoint.line = line;
    add(breakpoint);
}

void DebugStore::moveTo(int id, int line)
{
    Breakpoint *kept = mutableAt(id);
    if (!kept || kept->line == line)
        return;
    kept->line = line;
    kept->actualLine = 0;
    const QString script = kept->script;
    m_breakpoints.removeIf([&script, line, id](const Breakpoint &one) {
        return one.kind == Breakpoint::Kind::Line && one.script == script && one.line == line && one.id != id;
    });
    save();
    Q_EMIT breakpointsChanged(script);
}

void DebugStore::setResolved(int id, bool verified, int actualLine, const QString &remark)
{
    Breakpoint *kept = mutableAt(id);
    if (!kept)
        return;
    kept->checked = true;
    kept->verified = verified;
    kept->actualLine = actualLine == kept->line ? 0 : actualLine;
    kept->remark = remark;
    Q_EMIT resolvedChanged();
}

void DebugStore::forgetResolved()
{
    for (Breakpoint &breakpoint : m_breakpoints) {
        breakpoint.checked = false;
        breakpoint.verified = false;
        breakpoint.actualLine = 0;
        breakpoint.remark.clear();
    }
    Q_EMIT resolvedChanged();
}

void DebugStore::setExceptionFilter(const QString &filter, bool on)
{
    QStringList filters = m_filters;
    filters.removeAll(filter);
    if (on)
        filters += filter;
    setExceptionFilters(filters);
}

void DebugStore::setExceptionFilters(const QStringList &filters)
{
    if (m_filtersChosen && filters == m_filters)
        return;
    m_filters = filters;
    m_filtersChosen = true;
    save();
    Q_EMIT exceptionFiltersChanged();
}

void DebugStore::setWatches(const QStringList &expressions)
{
    if (expressions == m_watches)
        return;
    m_watches = expressions;
    save();
    Q_EMIT watchesChanged();
}

} // namespace drover::debug
