// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace drover::uma {

/// Reads typed members of a JSON document and remembers the first wrong one with its path (`pages[1].city`). Members
/// that are not there, or null, give the default.
class ScenarioReader {
public:
    explicit ScenarioReader(QString file);

    QString text(const QJsonObject &object, const QString &path, const QString &key, const QString &fallback = {});
    bool flag(const QJsonObject &object, const QString &path, const QString &key, bool fallback);
    int number(const QJsonObject &object, const QString &path, const QString &key, int fallback);
    QJsonObject object(const QJsonObject &object, const QString &path, const QString &key);
    /// A list; a single value that is none stands for a list of one.
    QJsonArray list(const QJsonObject &object, const QString &path, const QString &key);
    QStringList texts(const QJsonObject &object, const QString &path, const QString &key);
    /// An object whose values are texts; numbers and booleans are taken by their text, null is left out.
    QMap<QString, QString> textMap(const QJsonObject &object, const QString &path);
    /// A text, or a number or boolean by its text.
    std::optional<QString> scalar(const QJsonValue &value, const QString &path);

    void checkKeys(const QJsonObject &object, const QString &path, const QStringList &known);
    void fail(const QString &path, const QString &why);
    bool failed() const { return m_error.has_value(); }
    const Error &error() const { return *m_error; }
    const QStringList &warnings() const { return m_warnings; }

    static QString join(const QString &path, const QString &key);

private:
    QString m_file;
    std::optional<Error> m_error;
    QStringList m_warnings;
};

} // namespace drover::uma
