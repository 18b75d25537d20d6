// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/recording.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QtEndian>

#include <zlib.h>

#include <algorithm>
#include <optional>

namespace drover::uma {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QByteArrayView magic = "drover-trace ";
constexpr int version = 2;
constexpr qint64 largestFile = 64 * 1024 * 1024;
constexpr quint32 largestContent = 256U * 1024 * 1024;
/// What zlib can make of a byte at most (its manual, "deflate").
constexpr quint32 largestRatio = 1032;
/// A shorter value (a number, "no") turns up everywhere by chance, and would take the text apart.
constexpr qsizetype shortestSecret = 4;

QString text(const char *source)
{
    return QCoreApplication::translate("uma", source);
}

auto damaged(const QString &name, const QString &why)
{
    return fail(Error::Kind::Input, text(QT_TRANSLATE_NOOP("uma", "%1 is not a recording that can be read")).arg(name), why,
                text(QT_TRANSLATE_NOOP("uma", "Record the run again with drover-cli flow run --record")));
}

/// The form of qCompress(): the length in four bytes, the most significant first, and a zlib stream.
QByteArray compressed(const QByteArray &content)
{
    uLongf length = compressBound(static_cast<uLong>(content.size()));
    QByteArray bytes(4 + static_cast<qsizetype>(length), Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(content.size()), bytes.data());
    // It can fail for want of memory or room only, and there is room.
    if (compress2(reinterpret_cast<Bytef *>(bytes.data() + 4), &length, reinterpret_cast<const Bytef *>(content.constData()),
                  static_cast<uLong>(content.size()), Z_BEST_SPEED)
        != Z_OK)
        qBadAlloc();
    bytes.truncate(4 + static_cast<qsizetype>(length));
    return bytes;
}

/// Nothing if the content is not whole.
std::optional<QByteArray> expanded(const QByteArray &bytes, quint32 size)
{
    QByteArray content(static_cast<qsizetype>(size), Qt::Uninitialized);
    uLongf length = size;
    uLong taken = static_cast<uLong>(bytes.size() - 4);
    const int code = uncompress2(reinterpret_cast<Bytef *>(content.data()), &length,
                                 reinterpret_cast<const Bytef *>(bytes.constData() + 4), &taken);
    if (code != Z_OK || length != size || taken != static_cast<uLong>(bytes.size() - 4))
        return std::nullopt;
    return content;
}

QString withoutSecrets(QString text, const QStringList &secrets)
{
    for (const QString &secret : secrets)
        text.replace(secret, u"•••"_s);
    return text;
}

} // namespace

QJsonValue redactedSecrets(const QJsonValue &value, const QStringList &secrets)
{
    if (value.isString())
        return withoutSecrets(value.toString(), secrets);
    if (value.isArray()) {
        QJsonArray clean;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array)
            clean.append(redactedSecrets(item, secrets));
        return clean;
    }
    if (value.isObject()) {
        QJsonObject clean;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            clean.insert(withoutSecrets(it.key(), secrets), redactedSecrets(it.value(), secrets));
        return clean;
    }
    return value;
}

namespace {

QStringList longestFirst(QStringList secrets)
{
    secrets.removeIf([](const QString &secret) { return secret.size() < shortestSecret; });
    std::sort(secrets.begin(), secrets.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return secrets;
}

} // namespace

QStringList hiddenValues(const QList<scripts::Property> &properties)
{
    QStringList secrets;
    for (const scripts::Property &property : properties) {
        if (property.hide)
            secrets += property.value;
    }
    return longestFirst(secrets);
}

QStringList hiddenValues(const Scenario &scenario)
{
    return longestFirst(scenario.hiddenTexts());
}

Recording Recording::of(const Scenario &scenario, const FlowResult &result, const QList<Event> &events)
{
    const QStringList secrets = hiddenValues(scenario);
    Recording recording;
    recording.result = FlowResult::fromJson(redactedSecrets(result.toJson(), secrets).toObject());
    for (const Event &event : events)
        recording.events += Event::fromJson(redactedSecrets(event.toJson(), secrets).toObject());
    return recording;
}

QByteArray Recording::toBytes() const
{
    QJsonArray told;
    for (const Event &event : events)
        told.append(event.toJson());
    const QJsonDocument document(QJsonObject{{u"result"_s, result.toJson()}, {u"events"_s, told}, {u"tape"_s, tape.toJson()}});
    return magic.toByteArray() + QByteArray::number(version) + '\n' + compressed(document.toJson(QJsonDocument::Compact));
}

Result<Recording> Recording::fromBytes(const QByteArray &bytes, const QString &name)
{
    const qsizetype lineEnd = bytes.left(magic.size() + 10).indexOf('\n');
    if (!bytes.startsWith(magic) || lineEnd < 0)
        return damaged(name, text(QT_TRANSLATE_NOOP("uma", "It does not begin as a recording does")));
    bool isNumber = false;
    const int written = bytes.mid(magic.size(), lineEnd - magic.size()).toInt(&isNumber);
    if (!isNumber || written < 1)
        return damaged(name, text(QT_TRANSLATE_NOOP("uma", "Its version is no number")));
    if (written > version) {
        return fail(Error::Kind::Input, text(QT_TRANSLATE_NOOP("uma", "%1 was recorded by a newer Drover")).arg(name),
                    text(QT_TRANSLATE_NOOP("uma", "It has version %1 of the format, this program knows %2")).arg(written).arg(version),
                    text(QT_TRANSLATE_NOOP("uma", "Update Drover")));
    }
    const QByteArray packed = bytes.mid(lineEnd + 1);
    if (packed.size() <= 4)
        return damaged(name, text(QT_TRANSLATE_NOOP("uma", "It ends too early")));
    const auto size = qFromBigEndian<quint32>(packed.constData());
    if (size > largestContent)
        return damaged(name, text(QT_TRANSLATE_NOOP("uma", "It says that it holds more than 256 MiB")));
    const std::optional<QByteArray> json =
        size / largestRatio > packed.size() ? std::nullopt : expanded(packed, size);
    if (!json)
        return damaged(name, text(QT_TRANSLATE_NOOP("uma", "Its content is damaged or ends too early")));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(*json, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject())
        return damaged(name, problem.errorString());
    if (!document.object().value("result"_L1).isObject() || !document.object().value("events"_L1).isArray())
        return damaged(name, text(QT_TRANSLATE_NOOP("uma", "It holds no result and events")));
    Recording recording;
    recording.result = FlowResult::fromJson(document.object().value("result"_L1).toObject());
    const QJsonArray told = document.object().value("events"_L1).toArray();
    for (const QJsonValue &event : told)
        recording.events += Event::fromJson(event.toObject());
    if (document.object().contains("tape"_L1)) {
        Result<Tape> tape = Tape::fromJson(document.object().value("tape"_L1).toObject());
        if (!tape)
            return damaged(name, tape.error().why);
        recording.tape = std::move(*tape);
    }
    return recording;
}

Result<void> Recording::save(const QString &path) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(toBytes()) < 0 || !file.commit())
        return fail(Error::Kind::Input, text(QT_TRANSLATE_NOOP("uma", "The recording %1 could not be written")).arg(path), file.errorString());
    return {};
}

Result<Recording> Recording::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Input, text(QT_TRANSLATE_NOOP("uma", "%1 can't be read")).arg(path), file.errorString());
    if (file.size() > largestFile)
        return damaged(path, text(QT_TRANSLATE_NOOP("uma", "It has more than 64 MiB")));
    return fromBytes(file.readAll(), path);
}

} // namespace drover::uma
