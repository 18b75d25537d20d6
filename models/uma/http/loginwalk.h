// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uma/http/flowchannel.h"
#include "uma/login/pageentry.h"
#include "uma/pages/pageform.h"
#include "uma/scenario.h"

#include <QCoroTask>
#include <QObject>

#include <optional>

namespace drover::uma {

/**
 * The client and the browser of a log-in or consent: the authorization request (RFC 6749 §4.1, RFC 7636), the pages that
 * the server's scripts show, the exchange of the code, and the log-out.
 *
 * Pages are answered by the scenario's entries, or by a person: then each waits for submitPage().
 */
class LoginWalk : public QObject {
    Q_OBJECT

public:
    LoginWalk(FlowChannel &channel, const Scenario &scenario, QObject *parent = nullptr);
    ~LoginWalk() override;

    /// Switched off while a page waits, it goes on with the scenario's entry.
    void setInteractive(bool interactive);
    bool isWaitingForPage() const { return m_waiting.has_value(); }
    /// Field name → value, for the page last shown.
    void submitPage(const QMap<QString, QString> &values);
    void cancel();

    /// Plays to the end; the server tells the course by its events.
    QCoro::Task<Result<void>> play();

Q_SIGNALS:
    void pageShown(const drover::uma::PageForm &form, const QMap<QString, QString> &suggested);

private:
    using Fields = QMap<QString, QStringList>;
    struct Hop {
        FlowMessage message;
        transport::HttpRequest request;
    };

    QCoro::Task<Result<void>> discover();
    QCoro::Task<Result<QString>> browse();
    QCoro::Task<Result<void>> redeem(QString code);
    QCoro::Task<Result<void>> logOut();
    QCoro::Task<std::optional<Fields>> entered(QUrl page, QByteArray html);
    QCoro::Task<std::optional<Fields>> entered(PageForm form);
    QCoro::Task<std::optional<Hop>> visit(QUrl site);
    Hop getHop(const QUrl &url, const QString &title) const;
    Hop postHop(const QUrl &page, const Fields &fields) const;
    FlowMessage message(Party from, Party to, const QString &title, const QString &section) const;
    bool isOnServer(const QUrl &url) const;

    FlowChannel &m_channel;
    const Scenario &m_scenario;
    QUrl m_authorization;
    QUrl m_token;
    QString m_state;
    QString m_verifier;
    QString m_idToken;
    bool m_interactive = false;
    qsizetype m_used = 0; ///< entries of the scenario that have been submitted
    std::optional<Fields> m_suggested;
    std::optional<transport::Completion<std::optional<Fields>>> m_waiting;
};

} // namespace drover::uma
