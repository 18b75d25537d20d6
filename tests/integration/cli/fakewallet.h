// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QMap>
#include <QObject>
#include <QProcess>

namespace drover::test {

/// A wallet in memory that answers as KDE's does (interface org.kde.KWallet of kwalletd5), so far as a password is kept.
class FakeWallet : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.KWallet")

public:
    QMap<QString, QString> passwords; ///< by folder/key

public Q_SLOTS:
    bool isEnabled() { return true; }
    QString networkWallet() { return QStringLiteral("wallet"); }
    int open(const QString &, qlonglong, const QString &) { return 1; }
    /// 1 is a password, 0 nothing.
    int entryType(int, const QString &folder, const QString &key, const QString &)
    {
        return passwords.contains(folder + u'/' + key) ? 1 : 0;
    }
    bool hasEntry(int, const QString &folder, const QString &key, const QString &)
    {
        return passwords.contains(folder + u'/' + key);
    }
    QString readPassword(int, const QString &folder, const QString &key, const QString &)
    {
        return passwords.value(folder + u'/' + key);
    }
    int writePassword(int, const QString &folder, const QString &key, const QString &value, const QString &)
    {
        passwords.insert(folder + u'/' + key, value);
        return 0;
    }
    int removeEntry(int, const QString &folder, const QString &key, const QString &)
    {
        return passwords.remove(folder + u'/' + key) > 0 ? 0 : -3;
    }
};

/// A session bus of a test's own with the wallet on it. Programs that the test starts find both.
class WalletBus {
public:
    ~WalletBus()
    {
        QDBusConnection::disconnectFromBus(name());
        m_daemon.terminate();
        if (!m_daemon.waitForFinished(10000))
            m_daemon.kill();
        m_daemon.waitForFinished(5000);
    }

    /// False where there is no dbus-daemon to start.
    bool start()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (!m_daemon.waitForStarted(10000) || !m_daemon.waitForReadyRead(60000))
            return false;
        const QByteArray address = m_daemon.readAllStandardOutput().trimmed();
        QDBusConnection bus = QDBusConnection::connectToBus(QString::fromLatin1(address), name());
        const bool isThere =
            bus.registerObject(QStringLiteral("/modules/kwalletd5"), &wallet, QDBusConnection::ExportAllSlots) &&
            bus.registerService(QStringLiteral("org.kde.kwalletd5"));
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        qputenv("XDG_CURRENT_DESKTOP", "KDE");
        qputenv("KDE_SESSION_VERSION", "5");
        return isThere;
    }

    FakeWallet wallet;

private:
    static QString name() { return QStringLiteral("wallet"); }

    QProcess m_daemon;
};

} // namespace drover::test
