// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"

#include <QDateTime>

namespace drover::domain {

/// A named setting of a script: `{value1 name, value2 value, hide, description}` (OpenAPI
/// SimpleExtendedCustomProperty).
struct ScriptProperty {
    QString name;
    QString value;
    bool hide = false; ///< the value is a secret: mask it wherever it is shown
    QString description;

    friend bool operator==(const ScriptProperty &, const ScriptProperty &) = default;
};

/// What the server stored when the script last failed to load or run.
struct StoredScriptError {
    QString raisedAt; ///< as the server writes it, without a zone ("2022-10-27T20:51:17")
    QString stackTrace;
};

/**
 * Accessors of an interception script over its Entity; unknown fields and unknown members of properties survive.
 */
class CustomScript {
public:
    CustomScript();
    explicit CustomScript(Entity entity);
    explicit CustomScript(const QJsonObject &json);

    const Entity &entity() const { return m_entity; }
    const QJsonObject &json() const { return m_entity.json(); }

    QString inum() const { return m_entity.id(); }
    QString dn() const { return m_entity.dn(); }
    QString name() const;
    void setName(const QString &name);
    QString description() const { return m_entity.description(); }
    void setDescription(const QString &description);
    /// The type's value as REST uses it, always lower case ("uma_rpt_policy").
    QString type() const;
    void setType(const QString &type);
    QString source() const;
    void setSource(const QString &source);
    QString programmingLanguage() const;
    int level() const;
    void setLevel(int level);
    /// Set by the server at each write; servers reload a script when it changes.
    qint64 revision() const;
    bool isEnabled() const;
    void setEnabled(bool enabled);
    QStringList aliases() const;
    void setAliases(const QStringList &aliases);

    QList<ScriptProperty> configurationProperties() const;
    void setConfigurationProperties(const QList<ScriptProperty> &properties);
    QList<ScriptProperty> moduleProperties() const;
    void setModuleProperties(const QList<ScriptProperty> &properties);

    std::optional<StoredScriptError> scriptError() const;

private:
    QList<ScriptProperty> properties(const QString &field) const;
    void setProperties(const QString &field, const QList<ScriptProperty> &properties);

    Entity m_entity;
};

} // namespace drover::domain
