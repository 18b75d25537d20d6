// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flowfixture.h"
#include "ui/flow/simulatorbackend.h"

#include <QTimer>

namespace drover::fixture {

/// Plays a flow made by hand: after each message it waits, as told, for a step or for a page.
class FakeDriver : public ui::flow::FlowDriver
{
    Q_OBJECT

public:
    struct Beat
    {
        uma::FlowMessage message;
        std::optional<uma::PageForm> page; ///< shown after the message
        QMap<QString, QString> suggested;
    };

    void script(const QList<uma::FlowMessage> &flow, const uma::FlowResult &result)
    {
        beats.clear();
        for (const uma::FlowMessage &message : flow)
            beats.append({message, std::nullopt, {}});
        end = result;
        failure.reset();
    }

    void start(const ui::flow::FlowPlan &newPlan) override
    {
        plan = newPlan;
        ++starts;
        next = 0;
        stepping = plan.stepping;
        generation++;
        later([this] { advance(); });
    }

    void step() override
    {
        ++steps;
        later([this] { send(); });
    }

    void resume() override
    {
        stepping = false;
        if (!waitsForPage)
            later([this] { send(); });
    }

    void cancel() override { generation++; }

    void submitPage(const QMap<QString, QString> &values) override
    {
        submitted.append(values);
        waitsForPage = false;
        later([this] { send(); });
    }

    ui::flow::FlowPlan plan;
    QList<Beat> beats;
    uma::FlowResult end;
    std::optional<Error> failure; ///< told in place of the result
    QList<QMap<QString, QString>> submitted;
    int starts = 0;
    int steps = 0;
    bool holdAnswers = false; ///< messages are sent and never answered

private:
    template<typename F>
    void later(F action)
    {
        QTimer::singleShot(0, this, [this, action, mine = generation] {
            if (mine == generation)
                action();
        });
    }

    void advance()
    {
        if (next >= beats.size()) {
            if (failure)
                Q_EMIT failed(*failure);
            else
                Q_EMIT finished(end);
        } else if (stepping) {
            Q_EMIT waitingForStep(beats.at(next).message.title);
        } else {
            send();
        }
    }

    void send()
    {
        const Beat beat = beats.at(next++);
        uma::FlowMessage pending = beat.message;
        pending.status = 0;
        pending.events.clear();
        pending.received.clear();
        pending.tone = uma::MessageTone::Neutral;
        Q_EMIT messageStarted(pending);
        if (holdAnswers)
            return;
        for (const uma::Event &event : beat.message.events)
            Q_EMIT eventAdded(event);
        Q_EMIT messageAdded(beat.message);
        if (beat.page) {
            waitsForPage = stepping;
            Q_EMIT pageShown(*beat.page, beat.suggested);
            if (waitsForPage)
                return;
        }
        later([this] { advance(); });
    }

    qsizetype next = 0;
    bool stepping = true;
    bool waitsForPage = false;
    int generation = 0;
};

inline uma::PageForm countryPage()
{
    uma::PageForm form;
    form.page = u"/uma2/sample/country.xhtml"_s;
    form.title = u"Gather Country"_s;
    form.fields = {{u"loginForm"_s, u"country"_s, u"country"_s, u"Country"_s, uma::PageField::Kind::Text, {}, {}}};
    form.buttons = {{u"loginForm"_s, u"gather"_s, u"Submit"_s, true}};
    return form;
}

inline QString policySource()
{
    QString source = u"class UmaRptPolicy(UmaRptPolicyType):\n"_s;
    for (int line = 2; line <= 70; ++line)
        source += line == 58 ? u"        return False\n"_s : u"        # line %1\n"_s.arg(line);
    return source;
}

/// A server that is there, or not, as the test says.
class FakeBackend : public ui::flow::SimulatorBackend
{
    Q_OBJECT

public:
    explicit FakeBackend(Server state = Server::Ready) : serverState(state)
    {
        playing.script(grantedFlow(), grantedResult());
        fillCatalogue(3);
    }

    void fillCatalogue(qint64 revision)
    {
        ui::flow::ServerCatalogue::Content content;
        content.scripts = {
            {u"inum-1"_s, u"inum=1,ou=scripts"_s, u"uma_rpt_policy"_s, u"uma_rpt_policy"_s, revision, true, 1, policySource(), {}},
            {u"inum-2"_s, u"inum=2,ou=scripts"_s, u"uma_claims_gathering"_s, u"uma_claims_gathering"_s, 7, true, 1,
             u"class UmaClaimsGathering:\n"_s + QString(130, u'\n'), {}},
            {u"inum-3"_s, u"inum=3,ou=scripts"_s, u"other_policy"_s, u"uma_rpt_policy"_s, 1, false, 1, u"pass\n"_s, {}},
        };
        content.scopes = {{u"claim_gathering"_s, u"inum=10,ou=scopes"_s, u"Claims"_s, {u"inum=1,ou=scripts"_s}},
                          {u"audit"_s, u"inum=11,ou=scopes"_s, u"Audit"_s, {u"inum=3,ou=scripts"_s}}};
        content.resources = {{u"res-1"_s, u"Posts"_s, {u"inum=10,ou=scopes"_s}}, {u"res-2"_s, u"Logs"_s, {u"inum=11,ou=scopes"_s}}};
        known.setContent(content);
    }

    ui::flow::FlowDriver &driver() override { return playing; }
    ui::flow::ServerCatalogue &catalogue() override { return known; }
    Server server() const override { return serverState; }
    std::optional<Error> problem() const override { return trouble; }
    bool isSandbox() const override { return sandbox; }
    bool hasProtectedResource() const override { return sandbox; }
    QString clientId() const override { return u"1202.d50a4eeb-ab5d-474b-aaaf-e4aa47bc54a5"_s; }
    bool hasDraft(const QString &inum) const override { return inum == draft; }
    void refreshCatalogue() override { ++refreshes; }
    void connectToServer() override { ++connects; }
    QString scriptWait() const override { return waiting; }

    void setScriptWait(const QString &sentence)
    {
        waiting = sentence;
        Q_EMIT scriptWaitChanged();
    }

    void setServer(Server state)
    {
        serverState = state;
        Q_EMIT changed();
    }

    QString waiting;
    FakeDriver playing;
    ui::flow::ServerCatalogue known;
    Server serverState;
    std::optional<Error> trouble;
    bool sandbox = true;
    QString draft;
    int refreshes = 0;
    int connects = 0;
};

} // namespace drover::fixture
