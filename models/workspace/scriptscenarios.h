// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>

namespace drover::workspace {

/// What a script is run with. The script's properties are not part of it: they are the script's own, and some are secrets.
struct ScriptScenario {
    QString name;          ///< as the person calls it
    QString method;        ///< that is called
    QJsonObject arguments; ///< {method: {parameter: value}}
    QJsonObject world;     ///< what the server's beans find, as the script host's protocol has it
    QJsonObject answers;   ///< what calls that are stood in for return: {call: answer}

    [[nodiscard]] QJsonObject toJson() const;
    static ScriptScenario fromJson(const QJsonObject &json);
    bool operator==(const ScriptScenario &) const = default;
};

/// The scenarios of one script.
struct ScriptScenarioSet {
    QString scriptName; ///< for people who look at the file
    int current = 0;    ///< the one that was shown last
    QList<ScriptScenario> scenarios;

    bool operator==(const ScriptScenarioSet &) const = default;
};

/**
 * The scenarios of all scripts, one JSON file a script and server profile. Writing is atomic.
 *
 * Files are readable by the user alone, since declared users have passwords. Main thread.
 */
class ScriptScenarios : public QObject {
    Q_OBJECT

public:
    /// Without a folder, "scenarios" in the user's data folder.
    explicit ScriptScenarios(QString folder = {}, QObject *parent = nullptr);

    /// The scenarios of a script, none if none were kept; a damaged file is set aside with the ending ".damaged" and told as
    /// an error.
    Result<ScriptScenarioSet> load(const QString &profileId, const QString &scriptId) const;
    /// Keeps them; a set without scenarios removes the file.
    Result<void> save(const QString &profileId, const QString &scriptId, const ScriptScenarioSet &set);
    /// A script has another id now, as after its first deployment: its scenarios go with it.
    Result<void> move(const QString &profileId, const QString &fromId, const QString &toId);
    /// Where a script's scenarios are.
    [[nodiscard]] QString pathOf(const QString &profileId, const QString &scriptId) const;

private:
    QString m_folder;
};

} // namespace drover::workspace
