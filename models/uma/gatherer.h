// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uma/tokenservice.h"

namespace drover::uma {

/// `GET BASE/uma/gather_claims`: the requesting party comes from the client (UMA 2.0 Grant §3.3.2).
struct GatherRequest {
    QString requestId; ///< unique; empty: one is made
    QString clientId;
    QString ticket;
    QString claimsRedirectUri;
    QString state;
    QString authentication; ///< "true": the parameters come from the UMA session
    QString sessionId;      ///< cookie `uma_session_id`; empty for none
    QString loginId;        ///< cookie `session_id`; empty for none
    QString ip = QStringLiteral("127.0.0.1");
    QMap<QString, QStringList> parameters; ///< all query parameters, for the script
};

/// What the endpoint answers: a redirect (302, `location`) or an error (`status`, `body`).
struct HttpAnswer {
    int status = 302;
    QString location;
    QJsonObject body;
    QString sessionId; ///< UMA session of the browser: to be set as cookie `uma_session_id` (Path=/, HttpOnly)
    QString reason;    ///< the server's own words on an error
    QString page; ///< the page redirected to, as the script named it ("/uma2/sample/country.xhtml"); empty otherwise
    std::optional<Error> hostFailure; ///< as in TokenAnswer
};

/// A request for a page: shown (GET) or submitted (POST).
struct PageRequest {
    QString requestId; ///< unique; empty: one is made
    QString page;      ///< "/uma2/sample/country.xhtml"; ".htm" is taken as well
    QString sessionId;
    QString loginId;
    QString ip = QStringLiteral("127.0.0.1");
    QMap<QString, QStringList> parameters;
    QMap<QString, QString>
        pageClaims;                 ///< submit only: values bound by the page to `gatherer.pageClaims`, by claim name
    bool prepareOnPostback = false; ///< submit only: the page's viewAction has onPostback="true"
};

/// What a page request comes to.
struct PageAnswer {
    enum class Kind {
        Render,   ///< the page `page` is shown with `messages` and the values `pageClaims`
        Redirect, ///< 302 to `location`
        Failed    ///< the script could not be run: `hostFailure` says why
    };
    Kind kind = Kind::Render;
    QString page; ///< view to render; "/error.xhtml" where the server's navigation rules lead there
    QString location;
    QString nextPage;      ///< page behind `location`, as the script named it, if that is another page of the script
    bool external = false; ///< `location` was given by redirectToExternalUrl
    bool finished = false; ///< `location` is the client's claims_redirect_uri
    QStringList messages;
    QMap<QString, QString> pageClaims;
    QString outcome; ///< of prepareForStep: "success", "failure", "invalid_step", "expired"; of gather: "true", "false"
    int step = 0;    ///< step that the session was on when the request came
    QString sessionId; ///< UMA session of the browser: to be set as cookie `uma_session_id`
    std::optional<Error> hostFailure;
};

/// Claims gathering: the endpoint that starts it and the bean `gatherer` behind its pages, as Gluu and Janssen servers
/// carry it out. One thread: that of the engine. The object must stay alive until its tasks have ended.
class Gatherer {
public:
    Gatherer(Services services, Config config);
    void setConfig(const Config &config);

    /// Starts gathering, always at step 1.
    QCoro::Task<HttpAnswer> start(GatherRequest request);
    /// The page's viewAction `gatherer.prepareForStep`.
    QCoro::Task<PageAnswer> showPage(PageRequest request);
    /// The page's button `gatherer.gather`, after the viewAction if the page asks for it on postback.
    QCoro::Task<PageAnswer> submit(PageRequest request);

private:
    Services m_services;
    Config m_config;
};

} // namespace drover::uma
