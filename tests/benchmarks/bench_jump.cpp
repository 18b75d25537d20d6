// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/paths.h"
#include "debug/debugsession.h"
#include "debug/timeline.h"
#include "debug/variabletree.h"
#include "main.h"
#include "painted.h"
#include "ui/common/messagebar.h"
#include "ui/debug/debugpanels.h"
#include "ui/debug/recordingwindow.h"
#include "ui/debug/timelinestrip.h"
#include "ui/editor/codeeditor.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

namespace drover::bench {

namespace {

constexpr double bar = 1.0;
constexpr int rounds = 62;
constexpr qint64 wantedEvents = 100'000;
constexpr double frameMs = 1000.0 / 60.0;

/**
 * A jump on the timeline of a recorded run of more than 100,000 lines to any of its moments: from the strip's new value
 * to the painted line, the painted strip and the moment's variables in their tree. The run is recorded by drover-cli,
 * replayed by it and shown in Drover's own window, as a person would. The yardstick is one frame at 60 Hz.
 */
class Jump : public Benchmark
{
public:
    [[nodiscard]] Description describe() const override
    {
        return {u"jump"_s,
                u"timeline of %L1 events to any of them: strip's value set to line, strip and variables painted"_s.arg(wantedEvents),
                u"one frame at 60 Hz"_s,
                u"ms"_s,
                Better::Lower,
                bar,
                rounds};
    }

    Result<void> prepare() override
    {
        const QString program = programPath(u"drover-cli"_s);
        if (program.isEmpty())
            return fail(Error::Kind::NotFound, u"The program drover-cli is not built."_s);
        const Result<void> made = record(program);
        if (!made)
            return made;
        m_window = std::make_unique<ui::RecordingWindow>();
        m_window->setAttribute(Qt::WA_DeleteOnClose, false);
        m_window->show();
        m_window->open(m_folder.filePath(u"long.trace"_s), program);
        const bool there = runUntil([this] {
            ui::CodeEditor *editor = m_window->editor(u"long"_s);
            return m_window->panels().timeline().count() >= wantedEvents && editor && editor->lineCount() > 1;
        });
        if (!there)
            return fail(Error::Kind::Timeout, u"The recording was not shown."_s, m_window->messages().currentText(), {}, {});
        m_strip = m_window->findChild<ui::TimelineStrip *>();
        auto *variables = m_window->findChild<QTreeView *>(u"variables"_s);
        m_paints.watch(m_strip);
        m_paints.watch(m_window->editor(u"long"_s)->findChild<QAbstractScrollArea *>(u"codeView"_s)->viewport());
        m_paints.watch(variables->viewport());
        QObject::connect(qobject_cast<debug::VariableTree *>(variables->model()), &debug::VariableTree::settled, &m_paints, [this, view = variables->viewport()] {
            m_filled = true;
            m_paints.reset(view); // what counts is the paint with the values
        });
        return {};
    }

    Result<Sample> runYardstick() override { return Sample{frameMs, frameMs, 1}; }

    Result<Sample> runSubject() override
    {
        const qint64 count = m_window->panels().timeline().count();
        qint64 target = QRandomGenerator::global()->bounded(count);
        if (target == m_window->panels().timeline().position())
            target = (target + count / 2) % count;
        m_paints.reset();
        m_filled = false;
        const Stopwatch watch;
        m_strip->setValue(static_cast<int>(target));
        const bool arrived = runUntil([this, target] {
            return m_window->panels().timeline().position() == target && m_filled && m_paints.allPainted();
        });
        const Sample sample = watch.sample();
        if (!arrived)
            return fail(Error::Kind::Timeout, u"A moment was not shown in time."_s);
        return sample;
    }

    [[nodiscard]] QStringList notes() const override
    {
        return {u"The recording has %L1 moments; the window, drover-cli's replay and the pipe between them are all in the time."_s.arg(m_window ? m_window->panels().timeline().count() : 0)};
    }

private:
    Result<void> record(const QString &program)
    {
        const QString script = u"from io.jans.model.custom.script.type.uma import UmaRptPolicyType\n\n"
                               "class UmaRptPolicy(UmaRptPolicyType):\n"
                               "    def __init__(self, currentTimeMillis):\n        self.currentTimeMillis = currentTimeMillis\n\n"
                               "    def init(self, configurationAttributes):\n        return True\n\n"
                               "    def destroy(self, configurationAttributes):\n        return True\n\n"
                               "    def getApiVersion(self):\n        return 1\n\n"
                               "    def getRequiredClaims(self, context):\n        return []\n\n"
                               "    def authorize(self, context):\n"
                               "        total = 0\n        names = []\n        index = 0\n"
                               "        while index < 26000:\n"
                               "            total = total + index\n            name = 'claim %d' % index\n"
                               "            index = index + 1\n"
                               "        return total > 0\n\n"
                               "    def getClaimsGatheringScriptName(self, context):\n        return ''\n"_s;
        const QString scenario = u"{\"name\":\"long\",\"policies\":[{\"name\":\"long\",\"file\":\"long.py\"}],\"scopes\":[\"s\"]}"_s;
        const auto write = [this](const QString &name, const QString &text) {
            QFile file(m_folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
        };
        if (!write(u"long.py"_s, script) || !write(u"long.json"_s, scenario))
            return fail(Error::Kind::Input, u"The scenario can't be written."_s);
        debug::DebugStore store(m_folder.filePath(u"debug.json"_s));
        debug::DebugSession session(store);
        debug::DebugTarget target;
        target.program = program;
        target.arguments = {u"dap"_s};
        target.request = u"launch"_s;
        target.options = {{u"scenario"_s, m_folder.filePath(u"long.json"_s)}, {u"recordTo"_s, m_folder.filePath(u"long.trace"_s)}};
        QString said;
        QString decision;
        QObject::connect(&session, &debug::DebugSession::output, &session, [&said](const debug::OutputLine &line) { said += line.text + u' '; });
        QObject::connect(&session, &debug::DebugSession::resultCame, &session,
                         [&decision](const QJsonObject &result) { decision = result.value("decision"_L1).toString(); });
        const QCoro::Task<Result<void>> starting = session.start(target);
        Q_UNUSED(starting)
        const bool ended = runUntil([&session] { return session.state() == debug::DebugSession::State::Ended; });
        if (!ended || decision != "granted"_L1 || !QFile::exists(m_folder.filePath(u"long.trace"_s)))
            return fail(Error::Kind::Script, u"The run could not be recorded."_s, session.failure() ? session.failure()->sentence() : said);
        return {};
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ui::RecordingWindow> m_window;
    ui::TimelineStrip *m_strip = nullptr;
    PaintCounter m_paints;
    bool m_filled = false;
};

} // namespace

std::unique_ptr<Benchmark> makeBenchmark()
{
    return std::make_unique<Jump>();
}

} // namespace drover::bench
