// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "scripts/scripttypes.h"
#include "uma/call/singlecall.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include <optional>

namespace drover::ui {

class CodeEditor;

/// A script that stands in an editor.
struct OpenScript
{
    scripts::ScriptSource code; ///< as edited, with its properties
    bool isModified = false;    ///< the server has another text
    QPointer<CodeEditor> editor;

    const QString &name() const { return code.name; }
    const QString &type() const { return code.type; }
    bool isJava() const { return code.language == QLatin1String("java"); }
};

/// What a script is run with, as the Run form has it.
struct RunInputs
{
    QJsonObject world;     ///< what the script finds on its server
    QJsonObject answers;   ///< of simulated calls
    QJsonObject arguments; ///< {method: {parameter: value}}
};

/// Where scripts are edited: what the debugger needs of it. Main thread.
class DebugDesk : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// The script in front; nothing if none is open.
    virtual std::optional<OpenScript> currentScript() const = 0;
    virtual QList<OpenScript> openScripts() const = 0;
    /// Those and what the server has enabled besides, as it has it: what takes part in a flow.
    virtual QList<OpenScript> flowScripts() const { return openScripts(); }
    /// Brings a script to the front, opening it if need be; nothing if there is none of that name.
    virtual std::optional<OpenScript> show(const QString &name) = 0;
    /// What the Run form calls for the script in front. An Error says what is missing in the form, which is shown then.
    virtual Result<uma::SingleCall> call() = 0;
    /// Whether the Run form is where the person works, so that its call is meant and no flow.
    virtual bool isCallMeant() const = 0;
    /// The world, answers and arguments that the Run form has for the script in front; complete or not.
    virtual RunInputs runInputs() const = 0;
    /// Begins to write the script in front to the server.
    virtual void deploy() = 0;

Q_SIGNALS:
    void scriptOpened(drover::ui::CodeEditor *editor, const QString &name);
    void currentChanged();
};

} // namespace drover::ui
