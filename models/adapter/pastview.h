// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "adapter/scriptfiles.h"
#include "base/result.h"
#include "uma/tape.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>

namespace drover::adapter {

/// How to move through a recording.
enum class Move { StepIn, Next, StepOut, Continue, StepBack, ReverseContinue };

/// The moment that a move leads to; `stops` tells which moments have a breakpoint. Past the end or the beginning it is
/// the last or the first.
int moved(const uma::Tape &tape, int moment, Move how, const std::function<bool(int)> &stops);

/// Answers what a client asks about one moment of a recording, with DAP's bodies. Ids are its own and begin at `firstId`,
/// so that they are never those of the host. Lines count from 1. The tape must outlive it.
class PastView {
public:
    static constexpr int firstId = 0x20000000;

    PastView(const uma::Tape &tape, const ScriptFiles &files, int moment);

    [[nodiscard]] int moment() const { return m_moment; }
    [[nodiscard]] QJsonArray frames() const;
    Result<QJsonObject> scopes(const QJsonObject &arguments);
    Result<QJsonObject> variables(const QJsonObject &arguments);
    Result<QJsonObject> evaluate(const QJsonObject &arguments);
    /// Of an exception moment; refused at others.
    [[nodiscard]] Result<QJsonObject> exceptionInfo() const;
    /// The first variables of the innermost frame.
    QJsonArray locals();
    /// The variables of a frame (by its index) and the lines that set them.
    [[nodiscard]] QJsonArray inlineValues(qsizetype frame) const;

private:
    struct Holder {
        int frame = -1;   ///< a frame's variables, or
        QJsonArray parts; ///< a value's parts
        int size = 0;
    };

    QJsonObject described(const QString &name, const uma::Tape::Value &value, const QString &textMember);
    int reference(const Holder &holder);
    [[nodiscard]] qsizetype frameIndex(const QJsonObject &arguments) const;

    const uma::Tape &m_tape;
    const ScriptFiles &m_files;
    int m_moment;
    QList<uma::Tape::Place> m_stack;
    QList<Holder> m_holders;
};

} // namespace drover::adapter
