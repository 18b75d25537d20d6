// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    QString name;
    QString type;
    QString source;        ///< as edited
    bool isModified = false; ///< the server has another text
    bool isJava = false;
    QPointer<CodeEditor> editor;
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
    /// Brings a script to the front, opening it if need be; nothing if there is none of that name.
    virtual std::optional<OpenScript> show(const QString &name) = 0;

Q_SIGNALS:
    void scriptOpened(drover::ui::CodeEditor *editor, const QString &name);
    void currentChanged();
};

} // namespace drover::ui
