// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "debug/debugsession.h"
#include "debug/debugstore.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace drover::ui {

class CodeEditor;

/// Ties one editor to the store's breakpoints of its script and to the session: margin, arrow, values at line ends, hover.
/// Deletes itself with the editor. Store and session must live as long.
class EditorBinding : public QObject
{
    Q_OBJECT
public:
    EditorBinding(debug::DebugStore &store, debug::DebugSession &session, CodeEditor *editor, QString script);

    CodeEditor *editor() const { return m_editor; }
    QString script() const { return m_script; }
    /// The script has another name now.
    void setScript(const QString &script);
    void toggleAt(int line);
    void editAt(int line);
    void showPlace();

private:
    void showBreakpoints();
    void takeMoves();
    void popUpMenu(int line, const QPoint &where);
    void hover(const QString &expression, const QPoint &where);
    static QCoro::Task<void> loadValues(QPointer<EditorBinding> binding, qint64 frame, CancelToken cancel);

    debug::DebugStore &m_store;
    debug::DebugSession &m_session;
    CodeEditor *m_editor;
    QString m_script;
    QTimer m_moves;
};

} // namespace drover::ui
