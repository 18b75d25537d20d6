// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace drover::editing {

/// Whether a member of this name is not to be shown: the known secrets, and whatever else is called a secret or password.
bool isSecretLike(const QString &name);
/// The object with marks in place of its secrets, for showing as text that can be edited.
QJsonObject masked(const QJsonObject &object);
/// The edited object with the secrets of `original` where the marks still stand.
QJsonObject unmasked(const QJsonObject &edited, const QJsonObject &original);

/// An object read from text, or where the text stops being one.
struct JsonPlace
{
    QJsonObject object;
    QString problem; ///< a sentence; empty when it is an object
    int line = 0;    ///< from 1
    int column = 0;
};

JsonPlace checkedJson(const QString &text);

/// Any JSON value, also one that is neither list nor object; undefined when the text is none.
QJsonValue jsonValue(const QString &text);

} // namespace drover::editing
