// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "scripts/scriptengine.h"
#include "ui/editor/codeeditor.h"

#include <QCoroTask>

#include <memory>

namespace drover::ui {

/// Checks scripts without running them, on a script host that is started when it is first needed.
class ScriptChecker : public QObject
{
    Q_OBJECT
public:
    explicit ScriptChecker(QObject *parent = nullptr);
    /// With an engine of someone else's, which must outlive this.
    ScriptChecker(scripts::ScriptEngine &engine, QObject *parent = nullptr);
    ~ScriptChecker() override;

    /// Problems by line. Fails where no host can be started, with what to install.
    QCoro::Task<Result<QList<EditorProblem>>> check(scripts::ScriptSource script);
    /// Whether the host was started, so that a check costs little.
    bool isWarm() const { return m_engine != nullptr; }
    /// Whether scripts can be run on this machine at all; fails with what to install. Starts nothing.
    static QCoro::Task<Result<void>> available();

private:
    std::unique_ptr<scripts::ScriptEngine> m_own;
    scripts::ScriptEngine *m_engine = nullptr;
};

} // namespace drover::ui
