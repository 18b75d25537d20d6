// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/login/consentservice.h"

#include "uma/login/consentpage.h"

namespace drover::uma {

std::optional<LoadedScript> consentScript(const QList<LoadedScript> &scripts)
{
    std::optional<LoadedScript> chosen;
    for (const LoadedScript &script : scripts) {
        if (script.reply.state != scripts::LoadReply::State::Missing &&
            (!chosen || script.meta.level > chosen->meta.level))
            chosen = script;
    }
    return chosen;
}

ConsentService::ConsentService(Services services, Config config)
    : m_services(std::move(services))
    , m_config(std::move(config))
{
}

QCoro::Task<LoginAnswer> ConsentService::start(BrowserRequest request, Client client, std::optional<Login> login)
{
    ConsentPage page(m_services, m_config, request, client, login);
    co_return co_await page.start();
}

QCoro::Task<LoginAnswer> ConsentService::showPage(BrowserRequest request, QString page, Client client,
                                                  std::optional<Login> login)
{
    ConsentPage shown(m_services, m_config, request, client, login);
    co_return co_await shown.show(page);
}

QCoro::Task<LoginAnswer> ConsentService::submit(BrowserRequest request, QString page, Client client,
                                                std::optional<Login> login)
{
    ConsentPage submitted(m_services, m_config, request, client, login);
    co_return co_await submitted.submit(page);
}

} // namespace drover::uma
