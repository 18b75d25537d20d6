// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/oauth/secretcipher.h"
#include "sandbox/oauth/signingkey.h"
#include "sandbox/tls/selfsigned.h"
#include "uma/jwt.h"

#include <QJsonArray>
#include <QSslCertificateExtension>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover::sandbox;

/// Secrets, signatures and the certificate of the sandbox.
class TestSecurity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsAreReadBack_data();
    void secretsAreReadBack();
    void theSameSecretGivesTheSameText();
    void anotherSaltReadsNothing();
    void whatIsEncryptedIsNotEncryptedAgain();
    void knownTextIsEncryptedAsTheServersDo();
    void signaturesAreVerified();
    void aChangedTokenIsNotVerified();
    void aKeySurvivesItsText();
    void theCertificateIsForLoopbackOnly();
};

void TestSecurity::secretsAreReadBack_data()
{
    QTest::addColumn<QString>("secret");
    QTest::newRow("short") << u"x"_s;
    QTest::newRow("a block") << u"12345678"_s;
    QTest::newRow("long") << QString(1000, u's');
    QTest::newRow("not ASCII") << u"gehéim 🔑"_s;
    QTest::newRow("empty") << QString(u""_s);
}

void TestSecurity::secretsAreReadBack()
{
    QFETCH(QString, secret);
    const SecretCipher cipher(SecretCipher::newSalt());
    const QString text = cipher.encrypt(secret);
    QVERIFY(text != secret && text.toLatin1() == text.toUtf8());
    QCOMPARE(cipher.decrypt(text), std::optional(secret));
}

void TestSecurity::theSameSecretGivesTheSameText()
{
    const QString salt = SecretCipher::newSalt();
    QCOMPARE(salt.size(), 24);
    QVERIFY(SecretCipher::newSalt() != salt);
    QCOMPARE(SecretCipher(salt).encrypt(u"secret"_s), SecretCipher(salt).encrypt(u"secret"_s));
}

void TestSecurity::anotherSaltReadsNothing()
{
    const QString text = SecretCipher(u"123456789012345678901234"_s).encrypt(u"a secret of some length"_s);
    QVERIFY(SecretCipher(u"abcdefghijklmnopqrstuvwx"_s).decrypt(text) != u"a secret of some length"_s);
    const SecretCipher cipher(u"123456789012345678901234"_s);
    QVERIFY(!cipher.decrypt(u"not base64!"_s));
    QVERIFY(!cipher.decrypt(QString()));
    QVERIFY(!cipher.decrypt(u"AAAA"_s));
}

void TestSecurity::whatIsEncryptedIsNotEncryptedAgain()
{
    const SecretCipher cipher(SecretCipher::newSalt());
    const QString once = cipher.stored(u"secret"_s);
    QVERIFY(once != u"secret");
    QCOMPARE(cipher.stored(once), once);
}

void TestSecurity::knownTextIsEncryptedAsTheServersDo()
{
    // Computed with another implementation of Triple-DES (ECB, PKCS #5) under this salt.
    QCOMPARE(SecretCipher(u"123456789012345678901234"_s).encrypt(u"test1234"_s), u"VUMzPlnl44STNcwvx4XCaw=="_s);
}

void TestSecurity::signaturesAreVerified()
{
    const auto key = SigningKey::make();
    QVERIFY(key);
    for (const QString &algorithm : {u"RS256"_s, u"RS384"_s, u"RS512"_s, u"HS256"_s}) {
        const auto jwt = key->sign({{u"sub"_s, u"ann"_s}}, algorithm);
        QVERIFY(jwt);
        const auto parsed = drover::uma::parseJwt(*jwt);
        QVERIFY(parsed);
        QCOMPARE(parsed->claims.value(u"sub").toString(), u"ann"_s);
        QCOMPARE(parsed->header.value(u"alg").toString(), algorithm.startsWith(u"RS") ? algorithm : u"RS256"_s);
        QCOMPARE(parsed->header.value(u"kid"), key->jwks().value(u"keys").toArray().at(0).toObject().value(u"kid"));
        QVERIFY(key->verifies(*jwt));
    }
}

void TestSecurity::aChangedTokenIsNotVerified()
{
    const auto key = SigningKey::make();
    const QString jwt = *key->sign({{u"sub"_s, u"ann"_s}}, u"RS256"_s);
    QString changed = jwt;
    changed[jwt.indexOf(u'.') + 3] = jwt.at(jwt.indexOf(u'.') + 3) == u'A' ? u'B' : u'A';
    QVERIFY(!key->verifies(changed));
    QVERIFY(!key->verifies(jwt.chopped(4)));
    QVERIFY(!key->verifies(drover::uma::unsignedJwt({{u"sub"_s, u"ann"_s}})));
    QVERIFY(!key->verifies(u"x"_s) && !key->verifies(QString()));
    QVERIFY(!SigningKey::make()->verifies(jwt));
}

void TestSecurity::aKeySurvivesItsText()
{
    const auto key = SigningKey::make();
    const auto again = SigningKey::fromPem(key->toPem());
    QVERIFY(again);
    QCOMPARE(again->jwks(), key->jwks());
    QVERIFY(again->verifies(*key->sign({}, u"RS256"_s)));
    QVERIFY(!SigningKey::fromPem("no key"));
}

void TestSecurity::theCertificateIsForLoopbackOnly()
{
    const auto identity = makeSelfSignedIdentity();
    QVERIFY(identity);
    const QSslCertificate &certificate = identity->certificate;
    QCOMPARE(certificate.subjectInfo(QSslCertificate::CommonName), QStringList{u"Drover sandbox"_s});
    const auto names = certificate.subjectAlternativeNames();
    QVERIFY(names.contains(QSsl::IpAddressEntry, u"127.0.0.1"_s));
    QVERIFY(names.contains(QSsl::DnsEntry, u"localhost"_s));
    QVERIFY(certificate.isSelfSigned());
    QVERIFY(certificate.expiryDate() > QDateTime::currentDateTimeUtc().addDays(300));
    QCOMPARE(identity->key.algorithm(), QSsl::Ec);
    QVERIFY(makeSelfSignedIdentity()->certificate.serialNumber() != certificate.serialNumber());
}

QTEST_GUILESS_MAIN(TestSecurity)
#include "tst_security.moc"
