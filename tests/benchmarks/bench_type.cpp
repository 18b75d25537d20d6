// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bareeditor.h"
#include "editorpair.h"
#include "main.h"
#include "ui/editor/codeeditor.h"

#include <QAbstractScrollArea>
#include <QCoreApplication>
#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

namespace drover::bench {

namespace {

constexpr double bar = 1.2;
constexpr double tail = 0.99;
constexpr int rounds = 402;
constexpr int lines = 20'000;
constexpr int middle = 10'001; ///< a line of code, in the body of a method
constexpr int column = 15;

/// One key in the middle of a long script, from the key event to the painted view. The letter is taken back before the
/// next round, which is not timed, so that the text stays as it is.
class Type : public Benchmark
{
public:
    [[nodiscard]] Description describe() const override
    {
        Description description{u"type"_s,
                                u"one key in the middle of a Python script of %L1 lines in the Scripts pane, key event to painted"_s.arg(lines),
                                u"the same in a bare QScintilla with its lexer for Python"_s,
                                u"ms"_s,
                                Better::Lower,
                                bar,
                                rounds};
        description.tail = tail;
        return description;
    }

    Result<void> prepare() override
    {
        m_pair = std::make_unique<EditorPair>();
        if (const Result<void> open = m_pair->open(longScript(lines)); !open)
            return open;
        m_pair->editor()->goToLine(middle, column);
        setBareCursor(m_pair->bare(), middle, column);
        return {};
    }

    Result<Sample> runYardstick() override { return type(m_pair->bare()); }
    Result<Sample> runSubject() override { return type(m_pair->view()); }

private:
    Result<Sample> type(QAbstractScrollArea *view)
    {
        m_pair->bringToFront(view);
        const Stopwatch watch;
        press(view, Qt::Key_X, u"x"_s);
        const bool painted = m_pair->waitForPaint(view);
        const Sample sample = watch.sample();
        m_pair->paints().reset();
        press(view, Qt::Key_Backspace, {});
        if (!painted || !m_pair->waitForPaint(view))
            return fail(Error::Kind::Timeout, u"A key was not painted."_s);
        return sample;
    }

    static void press(QAbstractScrollArea *view, Qt::Key key, const QString &text)
    {
        QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(view, &down);
        QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(view, &up);
    }

    std::unique_ptr<EditorPair> m_pair;
};

} // namespace

std::unique_ptr<Benchmark> makeBenchmark()
{
    return std::make_unique<Type>();
}

} // namespace drover::bench
