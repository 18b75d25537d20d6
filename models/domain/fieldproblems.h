// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcatalogue.h"

namespace drover::domain {

/// Something that the server will refuse, or that is probably not meant.
struct FieldProblem {
    enum class Severity { Error, Warning };

    QString path; ///< of the field, as Field::path
    Severity severity = Severity::Error;
    QString text; ///< a translated sentence
    int entry = -1; ///< of a list: which one
};

/// What is wrong with one value of \a field. \a object is the whole, for rules that look at other members (a native
/// client's addresses). An absent value is never wrong here.
QList<FieldProblem> problemsOf(const Field &field, const QJsonValue &value, const QJsonObject &object);

/**
 * What the server will say to \a object, field by field; empty when nothing is wrong.
 *
 * \a isNew: members needed on creation are missed too. Follows the bean validation and the endpoints of both servers.
 */
QList<FieldProblem> problemsOf(const FieldCatalogue &catalogue, const QJsonObject &object, bool isNew);

/// Where JSON text stops being JSON, as a sentence with line and column, or empty. Empty text is fine.
QString jsonProblem(const QString &text);

} // namespace drover::domain
