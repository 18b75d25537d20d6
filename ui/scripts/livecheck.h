// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "scripts/scripttypes.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace drover::ui {

class ScriptChecker;
class ScriptEditorPage;

/// Checks the script in front while it is being typed: once typing pauses, one check at a time. A text that changed meanwhile
/// makes a check's findings void, and the latest text is checked next. Main thread; nothing waits.
class LiveCheck : public QObject
{
    Q_OBJECT
public:
    /// `checker` gives the checker when it is first needed, which starts the script host.
    LiveCheck(std::function<ScriptChecker &()> checker, QObject *parent);

    /// The text of the page changed: it is checked when no further change comes for a moment.
    void textChanged(ScriptEditorPage *page);
    /// Checks the page at once.
    void checkNow(ScriptEditorPage *page);
    void setGeneration(scripts::Generation generation) { m_generation = generation; }
    /// Pause in typing in milliseconds before a check begins.
    void setPause(int milliseconds) { m_pause.setInterval(milliseconds); }
    bool isChecking() const { return !m_checking.isNull(); }

Q_SIGNALS:
    void started(drover::ui::ScriptEditorPage *page);
    /// Done: the page has its problems.
    void checked(drover::ui::ScriptEditorPage *page);
    /// It could not be checked; no further check is made by itself until checkNow() works again.
    void failed(drover::ui::ScriptEditorPage *page, const drover::Error &error);
    /// No check runs any more.
    void idle();

private:
    void begin();

    std::function<ScriptChecker &()> m_checker;
    scripts::Generation m_generation = scripts::Generation::Janssen;
    QTimer m_pause;
    QPointer<ScriptEditorPage> m_wanted;
    QPointer<ScriptEditorPage> m_checking;
    bool m_broken = false; ///< the last check could not be made
};

} // namespace drover::ui
