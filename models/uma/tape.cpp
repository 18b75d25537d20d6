// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/tape.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace drover::uma {

using namespace Qt::Literals::StringLiterals;

namespace {

// Bounds on what a file may make of this program; a script host stays far below them.
constexpr size_t mostMoments = 20'000'000;
constexpr size_t mostFrames = 5'000'000;
constexpr size_t mostStack = 100'000;
constexpr int mostVariables = 10'000;
constexpr int deepestValue = 8;
constexpr int operationBits = 3;

enum Operation { Line = 1, Set, CallCode, Return, Exception, Note, Begin };

auto damaged(const QString &why)
{
    return fail(Error::Kind::Input, QCoreApplication::translate("uma", "The recorded steps are damaged"), why);
}

QString text(const char *source)
{
    return QCoreApplication::translate("uma", source);
}

/// The next number of the stream; -1 at its end or if it is too long.
qint64 number(const QByteArray &stream, qsizetype &at)
{
    quint64 value = 0;
    for (int shift = 0; shift < 35 && at < stream.size(); shift += 7) {
        const auto byte = static_cast<unsigned char>(stream.at(at++));
        value |= static_cast<quint64>(byte & 0x7fU) << static_cast<unsigned>(shift);
        if ((byte & 0x80U) == 0)
            return value > 0xffffffffU ? -1 : static_cast<qint64>(value);
    }
    return -1;
}

bool isPicture(const QJsonValue &json, int depth)
{
    const QJsonArray node = json.toArray();
    if (!json.isArray() || depth > deepestValue || node.size() < 2 || !node.at(0).isString() || !node.at(1).isString())
        return false;
    const QJsonArray parts = node.at(3).toArray();
    return std::all_of(parts.begin(), parts.end(), [depth](const QJsonValue &part) {
        return part.isArray() && part.toArray().size() == 2 && part.toArray().at(0).isString()
               && isPicture(part.toArray().at(1), depth + 1);
    });
}

} // namespace

Result<void> Tape::append(const QJsonObject &chunk)
{
    if (auto taken = takeCodes(chunk.value("codes"_L1).toArray()); !taken)
        return taken;
    const QJsonArray values = chunk.value("values"_L1).toArray();
    for (const QJsonValue &json : values) {
        if (!isPicture(json, 0))
            return damaged(text(QT_TRANSLATE_NOOP("uma", "A value is none")));
        const QJsonArray node = json.toArray();
        m_values.push_back({node.at(0).toString(), node.at(1).toString(), node.at(2).toInt(), node.at(3).toArray()});
    }
    m_truncated = chunk.value("truncated"_L1).toBool();
    const auto stream = QByteArray::fromBase64Encoding(chunk.value("stream"_L1).toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!stream)
        return damaged(text(QT_TRANSLATE_NOOP("uma", "The stream of steps is not Base64")));
    if (auto taken = takeStream(*stream); !taken)
        return taken;
    m_stream += *stream;
    return {};
}

Result<void> Tape::takeCodes(const QJsonArray &codes)
{
    for (const QJsonValue &json : codes) {
        const QJsonObject object = json.toObject();
        const int id = object.value("id"_L1).toInt(-1);
        Code code{object.value("file"_L1).toString(), object.value("name"_L1).toString(), object.value("first"_L1).toInt(), {}};
        const QJsonArray names = object.value("vars"_L1).toArray();
        for (const QJsonValue &name : names)
            code.variables << name.toString();
        if (id < 0 || static_cast<size_t>(id) > m_codes.size() || code.variables.size() > mostVariables)
            return damaged(text(QT_TRANSLATE_NOOP("uma", "A function is out of its order")));
        if (static_cast<size_t>(id) == m_codes.size())
            m_codes.push_back(code);
        else
            m_codes[static_cast<size_t>(id)] = code;
    }
    return {};
}

Result<void> Tape::takeStream(const QByteArray &stream)
{
    qsizetype at = 0;
    while (at < stream.size()) {
        const qint64 word = number(stream, at);
        if (word < 0)
            return damaged(text(QT_TRANSLATE_NOOP("uma", "The stream of steps ends too early")));
        if (auto taken = takeWord(static_cast<quint32>(word), stream, at); !taken)
            return taken;
    }
    return {};
}

Result<int> Tape::takeValue(const QByteArray &stream, qsizetype &at) const
{
    const qint64 index = number(stream, at);
    if (index < 0 || static_cast<size_t>(index) >= m_values.size())
        return damaged(text(QT_TRANSLATE_NOOP("uma", "A step names a value that is not there")));
    return static_cast<int>(index);
}

Result<void> Tape::takeWord(quint32 word, const QByteArray &stream, qsizetype &at)
{
    const int argument = static_cast<int>(word >> operationBits);
    switch (word & ((1U << operationBits) - 1)) {
    case CallCode: {
        if (static_cast<size_t>(argument) >= m_codes.size() || m_frames.size() >= mostFrames || m_stack.size() >= mostStack)
            return damaged(text(QT_TRANSLATE_NOOP("uma", "A step calls a function that is not there")));
        Frame frame;
        frame.code = argument;
        frame.parent = m_stack.empty() ? -1 : m_stack.back();
        frame.parentMoment = count() - 1;
        frame.depth = static_cast<int>(m_stack.size()) + 1;
        m_frames.push_back(std::move(frame));
        m_stack.push_back(static_cast<int>(m_frames.size()) - 1);
        return {};
    }
    case Return:
        if (m_stack.empty())
            return damaged(text(QT_TRANSLATE_NOOP("uma", "A step returns from nowhere")));
        m_stack.pop_back();
        return {};
    case Line:
    case Exception: {
        if (m_stack.empty() || m_moments.size() >= mostMoments)
            return damaged(text(QT_TRANSLATE_NOOP("uma", "A step is in no function")));
        const bool exception = (word & ((1U << operationBits) - 1)) == Exception;
        m_moments.push_back({argument, m_stack.back(), exception});
        if (exception) {
            const Result<int> words = takeValue(stream, at);
            if (!words)
                return fail(words.error());
            mark(Mark::Kind::Exception, argument, value(*words).text);
        }
        return {};
    }
    case Set: {
        const Result<int> held = takeValue(stream, at);
        if (!held)
            return fail(held.error());
        Frame *frame = m_stack.empty() ? nullptr : &m_frames[static_cast<size_t>(m_stack.back())];
        if (!frame || m_moments.empty() || argument >= m_codes[static_cast<size_t>(frame->code)].variables.size())
            return damaged(text(QT_TRANSLATE_NOOP("uma", "A step sets a variable that is not there")));
        if (frame->slots.size() <= static_cast<size_t>(argument))
            frame->slots.resize(static_cast<size_t>(argument) + 1);
        frame->slots[static_cast<size_t>(argument)].emplace_back(count() - 1, *held);
        return {};
    }
    case Note: {
        const qint64 line = number(stream, at);
        const Result<int> words = takeValue(stream, at);
        if (!words || line < 0 || argument > static_cast<int>(Mark::Kind::Simulated))
            return damaged(text(QT_TRANSLATE_NOOP("uma", "A note on a step is none")));
        mark(static_cast<Mark::Kind>(argument), static_cast<int>(line), value(*words).text);
        return {};
    }
    case Begin: {
        const Result<int> told = takeValue(stream, at);
        if (!told)
            return fail(told.error());
        m_stack.clear();
        m_calls.push_back({count(), QJsonDocument::fromJson(value(*told).text.toUtf8()).object()});
        return {};
    }
    default:
        return damaged(text(QT_TRANSLATE_NOOP("uma", "A step is of no known kind")));
    }
}

void Tape::mark(Mark::Kind kind, int line, const QString &words)
{
    const QString file = m_stack.empty() ? QString() : fileOf(m_stack.back());
    m_marks.push_back({qMax(0, count() - 1), kind, line, words, file});
}

Tape::File Tape::File::fromHost(const QJsonObject &params)
{
    File file{params.value("file"_L1).toString(), params.value("script"_L1).toString(), params.value("type"_L1).toString(),
              params.value("text"_L1).toString(), {}};
    const QJsonArray lines = params.value("executable"_L1).toArray();
    for (const QJsonValue &line : lines)
        file.executable.append(line.toInt());
    return file;
}

void Tape::addFile(const File &file)
{
    for (File &known : m_files) {
        if (known.name == file.name) {
            known = file;
            return;
        }
    }
    m_files.append(file);
}

void Tape::addMessage(Mark::Kind kind, const QString &words)
{
    m_marks.push_back({qMax(0, count() - 1), kind, 0, words, {}});
}

void Tape::clear()
{
    const QList<File> files = m_files;
    *this = Tape();
    m_files = files;
}

QString Tape::fileAt(int moment) const
{
    return fileOf(m_moments[static_cast<size_t>(moment)].frame);
}

QList<Tape::Place> Tape::stackAt(int moment) const
{
    QList<Place> stack;
    int at = moment;
    int frame = m_moments[static_cast<size_t>(moment)].frame;
    while (frame >= 0) {
        stack.append({frame, at >= 0 ? lineAt(at) : 0});
        const Frame &record = m_frames[static_cast<size_t>(frame)];
        at = record.parentMoment;
        frame = record.parent;
    }
    return stack;
}

int Tape::depthAt(int moment) const
{
    return m_frames[static_cast<size_t>(m_moments[static_cast<size_t>(moment)].frame)].depth;
}

int Tape::callAt(int moment) const
{
    const auto after = std::upper_bound(m_calls.begin(), m_calls.end(), moment, [](int at, const Call &call) { return at < call.first; });
    return static_cast<int>(after - m_calls.begin()) - 1;
}

QString Tape::functionOf(int frame) const
{
    return m_codes[static_cast<size_t>(m_frames[static_cast<size_t>(frame)].code)].name;
}

QString Tape::fileOf(int frame) const
{
    return m_codes[static_cast<size_t>(m_frames[static_cast<size_t>(frame)].code)].file;
}

int Tape::firstLineOf(int frame) const
{
    return m_codes[static_cast<size_t>(m_frames[static_cast<size_t>(frame)].code)].first;
}

int Tape::previousInFrame(int moment) const
{
    const int frame = m_moments[static_cast<size_t>(moment)].frame;
    for (int at = moment - 1; at >= 0; --at) {
        if (m_moments[static_cast<size_t>(at)].frame == frame)
            return at;
        if (m_moments[static_cast<size_t>(at)].frame < frame)
            return -1; // frames are numbered as they begin: this one had not begun
    }
    return -1;
}

QList<Tape::Variable> Tape::variablesAt(int frame, int moment) const
{
    QList<Variable> variables;
    const Frame &record = m_frames[static_cast<size_t>(frame)];
    const QStringList &names = m_codes[static_cast<size_t>(record.code)].variables;
    for (size_t slot = 0; slot < record.slots.size(); ++slot) {
        const auto &held = record.slots[slot];
        const auto after = std::upper_bound(held.begin(), held.end(), moment,
                                            [](int at, const std::pair<int, int> &change) { return at < change.first; });
        if (after == held.begin())
            continue;
        const auto &[since, index] = *std::prev(after);
        if (value(index).type.isEmpty())
            continue; // it was deleted
        variables.append({names.at(static_cast<qsizetype>(slot)), index, since});
    }
    return variables;
}

const Tape::File *Tape::file(const QString &name) const
{
    const auto found = std::find_if(m_files.begin(), m_files.end(), [&name](const File &file) { return file.name == name; });
    return found == m_files.end() ? nullptr : &*found;
}

QHash<int, int> Tape::linesRun(const QString &file) const
{
    QHash<int, int> lines;
    for (const Moment &moment : m_moments) {
        if (!moment.exception && fileOf(moment.frame) == file)
            ++lines[moment.line];
    }
    return lines;
}

QJsonObject Tape::toJson() const
{
    QJsonArray codes;
    for (size_t id = 0; id < m_codes.size(); ++id) {
        const Code &code = m_codes[id];
        codes.append(QJsonObject{{u"id"_s, static_cast<int>(id)},
                                 {u"file"_s, code.file},
                                 {u"name"_s, code.name},
                                 {u"first"_s, code.first},
                                 {u"vars"_s, QJsonArray::fromStringList(code.variables)}});
    }
    QJsonArray values;
    for (const Value &value : m_values) {
        QJsonArray node{value.type, value.text};
        if (value.size != 0) {
            node.append(value.size);
            node.append(value.parts);
        }
        values.append(node);
    }
    QJsonArray files;
    for (const File &file : m_files) {
        QJsonArray executable;
        for (const int line : file.executable)
            executable.append(line);
        files.append(QJsonObject{{u"name"_s, file.name}, {u"script"_s, file.script}, {u"type"_s, file.type}, {u"text"_s, file.text}, {u"executable"_s, executable}});
    }
    QJsonArray messages;
    for (const Mark &mark : m_marks) {
        if (mark.kind == Mark::Kind::Message || mark.kind == Mark::Kind::Page)
            messages.append(QJsonArray{mark.moment, mark.kind == Mark::Kind::Page, mark.text});
    }
    return {{u"codes"_s, codes},   {u"values"_s, values},     {u"stream"_s, QString::fromLatin1(m_stream.toBase64())},
            {u"files"_s, files}, {u"messages"_s, messages}, {u"truncated"_s, m_truncated}};
}

Result<Tape> Tape::fromJson(const QJsonObject &json)
{
    Tape tape;
    const QJsonArray files = json.value("files"_L1).toArray();
    for (const QJsonValue &value : files) {
        const QJsonObject file = value.toObject();
        QList<int> executable;
        const QJsonArray lines = file.value("executable"_L1).toArray();
        for (const QJsonValue &line : lines)
            executable.append(line.toInt());
        tape.addFile({file.value("name"_L1).toString(), file.value("script"_L1).toString(), file.value("type"_L1).toString(),
                      file.value("text"_L1).toString(), executable});
    }
    if (auto taken = tape.append(json); !taken)
        return fail(taken.error());
    const QJsonArray messages = json.value("messages"_L1).toArray();
    for (const QJsonValue &value : messages) {
        const QJsonArray message = value.toArray();
        const int moment = message.at(0).toInt(-1);
        if (moment < 0 || moment > qMax(0, tape.count() - 1))
            return damaged(text(QT_TRANSLATE_NOOP("uma", "A message belongs to no step")));
        tape.m_marks.push_back({moment, message.at(1).toBool() ? Mark::Kind::Page : Mark::Kind::Message, 0, message.at(2).toString(), {}});
    }
    std::stable_sort(tape.m_marks.begin(), tape.m_marks.end(), [](const Mark &a, const Mark &b) { return a.moment < b.moment; });
    return tape;
}

} // namespace drover::uma
