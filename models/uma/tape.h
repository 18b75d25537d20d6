// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <utility>
#include <vector>

namespace drover::uma {

/**
 * What a debugger recorded of scripts that ran: the lines in order, what each variable held when, calls, prints, uses of
 * stand-ins. A moment is a line that is about to run, or an exception on its way; moments count from 0. Any moment is
 * reached by an index look-up. Grows by the chunks that the script host sends (resources/scripthost/DEBUG.md, "Between
 * adapter and host"), which may also come from a file and are checked. One thread.
 */
class Tape {
public:
    /// A picture of a value; `size` parts, numbered if it is positive, named if it is negative. `parts` may hold fewer.
    struct Value {
        QString type;
        QString text;
        int size = 0;
        QJsonArray parts; ///< [[name, [type, text, size, parts]], …]
    };
    struct Variable {
        QString name;
        int value = -1;   ///< index of the value
        int since = 0;    ///< the moment from which on it holds it
    };
    /// One call on the stack at a moment.
    struct Place {
        int frame = 0;
        int line = 0;
    };
    struct File {
        QString name; ///< as the host knows it: "uma_rpt_policy.py"
        QString script;
        QString type;
        QString text;
        QList<int> executable;

        /// Of what the host says when it loads a script (`debug/loaded`).
        static File fromHost(const QJsonObject &params);
    };
    struct Mark {
        enum class Kind { Out, Err, Host, Simulated, Exception, Message, Page };
        int moment = 0;
        Kind kind = Kind::Out;
        int line = 0;
        QString text;
        QString file;
    };
    /// A call of a script from outside.
    struct Call {
        int first = 0;
        QJsonObject told; ///< {script, type, method, step}
    };

    /// Takes a chunk. The Error (Kind::Input) says what is wrong with it; what was taken before stays.
    Result<void> append(const QJsonObject &chunk);
    /// A script's text; replaces an older one of the name.
    void addFile(const File &file);
    /// Something that happened beside the scripts, at the last moment so far.
    void addMessage(Mark::Kind kind, const QString &text);
    void clear();

    [[nodiscard]] int count() const { return static_cast<int>(m_moments.size()); }
    [[nodiscard]] bool isTruncated() const { return m_truncated; }
    [[nodiscard]] int lineAt(int moment) const { return m_moments[static_cast<size_t>(moment)].line; }
    [[nodiscard]] bool isException(int moment) const { return m_moments[static_cast<size_t>(moment)].exception; }
    [[nodiscard]] QString fileAt(int moment) const;
    /// The stack, innermost first.
    [[nodiscard]] QList<Place> stackAt(int moment) const;
    /// Number of calls on the stack.
    [[nodiscard]] int depthAt(int moment) const;
    /// Index of the call from outside that the moment belongs to; -1: none is known.
    [[nodiscard]] int callAt(int moment) const;
    [[nodiscard]] QString functionOf(int frame) const;
    [[nodiscard]] QString fileOf(int frame) const;
    /// The line that the frame's function begins on.
    [[nodiscard]] int firstLineOf(int frame) const;
    /// The moment before this one in the same frame; -1: it is the first.
    [[nodiscard]] int previousInFrame(int moment) const;
    /// The variables that a frame has at a moment.
    [[nodiscard]] QList<Variable> variablesAt(int frame, int moment) const;
    [[nodiscard]] const Value &value(int index) const { return m_values[static_cast<size_t>(index)]; }
    [[nodiscard]] const std::vector<Mark> &marks() const { return m_marks; }
    [[nodiscard]] const std::vector<Call> &calls() const { return m_calls; }
    [[nodiscard]] const QList<File> &files() const { return m_files; }
    [[nodiscard]] const File *file(const QString &name) const;
    /// How often each line of a file ran.
    [[nodiscard]] QHash<int, int> linesRun(const QString &file) const;

    [[nodiscard]] QJsonObject toJson() const;
    static Result<Tape> fromJson(const QJsonObject &json);

private:
    struct Code {
        QString file;
        QString name;
        int first = 0;
        QStringList variables;
    };
    struct Moment {
        int line = 0;
        int frame = 0;
        bool exception = false;
    };
    struct Frame {
        int code = 0;
        int parent = -1;
        int parentMoment = -1; ///< where the parent was when it called
        int depth = 1;
        std::vector<std::vector<std::pair<int, int>>> slots; ///< for each variable: (moment, value), ascending
    };

    Result<void> takeCodes(const QJsonArray &codes);
    Result<void> takeStream(const QByteArray &stream);
    Result<void> takeWord(quint32 word, const QByteArray &stream, qsizetype &at);
    Result<int> takeValue(const QByteArray &stream, qsizetype &at) const;
    void mark(Mark::Kind kind, int line, const QString &text);

    std::vector<Code> m_codes;
    std::vector<Value> m_values;
    std::vector<Moment> m_moments;
    std::vector<Frame> m_frames;
    std::vector<Mark> m_marks;
    std::vector<Call> m_calls;
    QList<File> m_files;
    QByteArray m_stream; ///< all of it so far, to be saved
    std::vector<int> m_stack;
    bool m_truncated = false;
};

} // namespace drover::uma
