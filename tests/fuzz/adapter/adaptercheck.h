// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "adapter/session.h"
#include "uma/recording.h"
#include "wire/framer.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <cstring>
#include <utility>

/// What any conversation with the debug adapter must hold, for the fuzzer and for the test with deterministic random input.
namespace adaptercheck {

using namespace Qt::Literals::StringLiterals;

/// A client's end: what is given to feed() can be read, what is written is kept.
class Pipe : public QIODevice
{
public:
    Pipe() { open(QIODevice::ReadWrite | QIODevice::Unbuffered); }

    QByteArray written;

    void feed(const QByteArray &bytes)
    {
        m_input += bytes;
        Q_EMIT readyRead();
    }
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_input.size() + QIODevice::bytesAvailable(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 size = qMin<qint64>(most, m_input.size());
        std::memcpy(data, m_input.constData(), static_cast<size_t>(size));
        m_input.remove(0, size);
        return size;
    }
    qint64 writeData(const char *data, qint64 size) override
    {
        written.append(data, size);
        return size;
    }

private:
    QByteArray m_input;
};

/// A small recording: two functions, an exception, prints, values with parts.
inline drover::uma::Recording recording()
{
    const auto code = [](int id, const QString &name, const QJsonArray &variables) {
        return QJsonObject{{u"id"_s, id}, {u"file"_s, u"a.py"_s}, {u"name"_s, name}, {u"first"_s, id * 10 + 1}, {u"vars"_s, variables}};
    };
    QByteArray stream;
    const auto put = [&stream](int kind, int argument) { stream += static_cast<char>(kind | argument << 3); };
    const auto value = [&stream](int index) { stream += static_cast<char>(index); };
    put(7, 0), value(4);                             // a call from outside
    put(3, 0), put(1, 2), put(2, 0), value(0);       // f: line 2, x
    put(1, 3), put(2, 1), value(2);                  // line 3, xs
    put(3, 1), put(1, 12), put(2, 0), value(1);      // g: line 12, y
    put(6, 0), value(12), value(3);                  // a print
    put(5, 12), value(3), put(4, 0);                 // an exception leaves g
    put(1, 4), put(2, 0), value(1), put(1, 5), put(4, 0);
    const QJsonArray parts{QJsonArray{u"0"_s, QJsonArray{u"int"_s, u"1"_s}}, QJsonArray{u"1"_s, QJsonArray{u"int"_s, u"2"_s}}};
    const QJsonObject chunk{{u"codes"_s, QJsonArray{code(0, u"f"_s, {u"x"_s, u"xs"_s}), code(1, u"A.g"_s, {u"y"_s})}},
                            {u"values"_s, QJsonArray{QJsonArray{u"int"_s, u"1"_s}, QJsonArray{u"unicode"_s, u"u'two'"_s},
                                                     QJsonArray{u"list"_s, u"[1, 2]"_s, 2, parts}, QJsonArray{u""_s, u"KeyError: x"_s},
                                                     QJsonArray{u""_s, u"{\"script\":\"a\",\"method\":\"f\",\"type\":\"uma_rpt_policy\"}"_s}}},
                            {u"stream"_s, QString::fromLatin1(stream.toBase64())}};
    drover::uma::Recording recording;
    recording.tape.addFile({u"a.py"_s, u"a"_s, u"uma_rpt_policy"_s, u"def f():\n    x = 1\n"_s, {2, 3, 4, 5, 12}});
    if (!recording.tape.append(chunk))
        qFatal("the check's own recording is damaged");
    recording.tape.addMessage(drover::uma::Tape::Mark::Kind::Page, u"/page"_s);
    return recording;
}

inline QByteArray request(qint64 seq, const QString &command, const QJsonValue &arguments)
{
    const QJsonObject message{{u"seq"_s, seq}, {u"type"_s, u"request"_s}, {u"command"_s, command}, {u"arguments"_s, arguments}};
    return drover::wire::Framer::frame(QJsonDocument(message).toJson(QJsonDocument::Compact));
}

/// Values that are right here and wrong there, and names of arguments. No path is absolute, none is there: nothing is
/// written, and no script runs.
inline const QList<QJsonValue> &values()
{
    static const QList<QJsonValue> all{QJsonValue(),
                                       true,
                                       false,
                                       -1,
                                       0,
                                       1,
                                       2,
                                       3,
                                       5,
                                       1000,
                                       1001,
                                       1e18,
                                       -2147483649.0,
                                       2147483647,
                                       0.5,
                                       u""_s,
                                       u"x"_s,
                                       u"xs[0]"_s,
                                       u"f(x) + ("_s,
                                       u"a.py"_s,
                                       u"drover:/a.py"_s,
                                       u"raised"_s,
                                       u"../none/here.json"_s,
                                       u"indexed"_s,
                                       u"repl"_s,
                                       u"%0"_s,
                                       QJsonArray(),
                                       QJsonArray{1, u"x"_s, QJsonObject()},
                                       QJsonArray{QJsonObject{{u"line"_s, 3}}, QJsonObject{{u"line"_s, u"three"_s}}, 4},
                                       QJsonArray{QJsonObject{{u"name"_s, u"f"_s}}, QJsonObject{{u"filterId"_s, u"raised"_s}}},
                                       QJsonObject(),
                                       QJsonObject{{u"path"_s, u"a.py"_s}},
                                       QJsonObject{{u"sourceReference"_s, 1}},
                                       QJsonObject{{u"sourceReference"_s, -5}, {u"name"_s, 4}},
                                       QJsonObject{{u"name"_s, u"a"_s}, {u"gathering"_s, 7}}};
    return all;
}

inline const QStringList &names()
{
    static const QStringList all{u"threadId"_s,   u"frameId"_s,        u"variablesReference"_s, u"source"_s,    u"breakpoints"_s,
                                 u"lines"_s,      u"line"_s,           u"endLine"_s,            u"filters"_s,   u"filterOptions"_s,
                                 u"expression"_s, u"context"_s,        u"name"_s,               u"value"_s,     u"start"_s,
                                 u"count"_s,      u"filter"_s,         u"startFrame"_s,         u"levels"_s,    u"targetId"_s,
                                 u"index"_s,      u"from"_s,           u"to"_s,                 u"path"_s,      u"scenario"_s,
                                 u"sourceReference"_s, u"scenarioJson"_s,      u"requestId"_s, u"pathFormat"_s,
                                 u"arguments"_s,  u"linesStartAt1"_s,  u"maxEvents"_s,          u"method"_s,    u"properties"_s};
    return all;
}

inline const QStringList &commands()
{
    // `attach` would leave the conversation to another adapter.
    static const QStringList all{u"initialize"_s,     u"launch"_s,          u"configurationDone"_s, u"setBreakpoints"_s,
                                 u"stackTrace"_s,     u"scopes"_s,          u"variables"_s,         u"evaluate"_s,
                                 u"setVariable"_s,    u"exceptionInfo"_s,   u"continue"_s,          u"next"_s,
                                 u"stepIn"_s,         u"stepOut"_s,         u"stepBack"_s,          u"reverseContinue"_s,
                                 u"gotoTargets"_s,    u"goto"_s,            u"drover/goto"_s,       u"drover/live"_s,
                                 u"drover/timeline"_s, u"drover/inlineValues"_s, u"drover/simulated"_s, u"drover/output"_s,
                                 u"drover/flow"_s,    u"drover/coverage"_s, u"drover/save"_s,       u"setFunctionBreakpoints"_s,
                                 u"setExceptionBreakpoints"_s, u"breakpointLocations"_s, u"pause"_s, u"cancel"_s,
                                 u"threads"_s,        u"source"_s,          u"loadedSources"_s,     u"restart"_s,
                                 u"terminate"_s,      u"nothing/like/it"_s, u"disconnect"_s};
    return all;
}

/// Requests that the bytes choose: a command, then names and values of its arguments. Gives the frames and their numbers.
inline std::pair<QByteArray, QList<qint64>> chosen(const QByteArray &bytes)
{
    QByteArray frames;
    QList<qint64> numbers;
    qsizetype at = 0;
    const auto next = [&bytes, &at] { return at < bytes.size() ? static_cast<unsigned char>(bytes.at(at++)) : 0U; };
    while (at < bytes.size()) {
        const QString command = commands().at(next() % commands().size());
        QJsonObject arguments;
        for (unsigned left = next() % 6; left > 0; --left) {
            const QString name = names().at(next() % names().size());
            arguments.insert(name, values().at(next() % values().size()));
        }
        numbers.append(100 + numbers.size());
        frames += request(numbers.last(), command, arguments);
        if (command == u"disconnect"_s)
            break;
    }
    return {frames, numbers};
}

/// A session that replays the recording at the path, begun as far as `begun` says: 0 not at all, 1 initialized, 2 launched,
/// 3 stopped at the first moment.
struct Conversation {
    Pipe pipe;
    drover::adapter::DapChannel channel{&pipe, &pipe};
    drover::adapter::Session session{&channel, nullptr};

    Conversation(const QString &trace, int begun)
    {
        channel.start();
        if (begun > 0)
            pipe.feed(request(1, u"initialize"_s, QJsonObject{{u"adapterID"_s, u"x"_s}}));
        if (begun > 1)
            pipe.feed(request(2, u"launch"_s, QJsonObject{{u"trace"_s, trace}}));
        if (begun > 2)
            pipe.feed(request(3, u"configurationDone"_s, QJsonObject()));
        pipe.written.clear();
    }
};

/// What is wrong with what the adapter sent; fills in how often each request was answered.
inline QString answers(const QByteArray &written, QHash<qint64, int> &answered)
{
    drover::wire::Framer framer;
    framer.feed(written);
    while (true) {
        const auto body = framer.next();
        if (!body)
            return u"the adapter's frames are broken: "_s + body.error().why;
        if (!*body)
            break;
        const QJsonDocument document = QJsonDocument::fromJson(**body);
        const QString type = document.object().value("type"_L1).toString();
        if (type == "response"_L1) {
            if (!document.object().value("success"_L1).toBool() && document.object().value("message"_L1).toString().isEmpty())
                return u"a refusal without words"_s;
            ++answered[document.object().value("request_seq"_L1).toInteger()];
        } else if (type != "event"_L1) {
            return u"a message that is none: "_s + QString::fromUtf8(**body);
        }
    }
    return framer.atBoundary() ? QString() : u"half a message"_s;
}

/// Empty if all holds for requests that the bytes choose: each is answered once, and what is sent is the protocol's.
inline QString defect(const QByteArray &bytes, const QString &trace)
{
    if (bytes.isEmpty())
        return {};
    Conversation talk(trace, static_cast<unsigned char>(bytes.at(0)) % 4);
    const auto [frames, numbers] = chosen(bytes.mid(1));
    talk.pipe.feed(frames);
    QHash<qint64, int> answered;
    if (const QString wrong = answers(talk.pipe.written, answered); !wrong.isEmpty())
        return wrong;
    for (const qint64 number : numbers) {
        if (answered.value(number) != 1)
            return u"request %1 was answered %2 times: %3"_s.arg(number).arg(answered.value(number)).arg(QString::fromUtf8(frames));
    }
    return {};
}

/// Empty if all holds for any bytes: what is sent is the protocol's, however they are cut.
inline QString defectOfFrames(const QByteArray &bytes, const QString &trace)
{
    Conversation whole(trace, 1);
    whole.pipe.feed(bytes);
    Conversation cut(trace, 1);
    for (const char byte : bytes)
        cut.pipe.feed(QByteArray(1, byte));
    if (whole.pipe.written != cut.pipe.written)
        return u"byte by byte differs from one piece"_s;
    QHash<qint64, int> answered;
    return answers(whole.pipe.written, answered);
}

/// Empty if all holds for a recording's content (JSON) or, with `raw`, its whole file: it is refused with a reason, or can
/// be walked through from end to end.
inline QString defectOfTrace(const QByteArray &bytes, bool raw)
{
    QByteArray file = bytes;
    if (!raw)
        file = "drover-trace 2\n" + qCompress(bytes);
    const auto read = drover::uma::Recording::fromBytes(file, u"x.trace"_s);
    if (!read)
        return read.error().why.isEmpty() ? u"refused without a reason"_s : QString();
    const drover::uma::Tape &tape = read->tape;
    for (int moment = 0; moment < tape.count(); ++moment) {
        const bool isPlaced = tape.depthAt(moment) > 0 && tape.callAt(moment) < static_cast<int>(tape.calls().size());
        static_cast<void>(tape.fileAt(moment)); // may be empty, but must be there
        if (!isPlaced || tape.previousInFrame(moment) >= moment)
            return u"a moment that is nowhere"_s;
        const QList<drover::uma::Tape::Place> stack = tape.stackAt(moment);
        for (const drover::uma::Tape::Place &place : stack) {
            for (const drover::uma::Tape::Variable &variable : tape.variablesAt(place.frame, moment)) {
                if (variable.since > moment || tape.value(variable.value).type.isEmpty())
                    return u"a variable from the future"_s;
            }
        }
    }
    const auto again = drover::uma::Tape::fromJson(tape.toJson());
    if (!again || again->count() != tape.count())
        return u"what was read is not read again"_s;
    return {};
}

} // namespace adaptercheck
