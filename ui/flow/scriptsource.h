// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/flow/servercatalogue.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace drover::ui {
class CodeEditor;
class ElidedLabel;
}

namespace drover::ui::flow {

/// The script that runs, as the server has it, with its current line marked. Read-only. Main thread.
class ScriptSource : public QWidget
{
    Q_OBJECT

public:
    explicit ScriptSource(QWidget *parent = nullptr);

    /// Shows a line of a script; 0 shows the script without a mark. \a hasDraft: there are edits that the server has not got.
    void display(const ServerScript &script, int line, bool failed, bool hasDraft);
    /// A script whose source can't be read, and why.
    void showUnavailable(const QString &name, const QString &why);
    void clear();

    QString scriptName() const { return m_script ? m_script->name : QString(); }
    qint64 revision() const { return m_script ? m_script->revision : 0; }
    int line() const { return m_line; }
    CodeEditor *editor() const { return m_editor; }

private:
    void showPlace(bool failed, bool hasDraft);

    std::optional<ServerScript> m_script;
    int m_line = 0;
    QLabel *m_title;
    ElidedLabel *m_place;
    CodeEditor *m_editor;
};

} // namespace drover::ui::flow
