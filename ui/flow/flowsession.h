// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flowtext/flowtext.h"
#include "tables/flowmessagemodel.h"
#include "ui/flow/flowdriver.h"

#include <optional>

namespace drover::ui::flow {

/**
 * The run that the simulator shows: its messages, what it waits for and how it ended.
 *
 * Keeps the last run after its end, until the next begins. Main thread.
 */
class FlowSession : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle, ///< nothing was run yet
        Running, ///< a message is under way
        WaitingForStep, ///< nextStep() says what comes
        WaitingForPage, ///< the requesting party is shown page()
        Finished, ///< result() is there
        Failed, ///< error() says why
    };
    Q_ENUM(State)

    /// What can be done in a state.
    struct Abilities
    {
        bool step = false;
        bool run = false;
        bool restart = false;
        bool stop = false;
        bool submit = false;
    };
    static Abilities abilities(State state);

    /// The driver is not owned and must live as long.
    explicit FlowSession(FlowDriver &driver, QObject *parent = nullptr);

    State state() const { return m_state; }
    bool isActive() const;
    tables::FlowMessageModel *messages() { return &m_messages; }
    const QList<uma::Event> &events() const { return m_events; }
    QString nextStep() const { return m_nextStep; }
    const uma::PageForm &page() const { return m_page; }
    int pageNumber() const { return m_pageNumber; }
    const std::optional<uma::FlowResult> &result() const { return m_result; }
    const std::optional<Error> &error() const { return m_error; }
    /// Row of the message that is under way or was last; -1 without any.
    int currentRow() const { return m_messages.rowCount() - 1; }

    /// Begins a new run and forgets the last one.
    void start(FlowPlan plan);
    /// The next message while waiting for it; else nothing.
    void step();
    /// Runs on to the end. A page that waits is answered with \a pageValues.
    void run(const QMap<QString, QString> &pageValues);
    void submitPage(const QMap<QString, QString> &values);
    /// Gives up the run; what it has shown stays.
    void stop();

Q_SIGNALS:
    void stateChanged(drover::ui::flow::FlowSession::State state);
    void started();
    void pageShown(const drover::uma::PageForm &form, const QMap<QString, QString> &suggested);
    /// A message has its answer and its events.
    void messageCompleted(int row);
    void eventAdded(const drover::uma::Event &event);

private:
    void setState(State state);
    void connectDriver();

    FlowDriver &m_driver;
    tables::FlowMessageModel m_messages;
    State m_state = State::Idle;
    bool m_stepping = true;
    QList<uma::Event> m_events;
    QString m_nextStep;
    uma::PageForm m_page;
    int m_pageNumber = 0;
    std::optional<uma::FlowResult> m_result;
    std::optional<Error> m_error;
};

} // namespace drover::ui::flow
