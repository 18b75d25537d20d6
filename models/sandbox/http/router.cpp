// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/router.h"

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

struct Router::Route
{
    Handler sync;
    AsyncHandler async;
    QStringList names;
};

struct Router::Node
{
    std::map<QString, std::unique_ptr<Node>> literals;
    std::unique_ptr<Node> named;
    std::map<QByteArray, Route> methods; ///< of the path that ends here
    std::map<QByteArray, Route> rest;    ///< of paths that go on in any way

    /// The node or rest-methods that a path leads to; `values` receives the named parts.
    const std::map<QByteArray, Route> *find(const QStringList &segments, qsizetype at, QStringList &values) const;
};

const std::map<QByteArray, Router::Route> *Router::Node::find(const QStringList &segments, qsizetype at,
                                                              QStringList &values) const
{
    if (at == segments.size()) {
        if (!methods.empty())
            return &methods;
    } else {
        if (const auto literal = literals.find(segments.at(at)); literal != literals.end()) {
            if (const auto *found = literal->second->find(segments, at + 1, values))
                return found;
        }
        if (named) {
            values.append(segments.at(at));
            if (const auto *found = named->find(segments, at + 1, values))
                return found;
            values.removeLast();
        }
    }
    if (rest.empty())
        return nullptr;
    values.append(segments.mid(at).join(u'/'));
    return &rest;
}

Router::Router()
    : m_root(std::make_unique<Node>())
    , m_fallback([](const Request &) { return Response::json(QJsonObject{{u"error"_s, u"not_found"_s}}, 404); })
{
}

Router::~Router() = default;
Router::Router(Router &&) noexcept = default;
Router &Router::operator=(Router &&) noexcept = default;

void Router::add(const QByteArray &method, const QString &pattern, Handler handler)
{
    insert(method, pattern, Route{std::move(handler), {}, {}});
}

void Router::addAsync(const QByteArray &method, const QString &pattern, AsyncHandler handler)
{
    insert(method, pattern, Route{{}, std::move(handler), {}});
}

void Router::setFallback(Handler handler)
{
    m_fallback = std::move(handler);
}

void Router::insert(const QByteArray &method, const QString &pattern, Route route)
{
    Node *node = m_root.get();
    const QStringList parts = pattern.split(u'/', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (part.endsWith(u"...}")) {
            route.names.append(part.mid(1, part.size() - 5));
            node->rest[method] = std::move(route);
            return;
        }
        if (part.startsWith(u'{')) {
            route.names.append(part.mid(1, part.size() - 2));
            if (!node->named)
                node->named = std::make_unique<Node>();
            node = node->named.get();
        } else {
            auto &next = node->literals[part];
            if (!next)
                next = std::make_unique<Node>();
            node = next.get();
        }
    }
    node->methods[method] = std::move(route);
}

Router::Answer Router::run(const Route &route, Request request)
{
    if (route.sync)
        return route.sync(request);
    return route.async(std::move(request));
}

Router::Answer Router::dispatch(Request request) const
{
    QStringList values;
    const auto *methods = m_root->find(request.segments, 0, values);
    if (!methods)
        return m_fallback(request);
    auto found = methods->find(request.method);
    if (found == methods->end() && request.method == "HEAD")
        found = methods->find("GET");
    if (found == methods->end()) {
        QByteArrayList allowed;
        for (const auto &[method, route] : *methods)
            allowed.append(method);
        if (methods->contains("GET") && !methods->contains("HEAD"))
            allowed.append("HEAD");
        if (!methods->contains("OPTIONS"))
            allowed.append("OPTIONS");
        Response response = Response::empty(request.method == "OPTIONS" ? 200 : 405);
        response.withHeader("Allow", allowed.join(", "));
        return response;
    }
    for (qsizetype i = 0; i < values.size() && i < found->second.names.size(); ++i)
        request.params.insert(found->second.names.at(i), values.at(i));
    return run(found->second, std::move(request));
}

} // namespace drover::sandbox
