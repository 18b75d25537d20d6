// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxrecorder.h"

#include "output.h"

#include "uma/recording.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace drover::cli {

SandboxRecorder::SandboxRecorder(uma::SandboxLauncher &sandbox, int moments)
    : m_sandbox(sandbox)
    , m_moments(moments)
{
}

QCoro::Task<Result<uma::FlowEndpoints>> SandboxRecorder::launch(QString seed, CancelToken cancel)
{
    m_tape = uma::Tape();
    const Result<uma::FlowEndpoints> endpoints = co_await m_sandbox.launch(seed, cancel);
    if (!endpoints)
        co_return endpoints;
    if (endpoints->dapPort == 0)
        co_return fail(Error::Kind::Unreachable, Cli::tr("The sandbox has no debugger, which would record the run"));
    const Result<void> attached = co_await attach(endpoints->dapPort, cancel);
    if (!attached)
        co_return fail(attached.error());
    co_return endpoints;
}

QCoro::Task<Result<void>> SandboxRecorder::attach(quint16 port, CancelToken cancel)
{
    m_client = std::make_unique<debug::DapClient>();
    const QString host = u"127.0.0.1"_s;
    if (Result<void> connected = co_await m_client->connectTo(host, port, cancel); !connected)
        co_return connected;
    const QList<std::pair<QString, QJsonObject>> beginning{{u"initialize"_s, {{u"adapterID"_s, u"drover"_s}}},
                                                           {u"attach"_s, {{u"record"_s, true}, {u"maxEvents"_s, m_moments}}},
                                                           {u"configurationDone"_s, {}},
                                                           // Answered once what configurationDone began has been done.
                                                           {u"setExceptionBreakpoints"_s, {{u"filters"_s, QJsonArray()}}}};
    for (const auto &[command, arguments] : beginning) {
        const QString asked = command;
        const QJsonObject with = arguments;
        const Result<QJsonObject> answer = co_await m_client->request(asked, with, cancel);
        if (!answer)
            co_return fail(answer.error());
    }
    co_return {};
}

QCoro::Task<Result<uma::Tape>> SandboxRecorder::fetch()
{
    QTemporaryDir folder; // readable by the user alone
    const QString path = folder.filePath(u"run.trace"_s);
    const QString save = u"drover/save"_s;
    const QJsonObject where{{u"path"_s, path}};
    const Result<QJsonObject> saved = co_await m_client->request(save, where);
    if (!saved)
        co_return fail(saved.error());
    const Result<uma::Recording> recording = uma::Recording::load(path);
    if (!recording)
        co_return fail(recording.error());
    co_return recording->tape;
}

QCoro::Task<void> SandboxRecorder::shutDown()
{
    if (m_client && m_client->isOpen())
        m_tape = co_await fetch();
    m_client.reset();
    co_await m_sandbox.shutDown();
}

} // namespace drover::cli
