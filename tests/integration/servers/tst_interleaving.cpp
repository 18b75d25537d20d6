// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::test;
using domain::Entity;
using domain::EntityKind;

namespace {

constexpr int waitMs = 60'000;
/// Long enough for a look and a write to fit into it on a quick machine; on a slow one the writes are called in doubt,
/// which is told too.
constexpr std::chrono::milliseconds settle{300};

/// What one console wants, and how it went.
struct Edit
{
    QString field;
    QString mark; ///< put behind what the field holds
    bool done = false;
    std::optional<Error> told;
};

QCoro::Task<void> edit(server::AdminApi *api, EntityKind kind, QString id, std::shared_ptr<Edit> work)
{
    const Result<Entity> read = co_await api->get(kind, id);
    if (read) {
        QJsonObject after = read->json();
        after.insert(work->field, QString(after.value(work->field).toString() + work->mark));
        const QJsonObject before = read->json();
        const Result<Entity> saved = co_await api->patch(kind, id, before, after);
        if (!saved)
            work->told = saved.error();
    } else {
        work->told = read.error();
    }
    work->done = true;
}

/// All orders in which two consoles can send three requests each: read the object, look again, write.
QStringList orders()
{
    QString order = u"AAABBB"_s;
    QStringList all;
    do {
        all.append(order);
    } while (std::next_permutation(order.begin(), order.end()));
    return all;
}

} // namespace

/// Two people edit the same object, and their requests reach the server in every order there is. Each puts a mark of its own
/// into the object; a mark that is not there at the end must have been told to someone as a conflict.
class InterleavingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_sandbox.start(), QString());
        QCOMPARE(orders().size(), 20);
    }

    void cleanupTestCase() { m_sandbox.stop(); }

    void noUpdateIsLostUnnoticed_data()
    {
        QTest::addColumn<int>("server");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("fieldOfA");
        QTest::addColumn<QString>("fieldOfB");
        for (const Server server : {Server::Janssen, Server::OxTrust}) {
            for (const EntityKind kind : {EntityKind::Client, EntityKind::Script}) {
                const QString text = kind == EntityKind::Script ? u"script"_s : u"description"_s;
                const QString other = kind == EntityKind::Script ? u"description"_s : u"tosUri"_s;
                const QString unset = kind == EntityKind::Script ? u"locationPath"_s : u"policyUri"_s;
                const QByteArray name = (server == Server::Janssen ? "janssen " : "oxtrust ") + toString(kind).toLatin1();
                QTest::newRow((name + ", same member").constData()) << int(server) << int(kind) << text << text;
                QTest::newRow((name + ", different members").constData()) << int(server) << int(kind) << text << other;
                QTest::newRow((name + ", a member that is not set").constData()) << int(server) << int(kind) << unset << unset;
            }
        }
    }

    void noUpdateIsLostUnnoticed()
    {
        QFETCH(int, server);
        QFETCH(int, kind);
        QFETCH(QString, fieldOfA);
        QFETCH(QString, fieldOfB);
        const auto which = EntityKind(kind);
        Console a(m_sandbox, Server(server), settle);
        Console b(m_sandbox, Server(server), settle);
        Console reader(m_sandbox, Server(server));
        int conflicts = 0;
        const QStringList all = orders();
        for (const QString &order : all) {
            const auto made = QCoro::waitFor(reader.api().create(which, newObject(Server(server), which, ++m_made)));
            QVERIFY2(made, made ? "" : qPrintable(made.error().sentence()));
            const auto first = std::make_shared<Edit>(Edit{fieldOfA, u"[A]"_s, false, {}});
            const auto second = std::make_shared<Edit>(Edit{fieldOfB, u"[B]"_s, false, {}});
            run(a, b, which, made->id(), first, second, order);
            if (QTest::currentTestFailed())
                return;

            const auto end = QCoro::waitFor(reader.api().get(which, made->id()));
            QVERIFY2(end, end ? "" : qPrintable(end.error().sentence()));
            for (const auto &[mine, others] : {std::pair(first, second), std::pair(second, first)}) {
                const bool there = end->text(mine->field).contains(mine->mark);
                const QByteArray where = order.toLatin1() + ' ' + mine->mark.toLatin1();
                // Whoever is not told has its change on the server, or the other was told that it may have taken it away.
                QVERIFY2(there || mine->told || others->told, where + " was lost, and no one knows");
                if (Server(server) == Server::Janssen)
                    QVERIFY2(there == !mine->told.has_value(), where + " is not what its console believes");
                if (mine->told) {
                    ++conflicts;
                    QVERIFY2(mine->told->kind == Error::Kind::Conflict, where + ": " + qPrintable(mine->told->sentence()));
                    QVERIFY2(mine->told->detail.contains(made->id()), where + " came without the server's copy");
                    QVERIFY(!mine->told->why.isEmpty() && !mine->told->next.isEmpty());
                }
            }
        }
        // A patch takes the one member only, so on that interface clients with different ones go well together.
        const bool mustCollide = Server(server) == Server::OxTrust || which == EntityKind::Script || fieldOfA == fieldOfB;
        QCOMPARE(conflicts > 0, mustCollide);
    }

private:
    /// Sends the requests of both in the given order, then all that is left.
    void run(Console &a, Console &b, EntityKind kind, const QString &id, const std::shared_ptr<Edit> &first,
             const std::shared_ptr<Edit> &second, const QString &order)
    {
        a.proxy().close();
        b.proxy().close();
        edit(&a.api(), kind, id, first);
        edit(&b.api(), kind, id, second);
        for (const QChar &whose : order) {
            WatchingProxy &proxy = whose == u'A' ? a.proxy() : b.proxy();
            const std::shared_ptr<Edit> &work = whose == u'A' ? first : second;
            QTRY_VERIFY2_WITH_TIMEOUT(proxy.waiting() > 0 || work->done, "a request that should have come did not", waitMs);
            if (proxy.waiting() == 0)
                continue; // it was told before it came to that
            const int answered = proxy.answered();
            proxy.letOneThrough();
            QTRY_VERIFY2_WITH_TIMEOUT(proxy.answered() > answered, "a request was not answered", waitMs);
        }
        a.proxy().open();
        b.proxy().open();
        QTRY_VERIFY2_WITH_TIMEOUT(first->done && second->done, "a console did not come to an end", waitMs);
    }

    SandboxFixture m_sandbox;
    int m_made = 0;
};

QTEST_GUILESS_MAIN(InterleavingTest)
#include "tst_interleaving.moc"

#include <optional>
