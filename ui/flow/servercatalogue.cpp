// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flow/servercatalogue.h"

#include <algorithm>

namespace drover::ui::flow {

namespace {

template<typename T, typename Predicate>
std::optional<T> firstThat(const QList<T> &list, Predicate matches)
{
    const auto found = std::find_if(list.begin(), list.end(), matches);
    return found == list.end() ? std::nullopt : std::optional<T>(*found);
}

} // namespace

void ServerCatalogue::setContent(Content content)
{
    m_content = std::move(content);
    m_loaded = true;
    m_error.reset();
    Q_EMIT changed();
}

void ServerCatalogue::setError(const Error &error)
{
    m_error = error;
    Q_EMIT changed();
}

void ServerCatalogue::clear()
{
    m_content = {};
    m_loaded = false;
    m_error.reset();
    Q_EMIT changed();
}

std::optional<ServerScript> ServerCatalogue::scriptByName(const QString &name) const
{
    // The servers compare names of scripts without case.
    return firstThat(m_content.scripts, [&name](const ServerScript &script) {
        return script.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

std::optional<ServerScope> ServerCatalogue::scopeById(const QString &id) const
{
    return firstThat(m_content.scopes, [&id](const ServerScope &scope) { return scope.id == id; });
}

QList<ServerScript> ServerCatalogue::policiesOf(const QStringList &scopeIds) const
{
    QList<ServerScript> policies;
    for (const QString &id : scopeIds) {
        const std::optional<ServerScope> scope = scopeById(id);
        const QStringList dns = scope ? scope->policyDns : QStringList();
        for (const QString &dn : dns) {
            const auto sameDn = [&dn](const ServerScript &script) { return script.dn == dn; };
            const std::optional<ServerScript> script = firstThat(m_content.scripts, sameDn);
            if (script && std::none_of(policies.begin(), policies.end(), sameDn))
                policies.append(*script);
        }
    }
    return policies;
}

QList<ServerScript> ServerCatalogue::gatheringScripts() const
{
    QList<ServerScript> list;
    std::copy_if(m_content.scripts.begin(), m_content.scripts.end(), std::back_inserter(list),
                 [](const ServerScript &script) { return script.type == QLatin1String("uma_claims_gathering"); });
    return list;
}

std::optional<ServerResource> ServerCatalogue::resourceWith(const QStringList &scopeIds) const
{
    QStringList dns;
    for (const QString &id : scopeIds) {
        if (const std::optional<ServerScope> scope = scopeById(id))
            dns.append(scope->dn);
    }
    return firstThat(m_content.resources, [&dns](const ServerResource &resource) {
        return std::all_of(dns.begin(), dns.end(), [&](const QString &dn) { return resource.scopeDns.contains(dn); });
    });
}

} // namespace drover::ui::flow
