// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace drover::uma {

/// The parameters of a script type's methods, as the server calls them.
class CallCatalogue {
public:
    struct Type {
        QString context;                         ///< kind of its context object
        QHash<QString, QStringList> parameters;  ///< method -> "step", "context", "cfg", in order
    };

    /// Parses a catalogue; Kind::Input names what is wrong in it.
    static Result<CallCatalogue> fromJson(const QByteArray &json);
    /// The catalogue that comes with Drover.
    static const CallCatalogue &shipped();

    /// Null for a type whose methods Drover can't call by themselves yet.
    [[nodiscard]] const Type *find(const QString &type) const;
    [[nodiscard]] QStringList types() const;

private:
    QHash<QString, Type> m_types;
};

} // namespace drover::uma
