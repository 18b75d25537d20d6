// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flow/consolebackend.h"

#include "domain/customscript.h"
#include "domain/entity.h"
#include "server/readall.h"

#include <QPointer>

namespace drover::ui::flow {

using namespace Qt::Literals::StringLiterals;

namespace {

using Entities = Result<QList<domain::Entity>>;

ServerScript scriptFrom(const domain::Entity &entity)
{
    const domain::CustomScript script(entity);
    ServerScript result{script.inum(), script.dn(), script.name(), script.type(), script.revision(), script.isEnabled(),
                        script.level(), script.source(), {}};
    const QList<domain::ScriptProperty> properties = script.configurationProperties();
    for (const domain::ScriptProperty &property : properties)
        result.properties.append({property.name, property.value, property.hide, property.description});
    return result;
}

ServerCatalogue::Content contentFrom(const QList<domain::Entity> &scripts, const QList<domain::Entity> &scopes,
                                     const QList<domain::Entity> &resources)
{
    ServerCatalogue::Content content;
    for (const domain::Entity &entity : scripts) {
        ServerScript script = scriptFrom(entity);
        if (script.type == "uma_rpt_policy"_L1 || script.type == "uma_claims_gathering"_L1)
            content.scripts.append(std::move(script));
    }
    for (const domain::Entity &entity : scopes) {
        if (entity.text(u"scopeType"_s) == "uma"_L1)
            content.scopes.append({entity.text(u"id"_s), entity.dn(), entity.name(), entity.strings(u"umaAuthorizationPolicies"_s)});
    }
    for (const domain::Entity &entity : resources)
        content.resources.append({entity.id(), entity.name(), entity.strings(u"scopes"_s)});
    return content;
}

/// Fills \a catalogue, unless \a cancel came first; then nothing is touched any more.
QCoro::Task<void> readCatalogue(server::AdminApi *api, QPointer<ServerCatalogue> catalogue, CancelToken cancel)
{
    QPointer<server::AdminApi> alive(api);
    const server::ListQuery everything{};
    const server::ReadAllOptions options{};
    QList<QList<domain::Entity>> lists;
    for (const auto kind : {domain::EntityKind::Script, domain::EntityKind::Scope, domain::EntityKind::UmaResource}) {
        if (!alive)
            co_return;
        auto task = server::readAll(*alive, kind, everything, options, cancel);
        const Entities entities = co_await task;
        if (cancel.isCancelled() || !catalogue)
            co_return;
        if (!entities) {
            catalogue->setError(entities.error());
            co_return;
        }
        lists.append(*entities);
    }
    catalogue->setContent(contentFrom(lists.at(0), lists.at(1), lists.at(2)));
}

} // namespace

ConsoleBackend::ConsoleBackend(workspace::Console &console, QObject *parent)
    : SimulatorBackend(parent), m_console(console), m_driver(console)
{
    connect(&m_console, &workspace::Console::stateChanged, this, &SimulatorBackend::changed);
    connect(&m_console, &workspace::Console::profileChanged, this, &SimulatorBackend::changed);
    connect(&m_console, &workspace::Console::apiChanged, this, &ConsoleBackend::apiChanged);
    connect(&m_console, &workspace::Console::scriptWaitChanged, this, &SimulatorBackend::scriptWaitChanged);
    apiChanged();
}

ConsoleBackend::~ConsoleBackend()
{
    m_reading.cancel();
}

void ConsoleBackend::apiChanged()
{
    if (server::AdminApi *api = m_console.adminApi()) {
        disconnect(api, nullptr, this, nullptr);
        connect(api, &server::AdminApi::changed, this, [this](domain::EntityKind kind) {
            if (kind != domain::EntityKind::Client)
                refreshCatalogue();
        });
    }
    refreshCatalogue();
    Q_EMIT changed();
}

SimulatorBackend::Server ConsoleBackend::server() const
{
    if (m_console.flowEndpoints())
        return Server::Ready;
    const bool isStarting = m_console.sandbox().state() == workspace::SandboxProcess::State::Starting
                            || m_console.connection().state() == server::ServerConnection::State::Connecting;
    return isStarting ? Server::Connecting : Server::Offline;
}

std::optional<Error> ConsoleBackend::problem() const
{
    if (m_console.sandbox().state() == workspace::SandboxProcess::State::Failed)
        return m_console.sandbox().error();
    if (m_console.connection().state() == server::ServerConnection::State::Failed)
        return m_console.connection().error();
    return std::nullopt;
}

bool ConsoleBackend::isSandbox() const
{
    const std::optional<uma::FlowEndpoints> endpoints = m_console.flowEndpoints();
    return endpoints && endpoints->isSandbox;
}

bool ConsoleBackend::hasProtectedResource() const
{
    const std::optional<uma::FlowEndpoints> endpoints = m_console.flowEndpoints();
    return endpoints && !endpoints->protectedResource.isEmpty();
}

QString ConsoleBackend::clientId() const
{
    const std::optional<uma::FlowEndpoints> endpoints = m_console.flowEndpoints();
    return endpoints ? endpoints->requestingClient.clientId : QString();
}

bool ConsoleBackend::hasDraft(const QString &inum) const
{
    return m_console.drafts().has(m_console.profile().id, domain::toString(domain::EntityKind::Script), inum);
}

void ConsoleBackend::refreshCatalogue()
{
    m_reading.cancel();
    m_reading = CancelSource();
    server::AdminApi *api = m_console.adminApi();
    if (!api) {
        m_catalogue.clear();
        return;
    }
    readCatalogue(api, &m_catalogue, m_reading.token());
}

void ConsoleBackend::connectToServer()
{
    m_console.reopen();
}

} // namespace drover::ui::flow
