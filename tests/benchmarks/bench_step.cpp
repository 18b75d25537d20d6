// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/paths.h"
#include "cputime.h"
#include "debug/debugsession.h"
#include "debug/stackmodel.h"
#include "debug/variabletree.h"
#include "debugpy.h"
#include "main.h"
#include "painted.h"
#include "ui/debug/debugviews.h"

#include <QCoroTask>

#include <QApplication>
#include <QFile>
#include <QSplitter>
#include <QTemporaryDir>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace drover::bench {

namespace {

constexpr double bar = 0.2;
constexpr int rounds = 17;
constexpr int stepsARound = 20;
const QString scriptName = u"steps"_s;
const QString breakText = u"        total = total + index"_s;

/**
 * A step over a line: from the command until the call stack and the variables of the new stop are painted, through
 * Drover's session, its pipe to drover-cli dap, and the script host. The yardstick is what an editor asks of debugpy for
 * the same: next, and once it has stopped stackTrace, scopes and variables; it paints nothing.
 */
class Step : public Benchmark
{
public:
    [[nodiscard]] Description describe() const override
    {
        return {u"step"_s,
                u"%1 steps over a line: command to call stack and variables painted"_s.arg(stepsARound),
                u"the same steps of the same loop with debugpy: next, stackTrace, scopes, variables answered"_s,
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
        QFile file(QStringLiteral(DROVER_BENCH_DATA "/steps.py"));
        if (!file.open(QIODevice::ReadOnly))
            return fail(Error::Kind::NotFound, u"The file %1 can't be read."_s.arg(file.fileName()), file.errorString());
        const QString text = QString::fromUtf8(file.readAll());
        const int line = static_cast<int>(text.left(text.indexOf(breakText)).count(u'\n')) + 1;
        const auto write = [this](const QString &name, const QString &content) {
            QFile out(m_folder.filePath(name));
            return out.open(QIODevice::WriteOnly) && out.write(content.toUtf8()) > 0;
        };
        if (!write(u"peer.py"_s, text + u"\n\nstepped(100000)\n"_s) || !write(scriptName + u".py"_s, text))
            return fail(Error::Kind::Input, u"The scripts can't be written."_s);
        if (const Result<void> started = m_peer.start(m_folder.filePath(u"peer.py"_s), line); !started)
            return started;
        return startOwn(program, line);
    }

    Result<Sample> runYardstick() override
    {
        const double cpu = treeCpuMs(m_peer.processId());
        const Stopwatch watch;
        for (int i = 0; i < stepsARound; ++i) {
            if (const Result<void> stepped = m_peer.step(); !stepped)
                return fail(stepped.error());
        }
        Sample sample = watch.sample();
        sample.cpuMs += treeCpuMs(m_peer.processId()) - cpu;
        return sample;
    }

    Result<Sample> runSubject() override
    {
        const Stopwatch watch;
        for (int i = 0; i < stepsARound; ++i) {
            m_shown = {};
            m_session->move(debug::DebugSession::Move::Over);
            if (!runUntil([this] { return m_shown.isAll() || !m_session->isActive(); }) || !m_session->isStopped())
                return fail(Error::Kind::Timeout, u"A step was not shown in time."_s);
        }
        const Sample sample = watch.sample();
        if (m_session->currentFrame() && m_session->currentFrame()->line != m_peer.line())
            return fail(Error::Kind::Script, u"The two are in different lines: %1 and %2."_s.arg(m_session->currentFrame()->line).arg(m_peer.line()));
        return sample;
    }

    [[nodiscard]] QStringList notes() const override
    {
        return {u"The yardstick is %1. The recording for stepping back is on meanwhile. CPU time of the subject is the window's alone."_s.arg(m_peer.version())};
    }

private:
    /// What of a stop has been painted.
    struct Shown {
        bool hasStack = false;
        bool hasVariables = false;
        bool stack = false;
        bool variables = false;
        [[nodiscard]] bool isAll() const { return stack && variables; }
    };

    /// Sees the views paint.
    class Watcher : public QObject
    {
    public:
        std::function<void(QObject *)> painted;

    protected:
        bool eventFilter(QObject *watched, QEvent *event) override
        {
            if (event->type() == QEvent::Paint)
                painted(watched);
            return false;
        }
    };

    Result<void> startOwn(const QString &program, int line)
    {
        m_store = std::make_unique<debug::DebugStore>(m_folder.filePath(u"debug.json"_s));
        m_session = std::make_unique<debug::DebugSession>(*m_store);
        m_stack = std::make_unique<debug::StackModel>(*m_session);
        m_variables = std::make_unique<debug::VariablesModel>(*m_session);
        m_window = std::make_unique<QSplitter>();
        auto *stack = new QTreeView(m_window.get());
        stack->setModel(m_stack.get());
        auto *variables = new ui::VariableView(m_variables.get(), m_window.get());
        m_watcher.painted = [this, stack, variables](QObject *view) {
            m_shown.stack = m_shown.stack || (m_shown.hasStack && view == stack->viewport());
            m_shown.variables = m_shown.variables || (m_shown.hasVariables && view == variables->viewport());
        };
        stack->viewport()->installEventFilter(&m_watcher);
        variables->viewport()->installEventFilter(&m_watcher);
        QObject::connect(m_session.get(), &debug::DebugSession::stackChanged, &m_watcher, [this] { m_shown.hasStack = true; });
        QObject::connect(m_variables.get(), &debug::VariableTree::settled, &m_watcher, [this] { m_shown.hasVariables = m_shown.hasStack; });
        m_window->resize(900, 500);
        m_window->show();

        debug::Breakpoint breakpoint;
        breakpoint.script = scriptName;
        breakpoint.line = line;
        const int id = m_store->add(breakpoint);
        debug::DebugTarget target;
        target.program = program;
        target.arguments = {u"dap"_s};
        target.request = u"launch"_s;
        target.options = {{u"program"_s, m_folder.filePath(scriptName + u".py"_s)},
                          {u"type"_s, u"uma_rpt_policy"_s},
                          {u"method"_s, u"authorize"_s}};
        QString said;
        const auto connection = QObject::connect(m_session.get(), &debug::DebugSession::output, &m_watcher,
                                                 [&said](const debug::OutputLine &output) { said += output.text + u' '; });
        const QCoro::Task<Result<void>> starting = m_session->start(target);
        Q_UNUSED(starting)
        const bool there = runUntil([this] { return m_shown.isAll() || m_session->state() == debug::DebugSession::State::Ended; });
        QObject::disconnect(connection);
        if (!there || !m_session->isStopped()) {
            return fail(Error::Kind::Timeout, u"The script did not come to its breakpoint."_s,
                        m_session->failure() ? m_session->failure()->sentence() : said, {}, {});
        }
        m_store->remove(id);
        return {};
    }

    QTemporaryDir m_folder;
    Debugpy m_peer;
    std::unique_ptr<debug::DebugStore> m_store;
    std::unique_ptr<debug::DebugSession> m_session;
    std::unique_ptr<debug::StackModel> m_stack;
    std::unique_ptr<debug::VariablesModel> m_variables;
    std::unique_ptr<QSplitter> m_window;
    Watcher m_watcher;
    Shown m_shown;
};

} // namespace

std::unique_ptr<Benchmark> makeBenchmark()
{
    return std::make_unique<Step>();
}

} // namespace drover::bench
