// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/secretstore.h"

#include <QCoroTask>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::workspace;

class SecretsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void secretsInMemoryAreReadBack()
    {
        SecretStore store(SecretStore::Backend::MemoryOnly);
        QVERIFY(!store.isPersistent());
        QVERIFY(!store.whyNotPersistent().isEmpty());
        auto read = QCoro::waitFor(store.read(u"k"_s));
        QVERIFY(read && !*read);
        QVERIFY(QCoro::waitFor(store.write(u"k"_s, u"hush"_s)));
        read = QCoro::waitFor(store.read(u"k"_s));
        QCOMPARE(read->value(), u"hush"_s);
        QVERIFY(QCoro::waitFor(store.remove(u"k"_s)));
        read = QCoro::waitFor(store.read(u"k"_s));
        QVERIFY(read && !*read);
    }

    void withoutAKeychainSecretsStayInMemoryAndItIsSaid()
    {
        if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
            QSKIP("there is a session bus here, and perhaps a keychain that would ask");
        SecretStore store;
        QSignalSpy lost(&store, &SecretStore::persistenceLost);
        QVERIFY(QCoro::waitFor(store.write(u"k"_s, u"hush"_s)));
        QVERIFY(!store.isPersistent());
        QCOMPARE(lost.count(), 1);
        QVERIFY(store.whyNotPersistent().contains(u"keychain"));
        QVERIFY(!store.whyNotPersistent().contains(u"hush"));
        const auto read = QCoro::waitFor(store.read(u"k"_s));
        QCOMPARE(read->value(), u"hush"_s);
    }
};

QTEST_GUILESS_MAIN(SecretsTest)
#include "tst_secrets.moc"
