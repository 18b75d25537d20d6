// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcertificates.h"
#include "ui/common/theme.h"
#include "ui/servers/certificatedialog.h"
#include "ui/servers/devicedialog.h"
#include "ui/servers/profiledialog.h"
#include "ui/servers/secretdialog.h"
#include "uisupport/accessibility.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSslServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::ui;
using workspace::Profile;

namespace {

QLineEdit *edit(const QWidget &dialog, const QString &name)
{
    return dialog.findChild<QLineEdit *>(name);
}

QPushButton *button(const QWidget &dialog, const QString &name)
{
    return dialog.findChild<QPushButton *>(name);
}

void chooseAuth(const QWidget &dialog, Profile::Auth auth)
{
    auto *choice = dialog.findChild<QComboBox *>(u"profileAuth"_s);
    choice->setCurrentIndex(choice->findData(static_cast<int>(auth)));
}

transport::CertificateRefusal refusal(bool changed)
{
    const test::Identity authority = test::makeIdentity("The authority of a company with a rather long name");
    const test::Identity own = test::makeIdentity("idp.example.org", &authority);
    transport::CertificateRefusal refused;
    refused.url = QUrl(u"https://idp.example.org:8443/.well-known/openid-configuration"_s);
    refused.chain = QSslCertificate::fromData(own.certificate + authority.certificate, QSsl::Pem);
    if (changed)
        refused.pinnedSha256 = QByteArray(32, '\x5a');
    else
        refused.reasons = {u"The issuer certificate of a locally looked up certificate could not be found."_s};
    return refused;
}

transport::DevicePrompt prompt()
{
    return {u"WDJB-MJHT"_s, QUrl(u"https://idp.example.org/jans-auth/device-code"_s),
            QUrl(u"https://idp.example.org/jans-auth/device-code?user_code=WDJB-MJHT"_s),
            QDateTime::currentDateTimeUtc().addSecs(300)};
}

Profile existing()
{
    Profile profile;
    profile.id = u"p1"_s;
    profile.name = u"Production"_s;
    profile.url = QUrl(u"https://idp.example.org"_s);
    profile.clientId = u"1800.abc"_s;
    profile.pinnedSha256 = transport::fingerprintText(QByteArray(32, '\x5a'));
    return profile;
}

/// A TLS server that answers every request with 404: enough to be met and told what is wrong.
class Answering404 : public QObject
{
public:
    explicit Answering404(const test::Identity &identity)
    {
        m_server.setSslConfiguration(identity.serverConfiguration());
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port");
        connect(&m_server, &QSslServer::pendingConnectionAvailable, this, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                ++requests;
                socket->readAll();
                socket->write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
    }
    QString address() const { return u"https://127.0.0.1:%1"_s.arg(m_server.serverPort()); }

    int requests = 0;

private:
    QSslServer m_server;
};

} // namespace

/// The dialogs about servers. With DROVER_SHOTS set to a folder their pictures are saved there.
class ServersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aProfileNeedsAddressClientAndSecret();
    void everyWayToLogInAsksForItsOwn();
    void changingKeepsWhatIsNotTouched();
    void aPinCanBeForgotten();
    void theStepsAreShownAndACertificateCanBePinned();
    void aTestCanBeStopped();
    void theCertificateIsNotPinnedByTheReturnKey();
    void aChangedCertificateIsShownBesideThePinnedOne();
    void theCodeIsShownAndCopied();
    void theSecretIsAskedForUnseen();
    void withoutAKeychainNothingIsPromised();
    void everyControlHasAName();

private:
    void shoot(QWidget &widget, const QString &name);
};

void ServersTest::initTestCase()
{
    const QString wanted = qEnvironmentVariable("DROVER_SHOTS_THEME");
    if (!wanted.isEmpty())
        theme::apply(wanted == u"dark" ? theme::Choice::Dark : theme::Choice::Light);
}

void ServersTest::shoot(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("DROVER_SHOTS");
    if (folder.isEmpty())
        return;
    QTest::qWait(200);
    const QString file = u"%1/%2-%3x%4.png"_s.arg(folder, name, qEnvironmentVariable("DROVER_SHOTS_THEME", u"light"_s)).arg(widget.devicePixelRatio());
    QVERIFY(widget.grab().save(file));
}

void ServersTest::aProfileNeedsAddressClientAndSecret()
{
    ProfileDialog dialog;
    auto *add = button(dialog, u"profileAdd"_s);
    QVERIFY(!add->isEnabled());
    QCOMPARE(dialog.findChild<QLabel *>(u"profileRemark"_s)->text(), QString());
    edit(dialog, u"profileUrl"_s)->setText(u"https://idp.example.org"_s);
    edit(dialog, u"profileClientId"_s)->setText(u"1800.abc"_s);
    QVERIFY(!add->isEnabled());
    QVERIFY(!dialog.findChild<QLabel *>(u"profileRemark"_s)->text().isEmpty());
    edit(dialog, u"profileSecret"_s)->setText(u"pw"_s);
    QVERIFY(add->isEnabled());
    QVERIFY(button(dialog, u"profileTest"_s)->isEnabled());
    QCOMPARE(dialog.profile().name, u"idp.example.org"_s);
    QCOMPARE(dialog.secret(), u"pw"_s);
    QCOMPARE(edit(dialog, u"profileSecret"_s)->echoMode(), QLineEdit::Password);
    edit(dialog, u"profileUrl"_s)->setText(u"no address"_s);
    QVERIFY(!add->isEnabled());
}

void ServersTest::everyWayToLogInAsksForItsOwn()
{
    const QTemporaryDir folder;
    const test::Identity identity = test::makeIdentity("drover");
    const auto kept = [&](const QString &name, const QByteArray &text) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    };
    ProfileDialog dialog;
    dialog.show();
    edit(dialog, u"profileUrl"_s)->setText(u"https://idp.example.org"_s);
    edit(dialog, u"profileClientId"_s)->setText(u"1800.abc"_s);
    auto *add = button(dialog, u"profileAdd"_s);
    QVERIFY(!edit(dialog, u"profileKeyFile"_s)->isVisible());

    chooseAuth(dialog, Profile::Auth::PrivateKeyJwt);
    QVERIFY(edit(dialog, u"profileKeyFile"_s)->isVisible());
    QVERIFY(edit(dialog, u"profileSecret"_s)->isVisible()); // the key itself, for the keychain
    QVERIFY(!add->isEnabled());
    edit(dialog, u"profileKeyFile"_s)->setText(kept(u"plain.pem"_s, identity.key));
    QVERIFY(!edit(dialog, u"profileSecret"_s)->isVisible());
    QVERIFY(add->isEnabled());
    const auto key = jose::Key::fromText(identity.key);
    edit(dialog, u"profileKeyFile"_s)->setText(kept(u"hidden.pem"_s, key->toPem(u"open"_s)));
    QVERIFY(edit(dialog, u"profileSecret"_s)->isVisible());
    QVERIFY(!add->isEnabled());
    edit(dialog, u"profileSecret"_s)->setText(u"open"_s);
    QVERIFY(add->isEnabled());
    edit(dialog, u"profileKeyId"_s)->setText(u"kid-1"_s);
    QVERIFY(dialog.profile().connectionSettings(dialog.secret()));
    QCOMPARE(dialog.profile().keyId, u"kid-1"_s);
    shoot(dialog, u"profile-key"_s);

    chooseAuth(dialog, Profile::Auth::TlsCertificate);
    QVERIFY(!edit(dialog, u"profileKeyId"_s)->isVisible());
    QVERIFY(!add->isEnabled());
    edit(dialog, u"profileCertificate"_s)->setText(kept(u"cert.pem"_s, identity.certificate));
    QVERIFY(add->isEnabled());

    chooseAuth(dialog, Profile::Auth::Device);
    QVERIFY(!edit(dialog, u"profileKeyFile"_s)->isVisible());
    QVERIFY(add->isEnabled());
    QCOMPARE(dialog.profile().keyFile, QString());
    auto *kind = dialog.findChild<QComboBox *>(u"profileKind"_s);
    kind->setCurrentIndex(kind->findData(static_cast<int>(Profile::Kind::Gluu4)));
    QVERIFY(!add->isEnabled());
}

void ServersTest::changingKeepsWhatIsNotTouched()
{
    workspace::SecretStore secrets(workspace::SecretStore::Backend::MemoryOnly);
    Profile before = existing();
    before.auth = Profile::Auth::ClientSecretPost;
    before.adminUrl = QUrl(u"https://admin.example.org/api/v1"_s);
    ProfileDialog dialog(before, &secrets);
    QVERIFY(dialog.profile() == before);
    QVERIFY(button(dialog, u"profileAdd"_s)->isEnabled()); // the secret is the kept one
    edit(dialog, u"profileName"_s)->setText(u"Prod"_s);
    Profile after = before;
    after.name = u"Prod"_s;
    QVERIFY(dialog.profile() == after);
    QCOMPARE(dialog.secret(), QString());
}

void ServersTest::aPinCanBeForgotten()
{
    ProfileDialog dialog(existing(), nullptr);
    dialog.show();
    auto *forget = button(dialog, u"profileForgetPin"_s);
    QVERIFY(forget->isVisible());
    shoot(dialog, u"profile-pinned"_s);
    forget->click();
    QVERIFY(!forget->isVisible());
    QCOMPARE(dialog.profile().pinnedSha256, QString());
}

void ServersTest::theStepsAreShownAndACertificateCanBePinned()
{
    const test::Identity identity = test::makeIdentity("idp.example.org");
    Answering404 server(identity);
    ProfileDialog dialog;
    dialog.show();
    edit(dialog, u"profileUrl"_s)->setText(server.address());
    edit(dialog, u"profileClientId"_s)->setText(u"1800.abc"_s);
    edit(dialog, u"profileSecret"_s)->setText(u"pw"_s);
    button(dialog, u"profileTest"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(dialog.findChild<CertificateDialog *>(), 30'000);
    auto *asking = dialog.findChild<CertificateDialog *>();
    QCOMPARE(server.requests, 0);
    QTRY_VERIFY(dialog.findChild<QLabel *>(u"testStep0"_s)->text().contains(transport::fingerprintText(identity.sha256())));
    QTRY_COMPARE(button(dialog, u"profileTest"_s)->text(), u"Test the connection"_s);
    shoot(dialog, u"test-refused"_s);
    QVERIFY(!button(*asking, u"certificatePin"_s)->isEnabled());
    asking->findChild<QCheckBox *>(u"certificateCompared"_s)->setChecked(true);
    button(*asking, u"certificatePin"_s)->click();
    QCOMPARE(dialog.profile().pinnedSha256, transport::fingerprintText(identity.sha256()));
    // It goes on by itself with the pin; this server has no discovery document.
    QTRY_VERIFY_WITH_TIMEOUT(dialog.findChild<QLabel *>(u"testStep1"_s)->text().contains(u"404"), 30'000);
    QVERIFY(dialog.findChild<QLabel *>(u"testStep0"_s)->text().contains(u"pinned"));
    QTRY_COMPARE(button(dialog, u"profileTest"_s)->text(), u"Test the connection"_s);
    shoot(dialog, u"test-failed"_s);
}

void ServersTest::aTestCanBeStopped()
{
    QTcpServer silent; // accepts and says nothing
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    ProfileDialog dialog;
    edit(dialog, u"profileUrl"_s)->setText(u"http://127.0.0.1:%1"_s.arg(silent.serverPort()));
    edit(dialog, u"profileClientId"_s)->setText(u"1800.abc"_s);
    edit(dialog, u"profileSecret"_s)->setText(u"pw"_s);
    auto *test = button(dialog, u"profileTest"_s);
    const QString before = test->text();
    test->click();
    QVERIFY(test->text() != before);
    QTRY_VERIFY_WITH_TIMEOUT(silent.hasPendingConnections(), 30'000);
    test->click();
    QTRY_COMPARE_WITH_TIMEOUT(test->text(), before, 30'000);
    QVERIFY(dialog.findChild<QLabel *>(u"testStep0"_s)->text().contains(u"cancelled"));
}

void ServersTest::theCertificateIsNotPinnedByTheReturnKey()
{
    CertificateDialog dialog(refusal(false), u"Production"_s);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QVERIFY(dialog.findChild<QLabel *>(u"certificateText"_s)->text().contains(u"issuer"));
    QVERIFY(dialog.findChild<QLabel *>(u"issuerSha256"_s));
    QString shown = dialog.findChild<QLabel *>(u"certificateSha256"_s)->text();
    QCOMPARE(shown.replace(u'\n', u':'), dialog.fingerprint());
    shoot(dialog, u"certificate"_s);
    dialog.findChild<QCheckBox *>(u"certificateCompared"_s)->setChecked(true);
    QTest::keyClick(&dialog, Qt::Key_Return);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(accepted.size(), 0);
}

void ServersTest::aChangedCertificateIsShownBesideThePinnedOne()
{
    CertificateDialog dialog(refusal(true), u"Production"_s);
    dialog.show();
    QVERIFY(dialog.windowTitle().contains(u"changed"));
    QVERIFY(dialog.findChild<QLabel *>(u"pinnedSha256"_s)->text().startsWith(u"5A:5A"));
    QVERIFY(dialog.findChild<QLabel *>(u"shownSha256"_s)->text() != dialog.findChild<QLabel *>(u"pinnedSha256"_s)->text());
    QVERIFY(!button(dialog, u"certificatePin"_s)->isEnabled());
    shoot(dialog, u"certificate-changed"_s);
}

void ServersTest::theCodeIsShownAndCopied()
{
    DeviceDialog dialog(prompt(), u"Production"_s);
    dialog.show();
    QCOMPARE(dialog.findChild<QLabel *>(u"deviceCode"_s)->text(), u"WDJB-MJHT"_s);
    QVERIFY(dialog.findChild<QLabel *>(u"deviceLeft"_s)->text().contains(u':'));
    button(dialog, u"deviceCopyCode"_s)->click();
    QCOMPARE(QApplication::clipboard()->text(), u"WDJB-MJHT"_s);
    button(dialog, u"deviceCopyAddress"_s)->click();
    QVERIFY(QApplication::clipboard()->text().contains(u"user_code=WDJB-MJHT"));
    shoot(dialog, u"device"_s);
}

void ServersTest::theSecretIsAskedForUnseen()
{
    Profile profile = existing();
    SecretDialog dialog(profile, {});
    auto *secret = edit(dialog, u"secret"_s);
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
    secret->setText(u"pw"_s);
    QCOMPARE(dialog.secret(), u"pw"_s);
    QVERIFY(dialog.remember());
    profile.auth = Profile::Auth::PrivateKeyJwt;
    profile.keyFile = u"/keys/drover.pem"_s;
    const SecretDialog passphrase(profile, {});
    QVERIFY(edit(passphrase, u"secret"_s)->accessibleName().contains(u"Passphrase"));
}

void ServersTest::withoutAKeychainNothingIsPromised()
{
    SecretDialog dialog(Profile(), u"There is no keychain."_s);
    QVERIFY(!dialog.remember());
    QVERIFY(!dialog.findChild<QCheckBox *>(u"secretRemember"_s)->isEnabled());
}

void ServersTest::everyControlHasAName()
{
    ProfileDialog fresh;
    ProfileDialog changing(existing(), nullptr);
    SecretDialog secret(existing(), {});
    CertificateDialog unknown(refusal(false), u"Production"_s);
    CertificateDialog changed(refusal(true), u"Production"_s);
    DeviceDialog device(prompt(), u"Production"_s);
    for (QDialog *dialog : {static_cast<QDialog *>(&fresh), static_cast<QDialog *>(&changing), static_cast<QDialog *>(&secret),
                            static_cast<QDialog *>(&unknown), static_cast<QDialog *>(&changed), static_cast<QDialog *>(&device)}) {
        dialog->show();
        QCOMPARE(test::controlsWithoutName(dialog), QStringList());
        QVERIFY2(test::cutOffTexts(dialog).isEmpty(), qPrintable(test::cutOffTexts(dialog).join(u'\n')));
    }
}

QTEST_MAIN(ServersTest)
#include "tst_servers.moc"
