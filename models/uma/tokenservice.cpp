// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/tokenservice.h"

#include "base/ids.h"
#include "uma/tokenexchange.h"

namespace drover::uma {

TokenService::TokenService(Services services, Config config)
    : m_services(std::move(services))
    , m_config(std::move(config))
{
}

void TokenService::setConfig(const Config &config)
{
    m_config = config;
}

QCoro::Task<TokenAnswer> TokenService::answer(TokenRequest request)
{
    constexpr qsizetype rememberedTickets = 10000;
    if (m_answered.size() > rememberedTickets) {
        m_answered.clear();
    }
    if (request.requestId.isEmpty()) {
        request.requestId = newUuid();
    }
    TokenExchange exchange(m_services, m_config, request, m_answered);
    co_return co_await exchange.run();
}

} // namespace drover::uma
