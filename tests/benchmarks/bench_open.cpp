// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bareeditor.h"
#include "editorpair.h"
#include "main.h"
#include "ui/editor/codeeditor.h"

#include <QAbstractScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace drover::bench {

namespace {

constexpr double bar = 1.2;
constexpr int rounds = 42;
constexpr int lines = 20'000;

/// A long script put into the editor of the Scripts pane, until it is painted. Each round has another text than the one
/// before.
class Open : public Benchmark
{
public:
    [[nodiscard]] Description describe() const override
    {
        return {u"open"_s,
                u"a Python script of %L1 lines put into the editor of the Scripts pane, set text to painted"_s.arg(lines),
                u"the same in a bare QScintilla with its lexer for Python"_s,
                u"ms"_s,
                Better::Lower,
                bar,
                rounds};
    }

    Result<void> prepare() override
    {
        m_texts = {longScript(lines, 1), longScript(lines, 2)};
        m_pair = std::make_unique<EditorPair>();
        return m_pair->open(m_texts.constFirst());
    }

    Result<Sample> runYardstick() override
    {
        ++m_round;
        return open(m_pair->bare(), [this](const QString &text) { setBareText(m_pair->bare(), text); });
    }

    Result<Sample> runSubject() override
    {
        return open(m_pair->view(), [this](const QString &text) { m_pair->editor()->setText(text); });
    }

private:
    template <class SetText> Result<Sample> open(QAbstractScrollArea *view, SetText setText)
    {
        const QString &text = m_texts.at(m_round % m_texts.size());
        m_pair->bringToFront(view);
        const Stopwatch watch;
        setText(text);
        const bool painted = m_pair->waitForPaint(view);
        const Sample sample = watch.sample();
        if (!painted)
            return fail(Error::Kind::Timeout, u"The text was not painted."_s);
        return sample;
    }

    std::unique_ptr<EditorPair> m_pair;
    QStringList m_texts;
    qsizetype m_round = 0;
};

} // namespace

std::unique_ptr<Benchmark> makeBenchmark()
{
    return std::make_unique<Open>();
}

} // namespace drover::bench
