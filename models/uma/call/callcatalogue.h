// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace drover::uma {

/// The methods of the script types, as the servers of each generation call them. Read from the file that the script host
/// is built from (resources/scripthost/types.json).
class CallCatalogue {
public:
    struct Parameter {
        QString type;    ///< "int", "JSONObject", "Map<String, String[]>", …
        QString name;
        QString context; ///< kind of the context object that it takes; empty if it takes none

        /// Whether the server passes the script's configuration attributes.
        [[nodiscard]] bool isConfiguration() const;
        /// Whether a text, number or truth value is wanted.
        [[nodiscard]] bool isScalar() const;
    };

    struct Method {
        QString name;
        QList<Parameter> parameters;
        QString returns;
        QStringList generations; ///< empty: all that have the type

        [[nodiscard]] bool existsIn(const QString &generation) const;
    };

    struct Type {
        QString value;
        QStringList generations; ///< of "gluu3", "gluu4", "janssen"; the oldest first
        QList<Method> methods;   ///< of all generations: a name can be there twice

        /// \a generation itself if it has the type, else the latest that has.
        [[nodiscard]] QString nearest(const QString &generation) const;
        /// Null for a method that the nearest generation has not.
        [[nodiscard]] const Method *find(const QString &method, const QString &generation) const;
        [[nodiscard]] QStringList methodNames(const QString &generation) const;
    };

    /// Parses a catalogue; Kind::Input names what is wrong in it.
    static Result<CallCatalogue> fromJson(const QByteArray &json);
    /// The catalogue that comes with Drover.
    static const CallCatalogue &shipped();

    /// Null for a type that no server is known to have.
    [[nodiscard]] const Type *find(const QString &type) const;
    [[nodiscard]] QStringList types() const;
    /// The types whose names are near \a type, nearest first; none if nothing is near.
    [[nodiscard]] QStringList similar(const QString &type) const;

private:
    QHash<QString, Type> m_types;
};

} // namespace drover::uma
