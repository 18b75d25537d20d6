// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debug/coverageledger.h"

#include <QJsonArray>
#include <QLocale>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;
using debug::DebugSession;

namespace {

constexpr int pauseMs = 200;

} // namespace

CoverageLedger::CoverageLedger(DebugSession &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] { read(this); });
    connect(&m_session, &DebugSession::recordingGrew, this, [this] { m_pause.start(); });
    connect(&m_session, &DebugSession::stateChanged, this, [this](DebugSession::State state) {
        if (state != DebugSession::State::Connecting)
            return;
        m_told.clear(); // its recording begins anew
        m_base.clear();
    });
}

void CoverageLedger::beginRun(const QString &name)
{
    m_run = name;
    m_base = m_told;
}

QStringList CoverageLedger::scripts(const QString &run) const
{
    if (!run.isEmpty())
        return m_runs.value(run).keys();
    QMap<QString, bool> all;
    for (const Files &files : m_runs) {
        for (auto it = files.constBegin(); it != files.constEnd(); ++it)
            all.insert(it.key(), true);
    }
    return all.keys();
}

CoverageLedger::Lines CoverageLedger::lines(const QString &script, const QString &run) const
{
    if (!run.isEmpty())
        return m_runs.value(run).value(script);
    Lines sum;
    for (const Files &files : m_runs) {
        const Lines lines = files.value(script);
        for (auto it = lines.constBegin(); it != lines.constEnd(); ++it)
            sum[it.key()] += *it;
    }
    return sum;
}

void CoverageLedger::forgetScript(const QString &script)
{
    bool any = false;
    for (Files &files : m_runs)
        any = files.remove(script) > 0 || any;
    for (qsizetype i = m_order.size() - 1; i >= 0; --i) {
        if (m_runs.value(m_order.at(i)).isEmpty())
            m_runs.remove(m_order.takeAt(i));
    }
    if (any)
        Q_EMIT changed();
}

void CoverageLedger::clear()
{
    m_runs.clear();
    m_order.clear();
    m_base = m_told;
    Q_EMIT changed();
}

QCoro::Task<void> CoverageLedger::read(QPointer<CoverageLedger> ledger)
{
    if (!ledger->m_session.isActive() || ledger->m_session.isReplay() || !ledger->m_session.capabilities().timeline)
        co_return;
    if (ledger->m_reading) {
        ledger->m_again = true;
        co_return;
    }
    ledger->m_reading = true;
    const QString command = u"drover/coverage"_s;
    const QJsonObject nothing;
    const CancelToken never;
    const Result<QJsonObject> answer = co_await ledger->m_session.ask(command, nothing, never);
    if (!ledger)
        co_return;
    ledger->m_reading = false;
    if (answer) { // an adapter that refuses leaves the margin as it is
        Files files;
        const QJsonArray told = answer->value("files"_L1).toArray();
        for (const QJsonValue &one : told) {
            Lines &lines = files[debug::scriptOf(one["source"_L1].toObject())];
            const QJsonArray executable = one["executable"_L1].toArray();
            for (const QJsonValue &line : executable)
                lines.insert(line.toInt(), 0);
            const QJsonArray ran = one["lines"_L1].toArray();
            for (const QJsonValue &line : ran)
                lines.insert(line["line"_L1].toInt(), line["count"_L1].toInt());
        }
        ledger->take(files);
    }
    if (ledger && std::exchange(ledger->m_again, false))
        ledger->m_pause.start();
}

void CoverageLedger::take(const Files &files)
{
    m_told = files;
    Files &run = m_runs[m_run];
    run.clear();
    for (auto file = files.constBegin(); file != files.constEnd(); ++file) {
        if (file.key().isEmpty())
            continue;
        const Lines before = m_base.value(file.key());
        Lines lines = *file;
        bool ran = false;
        for (auto line = lines.begin(); line != lines.end(); ++line) {
            *line = std::max(0, *line - before.value(line.key()));
            ran = ran || *line > 0;
        }
        if (ran)
            run.insert(file.key(), lines);
    }
    if (run.isEmpty()) {
        m_runs.remove(m_run);
        m_order.removeAll(m_run);
    } else if (!m_order.contains(m_run)) {
        m_order.append(m_run);
    }
    Q_EMIT changed();
}

QString missedText(const CoverageLedger::Lines &lines)
{
    QStringList stretches;
    int first = 0;
    int last = 0;
    const auto close = [&] {
        if (first > 0)
            stretches += first == last ? QString::number(first) : u"%1–%2"_s.arg(first).arg(last);
        first = 0;
    };
    for (auto it = lines.constBegin(); it != lines.constEnd(); ++it) {
        // Lines between that can't run belong to neither side.
        if (*it > 0) {
            close();
            continue;
        }
        if (first == 0)
            first = it.key();
        last = it.key();
    }
    close();
    return stretches.join(u", "_s);
}

} // namespace drover::ui
