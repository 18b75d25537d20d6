// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flow/flowsession.h"

namespace drover::ui::flow {

FlowSession::Abilities FlowSession::abilities(State state)
{
    switch (state) {
    case State::Idle: return {.step = true, .run = true};
    case State::Running: return {.restart = true, .stop = true};
    case State::WaitingForStep: return {.step = true, .run = true, .restart = true, .stop = true};
    case State::WaitingForPage: return {.step = true, .run = true, .restart = true, .stop = true, .submit = true};
    case State::Finished:
    case State::Failed: return {.step = true, .run = true, .restart = true};
    }
    return {};
}

FlowSession::FlowSession(FlowDriver &driver, QObject *parent) : QObject(parent), m_driver(driver)
{
    connectDriver();
}

void FlowSession::connectDriver()
{
    connect(&m_driver, &FlowDriver::messageStarted, this, [this](const uma::FlowMessage &message) {
        m_messages.put(message);
        setState(State::Running);
    });
    connect(&m_driver, &FlowDriver::messageAdded, this, [this](const uma::FlowMessage &message) {
        m_messages.put(message);
        const QList<uma::FlowMessage> &all = m_messages.messages();
        for (qsizetype row = all.size() - 1; row >= 0; --row) {
            if (all.at(row).index == message.index) {
                Q_EMIT messageCompleted(static_cast<int>(row));
                break;
            }
        }
    });
    connect(&m_driver, &FlowDriver::eventAdded, this, [this](const uma::Event &event) {
        m_events.append(event);
        Q_EMIT eventAdded(event);
    });
    connect(&m_driver, &FlowDriver::waitingForStep, this, [this](const QString &next) {
        m_nextStep = next;
        setState(State::WaitingForStep);
    });
    connect(&m_driver, &FlowDriver::pageShown, this, [this](const uma::PageForm &form, const QMap<QString, QString> &suggested) {
        m_page = form;
        ++m_pageNumber;
        Q_EMIT pageShown(form, suggested);
        if (m_stepping)
            setState(State::WaitingForPage);
    });
    connect(&m_driver, &FlowDriver::finished, this, [this](const uma::FlowResult &result) {
        m_result = result;
        setState(State::Finished);
    });
    connect(&m_driver, &FlowDriver::failed, this, [this](const Error &error) {
        m_error = error;
        setState(State::Failed);
    });
}

bool FlowSession::isActive() const
{
    return m_state == State::Running || m_state == State::WaitingForStep || m_state == State::WaitingForPage;
}

void FlowSession::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

void FlowSession::start(FlowPlan plan)
{
    m_driver.cancel();
    m_stepping = plan.stepping;
    m_messages.clear();
    m_events.clear();
    m_nextStep.clear();
    m_page = {};
    m_pageNumber = 0;
    m_result.reset();
    m_error.reset();
    // A restart of a run that is under way is a change of state too: what is shown of the old one has to go.
    m_state = State::Running;
    Q_EMIT started();
    Q_EMIT stateChanged(m_state);
    m_driver.start(plan);
}

void FlowSession::step()
{
    if (m_state != State::WaitingForStep)
        return;
    setState(State::Running);
    m_driver.step();
}

void FlowSession::run(const QMap<QString, QString> &pageValues)
{
    const State before = m_state;
    if (before != State::WaitingForStep && before != State::WaitingForPage)
        return;
    m_stepping = false;
    setState(State::Running);
    m_driver.resume();
    if (before == State::WaitingForPage)
        m_driver.submitPage(pageValues);
}

void FlowSession::submitPage(const QMap<QString, QString> &values)
{
    if (m_state != State::WaitingForPage)
        return;
    setState(State::Running);
    m_driver.submitPage(values);
}

void FlowSession::stop()
{
    if (!isActive())
        return;
    m_driver.cancel();
    m_error = Error{Error::Kind::Cancelled, tr("The flow was stopped."), {}, tr("Step or run it again."), {}, 0};
    setState(State::Failed);
}

} // namespace drover::ui::flow
