// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main.h"
#include "millionclients.h"
#include "server/readall.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace drover::bench {

namespace {

constexpr double bar = 0.25;
constexpr int rounds = 11;
constexpr int clients = 10'000;
constexpr int pageSize = 200;
constexpr int latencyMs = 20;
constexpr int startMs = 60'000;

/**
 * Reads 10,000 clients as Drover reads whole lists, from a server that takes 20 ms for each answer. The yardstick reads
 * the same pages of 200 through the same AdminApi, one after the other. The server is a program of its own that gives out
 * the sandbox's own pages as they are, so that only its time and Drover's counts.
 */
class ReadAll : public Benchmark
{
public:
    ReadAll() = default;
    ReadAll(const ReadAll &) = delete;
    ReadAll &operator=(const ReadAll &) = delete;
    ~ReadAll() override
    {
        m_slow.closeWriteChannel();
        if (m_slow.state() != QProcess::NotRunning && !m_slow.waitForFinished(startMs))
            m_slow.kill();
    }

    [[nodiscard]] Description describe() const override
    {
        return {u"read-all"_s,
                u"%L1 rows from a server that takes %2 ms a request"_s.arg(clients).arg(latencyMs),
                u"pages of %1 one after the other"_s.arg(pageSize),
                u"ms"_s,
                Better::Lower,
                bar,
                rounds};
    }

    Result<void> prepare() override
    {
        if (const Result<void> opened = m_server.open(); !opened)
            return opened;
        for (int start = 0; start < clients; start += pageSize) {
            const Result<QByteArray> body = m_server.rawBody(start, pageSize);
            if (!body)
                return fail(body.error());
            // The sandbox has a few clients of its own; the list is to end at a round number.
            QJsonObject page = QJsonDocument::fromJson(*body).object();
            page.insert(u"totalEntriesCount"_s, clients);
            QFile file(m_folder.filePath(u"%1-%2.json"_s.arg(start).arg(pageSize)));
            if (!file.open(QFile::WriteOnly) || file.write(QJsonDocument(page).toJson(QJsonDocument::Compact)) <= 0)
                return fail(Error::Kind::Internal, u"The file %1 can't be written."_s.arg(file.fileName()), file.errorString());
        }
        return connectSlowly();
    }

    Result<Sample> runYardstick() override
    {
        const Stopwatch watch;
        QList<domain::Entity> all;
        while (all.size() < clients) {
            server::ListQuery query;
            query.limit = pageSize;
            query.start = all.size();
            const Result<server::EntityPage> page = QCoro::waitFor(m_slowly.api()->list(domain::EntityKind::Client, query));
            if (!page)
                return fail(page.error());
            all += page->entries;
        }
        return checked(all, watch.sample());
    }

    Result<Sample> runSubject() override
    {
        const Stopwatch watch;
        const auto all = QCoro::waitFor(server::readAll(*m_slowly.api(), domain::EntityKind::Client, {}, {}, {}));
        const Sample sample = watch.sample();
        if (!all)
            return fail(all.error());
        return checked(*all, sample);
    }

    [[nodiscard]] QStringList notes() const override
    {
        return {u"%1 requests at a time, %2 rows each; HTTP, JSON and objects are in both times."_s
                    .arg(server::ReadAllOptions().inFlight)
                    .arg(server::ReadAllOptions().pageSize)};
    }

private:
    Result<void> connectSlowly()
    {
        m_slow.start(QStringLiteral(DROVER_BENCH_BIN "/bench_slow_pages"), {m_folder.path(), QString::number(latencyMs)});
        while (!m_slow.canReadLine()) {
            if (!m_slow.waitForReadyRead(startMs))
                return fail(Error::Kind::Unreachable, u"The slow server did not start."_s, m_slow.errorString());
        }
        server::ConnectionSettings settings = m_server.console().connection().settings();
        settings.configApi = QUrl(u"http://127.0.0.1:%1"_s.arg(m_slow.readLine().trimmed().toInt()));
        return QCoro::waitFor(m_slowly.open(settings));
    }

    static Result<Sample> checked(const QList<domain::Entity> &all, const Sample &sample)
    {
        QSet<QString> ids;
        for (const domain::Entity &entity : all)
            ids.insert(entity.id());
        if (ids.size() != clients)
            return fail(Error::Kind::Protocol, u"%1 different clients were read."_s.arg(ids.size()));
        return sample;
    }

    ClientsServer m_server{clients};
    QTemporaryDir m_folder;
    QProcess m_slow;
    server::ServerConnection m_slowly;
};

} // namespace

std::unique_ptr<Benchmark> makeBenchmark()
{
    return std::make_unique<ReadAll>();
}

} // namespace drover::bench
