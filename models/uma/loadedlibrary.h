// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uma/scriptlibrary.h"

#include <QList>

namespace drover::uma {

/// A library of scripts that are loaded already and stay what they are.
class LoadedLibrary : public ScriptLibrary {
public:
    void add(const LoadedScript &script);
    const QList<LoadedScript> &scripts() const { return m_scripts; }

    QCoro::Task<Result<std::optional<LoadedScript>>> policyByDn(QString dn) override;
    QCoro::Task<Result<std::optional<LoadedScript>>> gatheringByName(QStringList names) override;
    QCoro::Task<Result<QList<LoadedScript>>> scriptsOfType(QString type) override;

private:
    QList<LoadedScript> m_scripts;
};

/// The servers' choice among gathering scripts: of those with one of the names (compared in lower case; of scripts with
/// the same name the later one) the one with the highest level, the first on a tie. Index into `scripts`, or -1.
qsizetype chooseGathering(const QList<scripts::ScriptSource> &scripts, const QStringList &names);

} // namespace drover::uma
