// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scripts/livecheck.h"

#include "ui/common/async.h"
#include "ui/scripts/scriptchecker.h"
#include "ui/scripts/scriptdocument.h"
#include "ui/scripts/scripteditorpage.h"

#include <utility>

namespace drover::ui {

namespace {

constexpr int typingPauseMs = 600;

} // namespace

LiveCheck::LiveCheck(std::function<ScriptChecker &()> checker, QObject *parent) : QObject(parent), m_checker(std::move(checker))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &LiveCheck::begin);
}

void LiveCheck::textChanged(ScriptEditorPage *page)
{
    if (m_broken)
        return;
    m_wanted = page;
    m_pause.start();
}

void LiveCheck::checkNow(ScriptEditorPage *page)
{
    m_wanted = page;
    m_pause.stop();
    begin();
}

void LiveCheck::begin()
{
    if (m_checking || !m_wanted)
        return; // what is wanted begins when the running one has ended
    ScriptEditorPage *page = std::exchange(m_wanted, nullptr);
    m_checking = page;
    Q_EMIT started(page);
    scripts::ScriptSource script = page->document()->source();
    script.server = m_generation;
    whenDone(m_checker().check(std::move(script)), this,
             [this, at = page->textRevision(), page = QPointer<ScriptEditorPage>(page)](const Result<QList<EditorProblem>> &found) {
                 m_checking = nullptr;
                 m_broken = !found;
                 if (page && !found)
                     Q_EMIT failed(page, found.error());
                 else if (page && at == page->textRevision()) {
                     page->setProblems(*found);
                     Q_EMIT checked(page);
                 }
                 if (m_wanted && !m_pause.isActive())
                     begin();
                 if (!m_checking)
                     Q_EMIT idle();
             });
}

} // namespace drover::ui
