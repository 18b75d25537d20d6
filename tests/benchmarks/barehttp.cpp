// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The yardstick of admin-api: a QHttpServer with one route that answers the bytes of a file, with nothing round it. Prints
// its port and runs until its input ends.
#include <QCoreApplication>
#include <QFile>
#include <QHttpServer>
#include <QHttpServerResponse>
#include <QSocketNotifier>
#include <QTcpServer>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QFile file(application.arguments().value(1));
    if (!file.open(QFile::ReadOnly))
        return 2;
    const QByteArray bytes = file.readAll();
    QHttpServer server;
    server.route(u"/client"_s, [bytes] { return QHttpServerResponse("application/json", bytes); });
    auto *listener = new QTcpServer(&server);
    if (!listener->listen(QHostAddress::LocalHost))
        return 3;
    server.bind(listener);
    std::printf("%d\n", listener->serverPort());
    std::fflush(stdout);
    QSocketNotifier end(fileno(stdin), QSocketNotifier::Read);
    QObject::connect(&end, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    return application.exec();
}
