// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/profile.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::workspace;

namespace {

Profile janssen(const QString &name)
{
    Profile profile;
    profile.name = name;
    profile.url = QUrl(u"https://as.example"_s);
    profile.clientId = u"1800.x"_s;
    return profile;
}

std::unique_ptr<QSettings> settingsIn(const QTemporaryDir &folder)
{
    return std::make_unique<QSettings>(folder.filePath(u"drover.ini"_s), QSettings::IniFormat);
}

} // namespace

class ProfilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSandboxIsAlwaysThereAndFirst()
    {
        const QTemporaryDir folder;
        ProfileStore store(settingsIn(folder));
        QCOMPARE(store.profiles().size(), 1);
        QVERIFY(store.profiles().first().kind == Profile::Kind::Sandbox);
        QCOMPARE(store.currentId(), sandboxProfileId());
        QVERIFY(!store.remove(sandboxProfileId()));
        QVERIFY(!store.save(store.profiles().first()));
    }

    void whatAnotherProgramAddedIsNotLost()
    {
        const QTemporaryDir folder;
        ProfileStore window(settingsIn(folder));
        ProfileStore terminal(settingsIn(folder));
        QVERIFY(terminal.save(janssen(u"from the terminal"_s)));
        QVERIFY(window.save(janssen(u"from the window"_s)));
        QVERIFY(!window.save(janssen(u"from the terminal"_s))); // the name is taken
        const ProfileStore later(settingsIn(folder));
        QVERIFY(later.findByName(u"from the terminal"_s) && later.findByName(u"from the window"_s));
        QVERIFY(terminal.remove(later.findByName(u"from the window"_s)->id));
        QVERIFY(!ProfileStore(settingsIn(folder)).findByName(u"from the window"_s));
    }

    void profilesAreKept()
    {
        const QTemporaryDir folder;
        Profile profile = janssen(u"Prüfung"_s);
        profile.auth = Profile::Auth::ClientSecretPost;
        profile.adminUrl = QUrl(u"https://admin.example/api/v1"_s);
        profile.pinnedSha256 = QString(64, u'a');
        {
            ProfileStore store(settingsIn(folder));
            QSignalSpy changes(&store, &ProfileStore::changed);
            const auto saved = store.save(profile);
            QVERIFY2(saved, saved ? "" : qPrintable(saved.error().sentence()));
            QVERIFY(!saved->id.isEmpty());
            profile = *saved;
            store.setCurrentId(profile.id);
            QCOMPARE(changes.count(), 1);
        }
        ProfileStore store(settingsIn(folder));
        QCOMPARE(store.profiles().size(), 2);
        QVERIFY(store.find(profile.id) == profile);
        QVERIFY(store.findByName(u"Prüfung"_s) == profile);
        QCOMPARE(store.currentId(), profile.id);
        QVERIFY(store.remove(profile.id));
        QCOMPARE(store.currentId(), sandboxProfileId());
        QVERIFY(!store.remove(profile.id));
        ProfileStore again(settingsIn(folder));
        QCOMPARE(again.profiles().size(), 1);
    }

    void aProfileIsReplacedByItsId()
    {
        const QTemporaryDir folder;
        ProfileStore store(settingsIn(folder));
        Profile profile = *store.save(janssen(u"a"_s));
        profile.name = u"b"_s;
        QVERIFY(store.save(profile));
        QCOMPARE(store.profiles().size(), 2);
        QCOMPARE(store.profiles().last().name, u"b"_s);
    }

    void twoProfilesCannotHaveOneName()
    {
        const QTemporaryDir folder;
        ProfileStore store(settingsIn(folder));
        QVERIFY(store.save(janssen(u"a"_s)));
        const auto second = store.save(janssen(u"a"_s));
        QVERIFY(!second);
        QVERIFY(second.error().why.contains(u"“a”"));
    }

    void aProfileThatCannotWorkIsRefusedFieldByField()
    {
        Profile profile;
        QCOMPARE(profile.problems().size(), 3); // name, address, client
        profile = janssen(u"a"_s);
        QVERIFY(profile.problems().isEmpty());
        profile.url = QUrl(u"https://user:pw@as.example"_s);
        QCOMPARE(profile.problems().size(), 1);
        profile = janssen(u"a"_s);
        profile.adminUrl = QUrl(u"ftp://x"_s);
        profile.caFile = u"/no/such.pem"_s;
        profile.pinnedSha256 = u"AB:CD"_s;
        QCOMPARE(profile.problems().size(), 3);
        const QTemporaryDir folder;
        ProfileStore store(settingsIn(folder));
        QVERIFY(!store.save(profile));
    }

    void noSecretIsEverInTheSettings()
    {
        const QTemporaryDir folder;
        {
            ProfileStore store(settingsIn(folder));
            const Profile profile = *store.save(janssen(u"a"_s));
            QVERIFY(profile.connectionSettings(u"hush"_s));
        }
        QFile file(folder.filePath(u"drover.ini"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("as.example"));
        QVERIFY(!text.contains("hush"));
        QVERIFY(!text.toLower().contains("secret=") || text.contains("client_secret_basic"));
    }

    void theConnectionIsMadeOfTheProfile()
    {
        Profile profile = janssen(u"a"_s);
        profile.auth = Profile::Auth::ClientSecretPost;
        profile.pinnedSha256 = QString(64, u'a');
        const auto settings = profile.connectionSettings(u"hush"_s);
        QVERIFY(settings);
        QCOMPARE(settings->credentials.clientSecret, u"hush"_s);
        QCOMPARE(settings->credentials.method, transport::ClientCredentials::Method::Post);
        QCOMPARE(settings->tls.pinnedSha256, QByteArray(32, '\xaa'));
        QCOMPARE(settings->issuer, profile.url);
    }

    void aKeyIsReadFromItsFileWithThePassphraseOrIsTheSecretItself()
    {
        const QTemporaryDir folder;
        const auto key = jose::Key::make(u"P-256"_s);
        const auto fileWith = [&](const QByteArray &text) {
            QFile file(folder.filePath(u"key.pem"_s));
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        };
        Profile profile = janssen(u"a"_s);
        profile.auth = Profile::Auth::PrivateKeyJwt;
        profile.keyId = u"the-key"_s;
        QCOMPARE(profile.secretMeaning(), Profile::Secret::PrivateKey);
        QVERIFY(profile.needsSecret());
        const auto bySecret = profile.connectionSettings(QString::fromLatin1(key->toPem()));
        QVERIFY(bySecret);
        QVERIFY(bySecret->credentials.key->isSameKeyAs(*key));
        QCOMPARE(bySecret->credentials.key->id(), u"the-key"_s);
        QVERIFY(!profile.connectionSettings(u"no key"_s));

        profile.keyFile = folder.filePath(u"key.pem"_s);
        QVERIFY(!profile.problems().isEmpty());
        QVERIFY(fileWith(key->toPem()));
        QVERIFY(profile.problems().isEmpty());
        QVERIFY(!profile.needsSecret());
        QVERIFY(profile.connectionSettings({}));
        QVERIFY(fileWith(key->toPem(u"hush"_s)));
        QVERIFY(profile.needsSecret());
        QCOMPARE(profile.secretMeaning(), Profile::Secret::Passphrase);
        QVERIFY(profile.connectionSettings(u"hush"_s));
        const auto shut = profile.connectionSettings({});
        QVERIFY(!shut);
        QCOMPARE(shut.error().kind, Error::Kind::Denied);
    }

    void aCertificateNeedsItsFilesAndHttps()
    {
        Profile profile = janssen(u"a"_s);
        profile.auth = Profile::Auth::TlsCertificate;
        QCOMPARE(profile.problems().size(), 1);
        profile.url = QUrl(u"http://as.example"_s);
        QCOMPARE(profile.problems().size(), 2);
    }

    void everyWayToLogInComesBackFromTheSettings()
    {
        using Auth = Profile::Auth;
        const QTemporaryDir folder;
        for (const Auth auth : {Auth::ClientSecretBasic, Auth::ClientSecretPost, Auth::PrivateKeyJwt, Auth::Device}) {
            Profile profile = janssen(toString(auth));
            profile.auth = auth;
            profile.signingAlgorithm = u"PS256"_s;
            ProfileStore store(settingsIn(folder));
            const auto saved = store.save(profile);
            QVERIFY2(saved, saved ? "" : qPrintable(saved.error().sentence()));
            const ProfileStore again(settingsIn(folder));
            QVERIFY(again.find(saved->id) == *saved);
        }
    }

    void kindsAreWrittenAsWords()
    {
        for (const auto kind : {Profile::Kind::Sandbox, Profile::Kind::Janssen, Profile::Kind::Gluu4})
            QVERIFY(profileKindFromString(toString(kind)) == kind);
        QVERIFY(!profileKindFromString(u"gluu3").has_value());
    }
};

QTEST_GUILESS_MAIN(ProfilesTest)
#include "tst_profiles.moc"
