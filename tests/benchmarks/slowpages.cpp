// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A server that takes its time: answers GET …?limit=L&startIndex=S with the file "S-L.json" of a folder, so many
// milliseconds after it was asked, to any number of connections. Prints its port; ends when its input does.
#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QSocketNotifier>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>
#include <QUrlQuery>

#include <cstdio>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace {

class SlowPages : public QObject
{
public:
    SlowPages(QString folder, int delayMs) : m_folder(std::move(folder)), m_delayMs(delayMs)
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
                connect(socket, &QObject::destroyed, this, [this, socket] { m_heads.remove(socket); });
            }
        });
    }

    quint16 listen() { return m_server.listen(QHostAddress::LocalHost) ? m_server.serverPort() : quint16(0); }

private:
    void read(QTcpSocket *socket)
    {
        QByteArray &head = m_heads[socket];
        head += socket->readAll();
        for (qsizetype end = head.indexOf("\r\n\r\n"); end >= 0; end = head.indexOf("\r\n\r\n")) {
            const QByteArray target = head.left(end).split(' ').value(1);
            head.remove(0, end + 4);
            QTimer::singleShot(m_delayMs, Qt::PreciseTimer, socket, [this, socket, target] { socket->write(answer(target)); });
        }
    }

    QByteArray answer(const QByteArray &target)
    {
        const QUrlQuery query(QUrl::fromEncoded(target));
        const QString name = query.queryItemValue(u"startIndex"_s) + u'-' + query.queryItemValue(u"limit"_s) + u".json"_s;
        QByteArray &body = m_bodies[name];
        if (body.isEmpty()) {
            QFile file(m_folder + u'/' + name);
            if (!file.open(QFile::ReadOnly))
                return "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n";
            body = file.readAll();
        }
        return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

    QTcpServer m_server;
    QString m_folder;
    int m_delayMs;
    QHash<QObject *, QByteArray> m_heads;
    QHash<QString, QByteArray> m_bodies;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fprintf(stderr, "Usage: bench_slow_pages FOLDER MILLISECONDS\n");
        return 2;
    }
    SlowPages pages(arguments.at(1), arguments.at(2).toInt());
    const quint16 port = pages.listen();
    if (port == 0)
        return 1;
    std::printf("%d\n", port);
    std::fflush(stdout);
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, [] {
        char byte = 0;
        if (::read(STDIN_FILENO, &byte, 1) <= 0)
            QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}
