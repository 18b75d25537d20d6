// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flow/flowoutcome.h"

#include "flowtext/decisiontext.h"
#include "ui/common/emptystate.h"

#include <QCoreApplication>

namespace drover::ui::flow {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(drover::ui::flow::FlowPane)
};

Outcome brokenOff(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled)
        return {Meaning::Muted, Icon::Stop, Text::tr("STOPPED"), error.what, false};
    return {Meaning::Bad, Icon::Error, Text::tr("BROKEN OFF"), error.sentence(), false};
}

Outcome decided(const uma::FlowResult &result, const QList<uma::Event> &events)
{
    Outcome outcome{Meaning::Bad, Icon::Error, flowtext::decisionWord(result), flowtext::decisionSentence(result, events),
                    flowtext::decisionReason(result, events).has_value()};
    if (result.decision == "granted"_L1) {
        outcome.meaning = Meaning::Good;
        outcome.icon = Icon::Success;
    } else if (result.decision == "need_info"_L1) {
        outcome.meaning = Meaning::Attention;
        outcome.icon = Icon::Warning;
    }
    if (!result.passed) {
        const QString why = result.failures.isEmpty() ? Text::tr("Something else was expected.") : result.failures.join(u' ');
        outcome.sentence += u' ' + why;
    }
    return outcome;
}

} // namespace

std::optional<Outcome> outcomeOf(const FlowSession &session)
{
    if (session.state() == FlowSession::State::Failed && session.error())
        return brokenOff(*session.error());
    if (session.state() == FlowSession::State::Finished && session.result())
        return decided(*session.result(), session.events());
    return std::nullopt;
}

std::optional<Error> failureOf(const FlowSession &session)
{
    if (session.error())
        return session.error()->kind == Error::Kind::Cancelled ? std::nullopt : session.error();
    const std::optional<uma::FlowResult> &result = session.result();
    // 503 script_host_lost and 504 script_timeout: no server would have answered like this.
    if (!result || !result->error || result->error->status < 503)
        return std::nullopt;
    return Error{Error::Kind::Script, Text::tr("The flow could not be finished."), result->error->message,
                 Text::tr("Run it again; the script host starts anew by itself."), result->error->code, result->error->status};
}

void describeEmpty(EmptyState &view, const SimulatorBackend &backend)
{
    switch (backend.server()) {
    case SimulatorBackend::Server::Ready:
        view.setContent(Icon::Flow, Text::tr("Watch a claims-gathering flow, message by message"),
                        Text::tr("Drover plays the client and the requesting party against the server, with its scripts as they are "
                                 "deployed. Each message appears here with the script lines that ran for it."),
                        Text::tr("Step through the flow"));
        return;
    case SimulatorBackend::Server::Connecting:
        view.setContent(Icon::Clock, Text::tr("Connecting to the server …"),
                        Text::tr("The simulator can be used as soon as it answers."));
        return;
    case SimulatorBackend::Server::Offline:
        break;
    }
    const std::optional<Error> problem = backend.problem();
    view.setContent(Icon::Offline, Text::tr("There is no server to play the flow with"),
                    problem ? problem->sentence()
                            : Text::tr("Connect to a server, or to the sandbox, which has everything that a flow needs."),
                    Text::tr("Connect"));
}

} // namespace drover::ui::flow
