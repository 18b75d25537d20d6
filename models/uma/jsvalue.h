// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>

/// ECMAScript's conversions and comparisons over JSON values, as far as JsonLogic needs them. QJsonValue::Undefined is
/// `undefined`. Pure.
namespace drover::uma::js {

QString toText(const QJsonValue &value);
/// Not a number is NaN.
double toNumber(const QJsonValue &value);
/// The number at the start of the value's text; NaN if there is none.
double parseFloat(const QJsonValue &value);
/// `value[name]`: members of objects, elements and `length` of lists and texts; Undefined if there is none.
QJsonValue member(const QJsonValue &value, const QString &name);
QList<QJsonValue> toList(const QJsonArray &array);

bool strictlyEqual(const QJsonValue &left, const QJsonValue &right);
bool looselyEqual(const QJsonValue &left, const QJsonValue &right);
bool less(const QJsonValue &left, const QJsonValue &right);
bool lessOrEqual(const QJsonValue &left, const QJsonValue &right);

} // namespace drover::uma::js
