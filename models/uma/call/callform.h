// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "callcatalogue.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace drover::uma {

/// One field of the form that a method is called by: a parameter that the server does not fill in from the script itself.
struct CallField {
    enum class Kind { Text, Number, Flag, Choice, Object, Array, Json };

    QString name; ///< of the parameter
    QString type; ///< Java's
    Kind kind = Kind::Text;
    bool isContext = false; ///< describes the context object
    QStringList choices;
    QJsonValue example; ///< what stands there until something is given

    /// Whether \a value can be given. Null always can, but for numbers and truth values.
    [[nodiscard]] bool takes(const QJsonValue &value) const;
};

/// The fields of a method in the order of its parameters.
QList<CallField> callFields(const QString &type, const CallCatalogue::Method &method);

/// The method that a form for the type opens on; empty for a type that no server is known to have.
QString mainMethod(const QString &type, const QString &generation);

/// The arguments of a SingleCall: for each field the value of its name, or the example.
QJsonArray argumentsFrom(const QList<CallField> &fields, const QJsonObject &values);

/// Whether scripts of the type make sense as a flow of several calls only, as the simulator plays it.
bool runsAsFlow(const QString &type);

} // namespace drover::uma
