// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpload.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace drover::bench {

namespace {

constexpr int answerMs = 30'000;

/// A connection, and what has come of the answer that is under way.
struct Connection
{
    int socket = -1;
    QByteArray received;
};

tl::unexpected<Error> broken(const QString &why)
{
    return fail(Error::Kind::Unreachable, u"The server that is measured broke off."_s, why);
}

/// All sockets of a load; closed however it ends.
class Sockets
{
public:
    ~Sockets()
    {
        for (const pollfd &each : polled)
            ::close(each.fd);
    }
    Sockets() = default;
    Sockets(const Sockets &) = delete;
    Sockets &operator=(const Sockets &) = delete;

    bool connectAll(quint16 port, int number)
    {
        for (int i = 0; i < number; ++i) {
            const int made = ::socket(AF_INET, SOCK_STREAM, 0);
            if (made < 0)
                return false;
            polled.push_back({made, POLLIN, 0});
            connections.push_back({made, {}});
            sockaddr_in address{};
            address.sin_family = AF_INET;
            address.sin_port = htons(port);
            address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
            const int on = 1;
            ::setsockopt(made, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
            if (::connect(made, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
                return false;
        }
        return true;
    }

    std::vector<pollfd> polled;
    std::vector<Connection> connections;
};

bool sendAll(int socket, const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const ssize_t now = ::send(socket, bytes.constData() + sent, static_cast<size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (now <= 0)
            return false;
        sent += now;
    }
    return true;
}

/// True when the answer is whole; it is then taken away.
Result<bool> takeAnswer(Connection &connection, qsizetype bodySize)
{
    const qsizetype head = connection.received.indexOf("\r\n\r\n");
    if (head < 0 || connection.received.size() < head + 4 + bodySize)
        return false;
    if (!connection.received.startsWith("HTTP/1.1 200"))
        return broken(QString::fromLatin1(connection.received.left(200)));
    if (connection.received.size() != head + 4 + bodySize)
        return broken(u"The answer has another length than expected."_s);
    connection.received.clear();
    return true;
}

} // namespace

Result<void> loadHttp(quint16 port, const QByteArray &request, qsizetype bodySize, int connections, int requests)
{
    Sockets sockets;
    if (!sockets.connectAll(port, connections))
        return broken(u"Port %1 can't be reached."_s.arg(port));
    int asked = 0;
    int answered = 0;
    for (const Connection &connection : sockets.connections) {
        if (asked++ < requests && !sendAll(connection.socket, request))
            return broken(u"A request could not be sent."_s);
    }
    std::array<char, 16384> buffer{};
    while (answered < requests) {
        const int ready = ::poll(sockets.polled.data(), static_cast<nfds_t>(sockets.polled.size()), answerMs);
        if (ready < 0 && errno == EINTR)
            continue;
        if (ready <= 0)
            return broken(u"No answer came for %1 s."_s.arg(answerMs / 1000));
        for (std::size_t i = 0; i < sockets.polled.size(); ++i) {
            if (sockets.polled[i].revents == 0)
                continue;
            Connection &connection = sockets.connections[i];
            const ssize_t got = ::recv(connection.socket, buffer.data(), buffer.size(), 0);
            if (got <= 0)
                return broken(u"A connection was closed."_s);
            connection.received.append(buffer.data(), static_cast<qsizetype>(got));
            const Result<bool> whole = takeAnswer(connection, bodySize);
            if (!whole)
                return fail(whole.error());
            if (!*whole)
                continue;
            ++answered;
            if (asked < requests) {
                ++asked;
                if (!sendAll(connection.socket, request))
                    return broken(u"A request could not be sent."_s);
            }
        }
    }
    return {};
}

} // namespace drover::bench
