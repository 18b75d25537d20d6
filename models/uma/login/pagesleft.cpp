// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/login/pagesleft.h"

#include "uma/scenariologin.h"

namespace drover::uma {

using namespace Qt::Literals::StringLiterals;

bool isShownAgain(const QList<Event> &events)
{
    const QJsonObject *shown = nullptr;
    for (auto event = events.crbegin(); event != events.crend(); ++event) {
        if (event->kind == "step.page"_L1 && !shown)
            shown = &event->data;
        if (event->kind != "step.submitted"_L1)
            continue;
        const bool isSame = shown && shown->value("step"_L1) == event->data.value("step"_L1) && shown->value("page"_L1) == event->data.value("page"_L1);
        return !shown || isSame || shown->value("again"_L1).toBool();
    }
    return false;
}

bool hasEntry(const Scenario &scenario, qsizetype page, const QList<Event> &events)
{
    return page < scenario.entryCount() || (hasFurtherPages(scenario) && !isShownAgain(events));
}

} // namespace drover::uma
