// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/store/entitykind.h"

namespace drover::sandbox {

/// How a member of the oxTrust API's JSON stands for one of the store, which has the Config API's.
enum class OxTrustForm {
    Same,       ///< the same value under another name
    Date,       ///< milliseconds since 1970 for a date without a zone
    Constant,   ///< the constant's name of a Java enumeration for its value
    SingleList, ///< a list for a single text
    Location,   ///< LDAP or FILE for db or file
    Properties, ///< module properties, in which the location has other values too
    ClientAttributes,
    Computed    ///< made for the reply, not looked at in a request
};

/// A member of an object of the oxTrust API.
struct OxTrustField
{
    QString name;   ///< in the oxTrust API
    QString stored; ///< in the store
    OxTrustForm form = OxTrustForm::Same;
};

/// Members of the schemas OxAuthClient, Scope, UmaResource, CustomScript and GluuAttribute of the oxTrust API's OpenAPI
/// document, in its order.
const QList<OxTrustField> &oxTrustFields(Kind kind);

/// The constant that a Java enumeration has for a value: "PERSON_AUTHENTICATION", "RSA_OAEP", "DATE".
QString oxTrustConstant(const QString &value);
/// Its inverse among `values`; nothing for a name that is none of theirs.
std::optional<QString> oxTrustValue(const QString &constant, const QStringList &values);
/// The values that a member of the store may have here; empty where any text will do.
QStringList oxTrustValues(Kind kind, const QString &stored);

/// Members of a client's `attributes`: the name here → in the store. Others of the store are not shown.
const QList<QPair<QString, QString>> &oxTrustClientAttributes();

} // namespace drover::sandbox
