// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writeplan.h"

#include "command.h"
#include "output.h"
#include "serverlogin.h"

#include "transfer/differencetext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace drover::cli {

using domain::Entity;
using domain::EntityKind;

void showPlan(const QList<PlannedWrite> &plan)
{
    for (const PlannedWrite &write : plan) {
        const QString what = u"%1 %2"_s.arg(domain::toString(write.kind), transfer::printable(write.name));
        if (!write.before) {
            printNote(Cli::tr("create %1").arg(what));
            continue;
        }
        if (write.isDone()) {
            printNote(Cli::tr("same   %1").arg(what));
            continue;
        }
        printNote(Cli::tr("update %1:").arg(what));
        const QStringList lines = transfer::differenceLines(write.kind, write.before->json(), write.after);
        for (const QString &line : lines)
            printNote(u"  "_s + line);
    }
}

QCoro::Task<WriteOutcome> carryOut(server::AdminApi *api, QList<PlannedWrite> plan, bool quiet, CancelToken cancel)
{
    WriteOutcome outcome;
    for (const PlannedWrite &write : std::as_const(plan)) {
        if (cancel.isCancelled()) {
            outcome.exitCode = Interrupted;
            break;
        }
        if (write.isDone())
            continue;
        QJsonObject row{
            {u"kind"_s, domain::toString(write.kind)}, {u"name"_s, write.name}, {u"action"_s, write.action()}};
        const EntityKind kind = write.kind;
        const QJsonObject after = write.after;
        Result<Entity> written = fail(Error{});
        if (write.before) {
            const QString id = write.before->id();
            const QJsonObject before = write.before->json();
            written = co_await api->patch(kind, id, before, after, cancel);
        } else {
            written = co_await api->create(kind, after, cancel);
        }
        if (written) {
            row.insert(u"id"_s, written->id());
            if (!quiet)
                printLine(u"%1 %2 %3 (%4)"_s.arg(write.action(), domain::toString(kind),
                                                 transfer::printable(write.name), written->id()));
        } else {
            row.insert(u"error"_s, written.error().toJson());
            printMessage(written.error().sentence());
            outcome.exitCode = std::max(outcome.exitCode, serverExitCode(written.error()));
        }
        outcome.rows << row;
    }
    co_return outcome;
}

} // namespace drover::cli
