// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customscript.h"
#include "domain/ldif.h"

#include <QStringList>

namespace drover::domain {

/// The directory's names for a script's members: those of Gluu 3 (gluuStatus), Gluu 4 (oxEnabled) and Janssen.
enum class LdifSchema { Gluu3, Gluu4, Janssen };

/// "gluu3", "gluu4", "janssen".
std::optional<LdifSchema> ldifSchemaFromString(QStringView text);

/// The entry of a script: objectClass oxCustomScript or jansCustomScr, properties as JSON texts. Members that the
/// schema has no attribute for are left out. Holds the values of hidden properties.
LdifEntry scriptToLdif(const CustomScript &script, LdifSchema schema);

/// A script of an entry, and what of the entry it has no place for.
struct ScriptFromLdif {
    CustomScript script;
    LdifSchema schema = LdifSchema::Janssen;
    QStringList ignored; ///< attributes that are not a script's
};

/// Whether an entry's object class is that of a script.
bool isScriptEntry(const LdifEntry &entry);

/// Reads either schema. Kind::Input names \a file and the line of what is wrong (a property that is no JSON, a level
/// that is no number, an absent name or type).
Result<ScriptFromLdif> scriptFromLdif(const LdifEntry &entry, const QString &file);

} // namespace drover::domain
