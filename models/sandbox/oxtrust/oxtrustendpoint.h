// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/context.h"
#include "sandbox/http/message.h"

#include <QCoroTask>

#include <functional>

namespace drover::sandbox {

/// What the oxTrust API does with one kind of object. Its errors have no body; what the binding cannot read becomes a
/// redirection to the error page, as an uncaught fault does there.
class OxTrustEndpoint
{
public:
    /// `changed` is told the id of what was written or removed.
    OxTrustEndpoint(Kind kind, Context &context, std::function<void(QString id)> changed = {});

    /// A bare array of at most `most` objects (0: all) of `type` (empty: any).
    QCoro::Task<Response> list(int most, QString type = {}) const;
    /// The same of those that hold `pattern`; a request without one is 500.
    QCoro::Task<Response> search(Request request, int defaultSize, QString type = {}) const;
    Response get(const QString &id) const;
    Response create(const Request &request, int status);
    /// 200 with the object, or without it (scripts).
    Response update(const Request &request, bool answersObject = true);
    Response remove(const QString &id);

    /// Adds or removes a DN of another object in a list; `answer` makes the reply from the changed object.
    Response change(const QString &id, const QString &field, Kind other, const QString &otherId, bool add,
                    const std::function<Response(const QJsonObject &)> &answer);
    /// The objects whose DNs a list holds.
    Response referred(const QString &id, const QString &field, Kind other) const;

    QJsonObject view(const QJsonObject &stored) const;
    std::optional<QJsonObject> find(const QString &id) const;
    /// How a missing object is answered.
    Response missing() const;

private:
    tl::expected<QJsonObject, Response> read(const Request &request, const QJsonObject &existing) const;
    QString idOf(const Request &request) const;
    bool isComplete(const QJsonObject &object) const;
    void tell(const QString &id) const;

    Kind m_kind;
    Context &m_context;
    std::function<void(QString)> m_changed;
};

/// 500 without a body.
Response oxTrustFailure();

} // namespace drover::sandbox
