// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uma/gatheringlink.h"
#include "uma/http/flowchannel.h"
#include "uma/http/htmlpage.h"
#include "uma/pages/pageform.h"
#include "uma/scenario.h"

#include <QObject>

#include <optional>

namespace drover::uma {

/**
 * Plays the requesting party: opens the gathering address, fills in the pages, and comes back to the client.
 *
 * Follows redirects by hand, one message each, and only on the authorization server.
 */
class GatheringWalk : public QObject {
    Q_OBJECT

public:
    struct End {
        enum class Kind {
            Returned,    ///< back at the client, with a ticket or an error
            NoPagesLeft, ///< the scenario has nothing more to submit
            LeftServer,  ///< sent to another site
            Stuck,       ///< a page without a form, or an answer that is an error
        };
        Kind kind = Kind::Stuck;
        GatheringReturn returned;
        int status = 0; ///< of the answer that ended it
        QString code;   ///< `error` in it
        QString message;
        QUrl location;
    };

    GatheringWalk(FlowChannel &channel, const Scenario &scenario, QObject *parent = nullptr);
    ~GatheringWalk() override;

    /// Switching it off while a page waits submits what the scenario has for it.
    void setInteractive(bool interactive);
    bool isInteractive() const { return m_interactive; }
    /// Whether there is anything to submit on a page.
    bool hasPages() const;
    bool isWaitingForPage() const { return m_waiting.has_value(); }
    void submitPage(const QMap<QString, QString> &values);
    void cancel();

    QCoro::Task<Result<End>> walk(QUrl start, QString ticket);

Q_SIGNALS:
    void pageShown(const drover::uma::PageForm &form, const QMap<QString, QString> &suggested);

private:
    struct Hop {
        transport::HttpRequest request;
        FlowMessage message;
    };

    Hop firstHop(const QUrl &start, const QString &ticket) const;
    Hop pageHop(const QUrl &page) const;
    Hop submitHop(const QUrl &page, const HtmlForm &form, const QMap<QString, QString> &values) const;
    QByteArray submissionBody(const QUrl &page, const HtmlForm &form, const QMap<QString, QString> &values) const;
    PageForm shownForm(const HtmlPage &html, const QUrl &page) const;
    End onRedirect(const QUrl &location, int status);
    End onError(const transport::HttpReply &reply);
    QCoro::Task<std::optional<QMap<QString, QString>>> valuesFor(PageForm form);
    void noteSubmitted(const QUrl &page, const QMap<QString, QString> &values, bool gathered);

    FlowChannel &m_channel;
    const Scenario &m_scenario;
    PageCatalogue m_pages;
    bool m_interactive = false;
    qsizetype m_pagesUsed = 0;
    int m_pagesShown = 0;
    std::optional<QMap<QString, QString>> m_suggested; ///< for the page that waits
    std::optional<transport::Completion<std::optional<QMap<QString, QString>>>> m_waiting;
};

} // namespace drover::uma
