// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bareloop.h"

#include "cputime.h"
#include "setup.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace drover::bench {

namespace {
constexpr double nsPerMs = 1'000'000;
constexpr int endTimeoutMs = 5'000;
} // namespace

BareLoop::~BareLoop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(endTimeoutMs)) {
        m_process.kill();
        m_process.waitForFinished(endTimeoutMs);
    }
}

Result<void> BareLoop::start(const scripts::HostEnvironment &found, const QJsonObject &recording, const QString &folder)
{
    QFile file(folder + u"/recording.json"_s);
    const QByteArray json = QJsonDocument(recording).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
        return fail(Error::Kind::Internal, u"The file %1 can't be written."_s.arg(file.fileName()), file.errorString());
    file.close();
    // No options but the class path: as fast as Java gets by itself.
    m_process.setProgram(found.java);
    m_process.setArguments({u"-cp"_s, found.classPath().join(QDir::listSeparator()), u"org.python.util.jython"_s,
                            QStringLiteral(DROVER_BENCH_DATA "/bareloop.py"), file.fileName()});
    m_process.start();
    const Result<QByteArray> ready = answer(startTimeoutMs);
    if (!ready)
        return fail(ready.error());
    return {};
}

Result<Sample> BareLoop::run(int flows)
{
    const double cpuBefore = processCpuMs(m_process.processId());
    m_process.write(QByteArray::number(flows) + "\n");
    const Result<QByteArray> took = answer(startTimeoutMs);
    if (!took)
        return fail(took.error());
    return Sample{took->toDouble() / nsPerMs, processCpuMs(m_process.processId()) - cpuBefore, static_cast<double>(flows)};
}

Result<QByteArray> BareLoop::answer(int timeoutMs)
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(timeoutMs)) {
            return fail(Error::Kind::Unreachable, u"The loop in bare Jython broke off."_s,
                        QString::fromUtf8(m_process.readAllStandardError()).trimmed());
        }
    }
    return m_process.readLine().trimmed();
}

} // namespace drover::bench
