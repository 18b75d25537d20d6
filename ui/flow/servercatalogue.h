// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "scripts/scripttypes.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <optional>

namespace drover::ui::flow {

/// An interception script as the server has it.
struct ServerScript
{
    QString inum;
    QString dn;
    QString name;
    QString type;
    qint64 revision = 0;
    bool enabled = false;
    int level = 0;
    QString source;
    QList<scripts::Property> properties;
};

struct ServerScope
{
    QString id;
    QString dn;
    QString displayName;
    QStringList policyDns;
};

struct ServerResource
{
    QString id;
    QString name;
    QStringList scopeDns;
};

/// What a flow can be played with on the current server: its UMA scopes, resources and scripts. Main thread.
class ServerCatalogue : public QObject
{
    Q_OBJECT

public:
    struct Content
    {
        QList<ServerScript> scripts;
        QList<ServerScope> scopes;
        QList<ServerResource> resources;
    };

    using QObject::QObject;

    void setContent(Content content);
    void setError(const Error &error);
    void clear();

    const QList<ServerScript> &scripts() const { return m_content.scripts; }
    const QList<ServerScope> &scopes() const { return m_content.scopes; }
    const QList<ServerResource> &resources() const { return m_content.resources; }
    bool isLoaded() const { return m_loaded; }
    const std::optional<Error> &error() const { return m_error; }

    std::optional<ServerScript> scriptByName(const QString &name) const;
    std::optional<ServerScope> scopeById(const QString &id) const;
    /// The scripts that decide over these scopes, in the order in which the scopes name them, each once.
    QList<ServerScript> policiesOf(const QStringList &scopeIds) const;
    QList<ServerScript> gatheringScripts() const;
    /// The first resource that has all of these scopes.
    std::optional<ServerResource> resourceWith(const QStringList &scopeIds) const;

Q_SIGNALS:
    void changed();

private:
    Content m_content;
    bool m_loaded = false;
    std::optional<Error> m_error;
};

} // namespace drover::ui::flow
