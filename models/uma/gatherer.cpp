// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/gatherer.h"

#include "base/ids.h"
#include "uma/gatherpage.h"
#include "uma/gatherstart.h"

namespace drover::uma {

Gatherer::Gatherer(Services services, Config config)
    : m_services(std::move(services))
    , m_config(std::move(config))
{
}

void Gatherer::setConfig(const Config &config)
{
    m_config = config;
}

QCoro::Task<HttpAnswer> Gatherer::start(GatherRequest request)
{
    if (request.requestId.isEmpty()) {
        request.requestId = newUuid();
    }
    GatherStart exchange(m_services, m_config, request);
    co_return co_await exchange.run();
}

QCoro::Task<PageAnswer> Gatherer::showPage(PageRequest request)
{
    if (request.requestId.isEmpty()) {
        request.requestId = newUuid();
    }
    GatherPage exchange(m_services, m_config, request);
    co_return co_await exchange.show();
}

QCoro::Task<PageAnswer> Gatherer::submit(PageRequest request)
{
    if (request.requestId.isEmpty()) {
        request.requestId = newUuid();
    }
    GatherPage exchange(m_services, m_config, request);
    co_return co_await exchange.submit();
}

} // namespace drover::uma
