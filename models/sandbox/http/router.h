// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/message.h"

#include <QCoroTask>

#include <functional>
#include <memory>
#include <variant>

namespace drover::sandbox {

/// Answers at once.
using Handler = std::function<Response(const Request &)>;
/// Answers later. What the task needs must live in its frame or outlive the server.
using AsyncHandler = std::function<QCoro::Task<Response>(Request)>;

/// Finds who answers a request: paths of literal parts, `{name}` parts and, at the end, `{name...}` for all the rest.
///
/// A literal part is preferred to a named one. HEAD is answered by GET and OPTIONS by the list of methods where
/// nothing else is registered for them, as a JAX-RS server does it.
class Router
{
public:
    Router();
    ~Router();
    Router(Router &&) noexcept;
    Router &operator=(Router &&) noexcept;

    void add(const QByteArray &method, const QString &pattern, Handler handler);
    void addAsync(const QByteArray &method, const QString &pattern, AsyncHandler handler);
    /// Answers what no route does; the default is 404 with a JSON body.
    void setFallback(Handler handler);

    using Answer = std::variant<Response, QCoro::Task<Response>>;
    /// Never fails: an unknown path is answered by the fallback, a known one with another method by 405.
    Answer dispatch(Request request) const;

private:
    struct Node;
    struct Route;
    void insert(const QByteArray &method, const QString &pattern, Route route);
    static Answer run(const Route &route, Request request);

    std::unique_ptr<Node> m_root;
    Handler m_fallback;
};

} // namespace drover::sandbox
