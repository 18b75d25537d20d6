// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <utility>

namespace drover::wire {

/// Writes compact JSON piece by piece, as UTF-8: for messages that are made by the thousand, where a tree of QJson
/// objects that is built, written and thrown away costs several times the writing. Whoever writes sees to it that what
/// is opened is closed, and that a member has a name.
class JsonText {
public:
    explicit JsonText(qsizetype expectedBytes = 512) { m_text.reserve(expectedBytes); }

    JsonText &beginObject() { return open('{'); }
    JsonText &endObject() { return close('}'); }
    JsonText &beginArray() { return open('['); }
    JsonText &endArray() { return close(']'); }
    /// The name of the member that comes next; plain ASCII without quotes or backslashes.
    JsonText &name(QLatin1StringView name);
    /// The name of the member that comes next, whatever it holds.
    JsonText &name(const QString &name);
    JsonText &value(QStringView text);
    JsonText &value(const QString &text) { return value(QStringView(text)); }
    JsonText &value(QLatin1StringView ascii);
    JsonText &value(bool truth) { return raw(truth ? "true" : "false"); }
    JsonText &value(qint64 number) { return raw(QByteArray::number(number)); }
    JsonText &value(int number) { return value(static_cast<qint64>(number)); }
    JsonText &value(const QJsonObject &object);
    JsonText &value(const QJsonArray &array);
    JsonText &value(const QJsonValue &value);
    JsonText &value(const QStringList &texts);
    JsonText &null() { return raw("null"); }
    /// A value that is JSON text already.
    JsonText &raw(QByteArrayView json);

    /// What was written; nothing is left here.
    [[nodiscard]] QByteArray take() { return std::exchange(m_text, {}); }

private:
    JsonText &open(char bracket);
    JsonText &close(char bracket);
    void separate();
    void quoted(QStringView text);
    JsonText &number(const QJsonValue &value);

    QByteArray m_text;
    bool m_first = true; ///< the next value is the first of its object or array, or belongs to a name
};

} // namespace drover::wire
