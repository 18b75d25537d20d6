// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace drover::domain {

/// One type of interception script, as the servers know it.
struct ScriptType {
    QString value;           ///< as REST and the database use it: "uma_rpt_policy"
    QString displayName;     ///< "UMA RPT Policies"
    QString className;       ///< the class that the server looks up by this fixed name
    QStringList generations; ///< of "gluu3", "gluu4", "janssen"

    bool existsIn(const QString &generation) const { return generations.contains(generation); }
};

/**
 * The catalogue of script types, read once from the resources (catalogue/script-types.json).
 *
 * An unknown value is no error: find() gives nothing and callers show the value itself.
 */
class ScriptTypes {
public:
    /// Parses a catalogue; Kind::Input names the entry that is wrong.
    static Result<ScriptTypes> fromJson(const QByteArray &json);
    /// The catalogue that comes with Drover.
    static const ScriptTypes &shipped();

    const QList<ScriptType> &all() const { return m_types; }
    QList<ScriptType> ofGeneration(const QString &generation) const;
    const ScriptType *find(const QString &value) const;
    /// The display name, or \a value itself where the type is unknown.
    QString displayName(const QString &value) const;

private:
    QList<ScriptType> m_types;
};

} // namespace drover::domain
