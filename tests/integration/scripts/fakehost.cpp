// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Speaks the script host's protocol without Java, and misbehaves on command. The first argument says how it starts; the
// method of a call says how the call goes. Loaded scripts are forgotten, only their handles count.
#include "wire/framer.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <mutex>
#include <string>
#include <thread>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using drover::wire::Framer;

namespace {

std::mutex outputLock;
std::mutex queueLock;
std::condition_variable queueChanged;
std::deque<QJsonObject> queued;
std::atomic<bool> stopAsked = false;
std::atomic<bool> running = false;
int lastHandle = 0;

void writeBytes(const QByteArray &bytes)
{
    const std::lock_guard guard(outputLock);
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

void send(const QJsonObject &message)
{
    writeBytes(Framer::frame(QJsonDocument(message).toJson(QJsonDocument::Compact)));
}

void answer(const QJsonObject &request, const QJsonObject &result)
{
    send({{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, request.value(u"id"_s)}, {u"result"_s, result}});
}

void refuse(const QJsonObject &request, int code, const QString &message, const QJsonObject &data = {})
{
    const QJsonObject error{{u"code"_s, code}, {u"message"_s, message}, {u"data"_s, data}};
    send({{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, request.value(u"id"_s)}, {u"error"_s, error}});
}

void log(int handle, const QString &text)
{
    const QJsonObject line{{u"handle"_s, handle}, {u"stream"_s, u"out"_s}, {u"text"_s, text}, {u"line"_s, 3}};
    send({{u"jsonrpc"_s, u"2.0"_s}, {u"method"_s, u"log"_s}, {u"params"_s, line}});
}

QJsonObject callResult(const QJsonValue &value)
{
    return {{u"results"_s, QJsonArray{QJsonObject{{u"value"_s, value}}}},
            {u"context"_s, QJsonObject{{u"pid"_s, getpid()}}}};
}

/// Waits until `stop` comes; a deaf call waits for ever.
void loop(const QJsonObject &request, bool deaf)
{
    while (deaf || !stopAsked)
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    const QJsonObject printed{{u"stream"_s, u"out"_s}, {u"text"_s, u"round and round"_s}, {u"line"_s, 41}};
    refuse(request, -32001, u"stopped"_s,
           {{u"line"_s, 42},
            {u"method"_s, u"loop"_s},
            {u"traceback"_s, u"Traceback: loop"_s},
            {u"log"_s, QJsonArray{printed}}});
}

void misbehave(const QJsonObject &request, const QString &method)
{
    const QByteArray good = Framer::frame(
        QJsonDocument(QJsonObject{{u"id"_s, request.value(u"id"_s)}, {u"result"_s, callResult(1)}}).toJson());
    if (method == "die"_L1)
        std::raise(SIGKILL);
    if (method == "exit"_L1) {
        std::fputs("java.lang.OutOfMemoryError: Java heap space\n", stderr);
        std::_Exit(3);
    }
    if (method == "halfFrame"_L1) {
        writeBytes(good.first(good.size() / 2));
        std::_Exit(0);
    }
    if (method == "garbage"_L1)
        writeBytes("Exception in thread \"main\" java.lang.Error\n");
    if (method == "twice"_L1)
        writeBytes(good + good);
    if (method == "closeOutput"_L1)
        std::fclose(stdout);
}

void call(const QJsonObject &request)
{
    const QJsonObject params = request.value(u"params"_s).toObject();
    const QJsonObject first = params.value(u"calls"_s).toArray().at(0).toObject();
    const QString method = first.value(u"method"_s).toString();
    const QJsonArray args = first.value(u"args"_s).toArray();
    if (method == "echo"_L1)
        answer(request, callResult(args.at(0)));
    else if (method == "params"_L1)
        answer(request, callResult(params));
    else if (method == "refuse"_L1)
        refuse(request, -32602, u"no such handle"_s);
    else if (method == "loop"_L1 || method == "deaf"_L1)
        loop(request, method == "deaf"_L1);
    else if (method == "slow"_L1) {
        std::this_thread::sleep_for(std::chrono::milliseconds(args.at(0).toInt()));
        answer(request, callResult(u"slow"_s));
    } else if (method == "print"_L1) {
        for (int i = 0; i < args.at(0).toInt(); ++i)
            log(params.value(u"handle"_s).toInt(), u"line %1"_s.arg(i));
        answer(request, callResult(u"printed"_s));
    } else
        misbehave(request, method);
}

void runScriptThread()
{
    for (;;) {
        QJsonObject request;
        {
            std::unique_lock guard(queueLock);
            running = false;
            queueChanged.wait(guard, [] { return !queued.empty(); });
            request = queued.front();
            queued.pop_front();
            stopAsked = false;
            running = true;
        }
        const QString method = request.value(u"method"_s).toString();
        if (method == "load"_L1)
            answer(request, {{u"handle"_s, ++lastHandle}, {u"state"_s, u"loaded"_s}, {u"apiVersion"_s, 11}});
        else if (method == "call"_L1)
            call(request);
        else if (method == "check"_L1)
            answer(request, {{u"problems"_s, QJsonArray{QJsonObject{{u"line"_s, 7}}}}});
        else
            answer(request, {});
    }
}

/// True when the process is to end.
bool handle(const QJsonObject &request)
{
    const QString method = request.value(u"method"_s).toString();
    if (method == "stop"_L1) {
        answer(request, {{u"running"_s, bool(running)}});
        stopAsked = true;
    } else if (method == "shutdown"_L1) {
        answer(request, {});
        return true;
    } else if (method == "endRequest"_L1) {
        log(0, u"ended "_s + request.value(u"params"_s).toObject().value(u"request"_s).toString());
    } else {
        const std::lock_guard guard(queueLock);
        queued.push_back(request);
        queueChanged.notify_one();
    }
    return false;
}

int startBehaviour(const std::string &how)
{
    if (how == "neverReady")
        for (;;)
            pause();
    if (how == "exitAtStart") {
        std::fputs("Error: Could not find or load main class drover.host.Main\n", stderr);
        return 1;
    }
    if (how == "garbageAtStart")
        writeBytes("OpenJDK 64-Bit Server VM warning: something\n");
    if (how == "refuseArchive")
        std::fputs("[0.010s][info][cds] UseSharedSpaces: Unable to map shared spaces\n", stderr);
    const int protocol = how == "otherProtocol" ? 2 : 1;
    const QJsonObject info{
        {u"protocol"_s, protocol}, {u"java"_s, u"17"_s}, {u"jython"_s, u"2.7.3"_s}, {u"pid"_s, getpid()}};
    send({{u"jsonrpc"_s, u"2.0"_s}, {u"method"_s, u"ready"_s}, {u"params"_s, info}});
    return -1;
}

} // namespace

int main(int argc, char **argv)
{
    const int exitCode = startBehaviour(argc > 1 ? argv[1] : "");
    if (exitCode >= 0)
        return exitCode;
    std::thread(runScriptThread).detach();
    Framer framer;
    char buffer[65536];
    for (;;) {
        const ssize_t count = ::read(STDIN_FILENO, buffer, sizeof buffer);
        if (count <= 0)
            std::_Exit(0);
        framer.feed(QByteArrayView(buffer, count));
        for (auto body = framer.next(); body && *body; body = framer.next()) {
            if (handle(QJsonDocument::fromJson(**body).object()))
                std::_Exit(0);
        }
    }
}
