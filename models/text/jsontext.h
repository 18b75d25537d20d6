// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace drover::text {

/// JSON as people read it: members indented by four spaces, with a newline at the end. Scalars are written as they are.
[[nodiscard]] QString indentedJson(const QJsonValue &value);
/// JSON on one line.
[[nodiscard]] QString compactJson(const QJsonValue &value);
/// The object that the text is; empty when it is none.
[[nodiscard]] QJsonObject jsonObject(const QString &text);

/// What readJson() made of a text.
struct JsonReading {
    QJsonValue value = QJsonValue::Undefined; ///< undefined where the text is none
    int line = 0;                             ///< of the mistake, from 1; 0 where there is none
    QString why;                              ///< Qt's words for it; empty for more than one value
};
/// The one JSON value that the text is: an object, a list or a scalar.
[[nodiscard]] JsonReading readJson(const QString &text);

} // namespace drover::text
