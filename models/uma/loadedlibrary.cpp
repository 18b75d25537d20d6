// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/loadedlibrary.h"

namespace drover::uma {

using namespace Qt::Literals::StringLiterals;

void LoadedLibrary::add(const LoadedScript &script)
{
    m_scripts.append(script);
}

QCoro::Task<Result<std::optional<LoadedScript>>> LoadedLibrary::policyByDn(QString dn)
{
    for (const LoadedScript &script : std::as_const(m_scripts)) {
        if (script.meta.dn == dn && script.meta.type == "uma_rpt_policy"_L1) {
            co_return std::optional<LoadedScript>(script);
        }
    }
    co_return std::optional<LoadedScript>();
}

QCoro::Task<Result<std::optional<LoadedScript>>> LoadedLibrary::gatheringByName(QStringList names)
{
    QList<scripts::ScriptSource> sources;
    for (const LoadedScript &script : std::as_const(m_scripts)) {
        sources.append(script.meta);
    }
    const qsizetype chosen = chooseGathering(sources, names);
    if (chosen < 0) {
        co_return std::optional<LoadedScript>();
    }
    co_return std::optional<LoadedScript>(m_scripts.at(chosen));
}

QCoro::Task<Result<QList<LoadedScript>>> LoadedLibrary::scriptsOfType(QString type)
{
    QList<LoadedScript> found;
    for (const LoadedScript &script : std::as_const(m_scripts)) {
        if (script.meta.type == type && script.meta.enabled) {
            found.append(script);
        }
    }
    co_return found;
}

qsizetype chooseGathering(const QList<scripts::ScriptSource> &scripts, const QStringList &names)
{
    qsizetype chosen = -1;
    for (const QString &name : names) {
        for (qsizetype i = scripts.size() - 1; i >= 0; --i) {
            const scripts::ScriptSource &script = scripts.at(i);
            if (!script.enabled || script.type != "uma_claims_gathering"_L1 ||
                script.name.toLower() != name.toLower()) {
                continue;
            }
            if (chosen < 0 || script.level > scripts.at(chosen).level) {
                chosen = i;
            }
            break; // an earlier one of the same name is hidden by this one
        }
    }
    return chosen;
}

} // namespace drover::uma
