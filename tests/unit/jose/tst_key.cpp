// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/token.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using jose::Key;

namespace {

/// RFC 7515, appendix A.3: an elliptic-curve key and a signature that somebody else made.
const QJsonObject rfcKey{{u"kty"_s, u"EC"_s},
                         {u"crv"_s, u"P-256"_s},
                         {u"x"_s, u"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU"_s},
                         {u"y"_s, u"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"_s},
                         {u"d"_s, u"jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI"_s}};
const QString rfcToken = u"eyJhbGciOiJFUzI1NiJ9"
                         ".eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ"
                         ".DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q"_s;
/// RFC 7638 §3.1: the thumbprint of an RSA key.
const QJsonObject thumbprintKey{
    {u"kty"_s, u"RSA"_s},
    {u"n"_s, u"0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMst"
             "n64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbI"
             "SD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw"_s},
    {u"e"_s, u"AQAB"_s}};

QByteArray textOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

} // namespace

class KeyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theStandardsExamplesAreUnderstood()
    {
        const auto token = jose::readToken(rfcToken);
        QVERIFY(token);
        QCOMPARE(token->algorithm(), u"ES256"_s);
        QVERIFY(token->isSignedByOneOf({{u"keys"_s, QJsonArray{rfcKey}}}));
        const auto thumb = Key::fromJwk(thumbprintKey);
        QVERIFY(thumb);
        QCOMPARE(thumb->id(), u"NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs"_s);
        QVERIFY(!thumb->isPrivate());
    }

    void everyAlgorithmSignsWhatItThenVerifies_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("algorithm");
        for (const char *name : {"RS256", "RS384", "RS512", "PS256", "PS384", "PS512"})
            QTest::newRow(name) << u"RSA"_s << QString::fromLatin1(name);
        QTest::newRow("ES256") << u"P-256"_s << u"ES256"_s;
        QTest::newRow("ES384") << u"P-384"_s << u"ES384"_s;
        QTest::newRow("ES512") << u"P-521"_s << u"ES512"_s;
    }
    void everyAlgorithmSignsWhatItThenVerifies()
    {
        QFETCH(QString, kind);
        QFETCH(QString, algorithm);
        const auto key = Key::make(kind);
        QVERIFY(key);
        QVERIFY(key->algorithms().contains(algorithm));
        const auto text = jose::signedToken(*key, {{u"sub"_s, u"x"_s}}, algorithm);
        QVERIFY2(text, text ? "" : qPrintable(text.error().sentence()));
        const auto token = jose::readToken(*text);
        QVERIFY(token);
        QCOMPARE(token->keyId(), key->id());
        const QJsonObject jwks{{u"keys"_s, QJsonArray{key->publicJwk()}}};
        QVERIFY(token->isSignedByOneOf(jwks));

        auto changed = *token;
        changed.signedPart.chop(1);
        QVERIFY(!changed.isSignedByOneOf(jwks));
        auto cut = *token;
        cut.signature.chop(1);
        QVERIFY(!cut.isSignedByOneOf(jwks));
        const auto other = Key::make(kind);
        QVERIFY(!token->isSignedByOneOf({{u"keys"_s, QJsonArray{other->publicJwk()}}}));
        // An algorithm that the token claims and the key does not have opens nothing (RFC 8725 §3.1).
        auto claimed = *token;
        claimed.header.insert(u"alg"_s, u"none"_s);
        QVERIFY(!claimed.isSignedByOneOf(jwks));
        claimed.header.insert(u"alg"_s, kind == u"RSA" ? u"ES256"_s : u"RS256"_s);
        QVERIFY(!claimed.isSignedByOneOf(jwks));
    }

    void aKeyOfAnotherKindIsRefused()
    {
        const auto key = Key::make(u"P-256"_s);
        const auto signature = key->sign("x", u"RS256"_s);
        QVERIFY(!signature);
        QVERIFY(signature.error().why.contains(u"RS256"));
    }

    void pemComesBackWithAndWithoutAPassphrase()
    {
        for (const QString &kind : {u"RSA"_s, u"P-384"_s}) {
            const auto key = Key::make(kind);
            const QByteArray plain = key->toPem();
            QVERIFY(!Key::isEncrypted(plain));
            const auto again = Key::fromText(plain);
            QVERIFY(again);
            QVERIFY(again->isSameKeyAs(*key));
            QVERIFY(again->isPrivate());

            const QByteArray hidden = key->toPem(u"open sesame"_s);
            QVERIFY(Key::isEncrypted(hidden));
            const auto opened = Key::fromText(hidden, u"open sesame"_s);
            QVERIFY(opened);
            QVERIFY(opened->isSameKeyAs(*key));
            for (const QString &wrong : {QString(), u"close sesame"_s}) {
                const auto shut = Key::fromText(hidden, wrong);
                QVERIFY(!shut);
                QCOMPARE(shut.error().kind, Error::Kind::Denied);
                QVERIFY(shut.error().why.contains(u"passphrase"));
            }
        }
    }

    void jsonWebKeysAreReadAloneAndInASet()
    {
        const auto alone = Key::fromText(textOf(rfcKey));
        QVERIFY(alone);
        QVERIFY(alone->isPrivate());
        QJsonObject named = rfcKey;
        named.insert(u"kid"_s, u"the-key"_s);
        const auto inSet = Key::fromText(textOf({{u"keys"_s, QJsonArray{thumbprintKey, named}}}));
        QVERIFY(inSet);
        QCOMPARE(inSet->id(), u"the-key"_s);
        QVERIFY(inSet->isSameKeyAs(*alone));
        QVERIFY(!inSet->publicJwk().contains(u"d"));
    }

    void whatIsNoKeyIsRefusedInWords_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("words") << QByteArray("not a key");
        QTest::newRow("broken PEM") << QByteArray("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
        QTest::newRow("broken JSON") << QByteArray("{\"kty\":");
        QTest::newRow("a public key") << textOf(thumbprintKey);
        QTest::newRow("an empty set") << QByteArray("{\"keys\":[]}");
        QJsonObject off = rfcKey;
        off.insert(u"x"_s, u"AAAA"_s);
        QTest::newRow("a point off the curve") << textOf(off);
        off = rfcKey;
        off.insert(u"crv"_s, u"secp256k1"_s);
        QTest::newRow("another curve") << textOf(off);
        QTest::newRow("a symmetric key") << QByteArray("{\"kty\":\"oct\",\"k\":\"AAAA\",\"d\":\"AA\"}");
    }
    void whatIsNoKeyIsRefusedInWords()
    {
        QFETCH(QByteArray, text);
        const auto key = Key::fromText(text);
        QVERIFY(!key);
        QCOMPARE(key.error().kind, Error::Kind::Input);
        QVERIFY(!key.error().why.isEmpty());
    }

    void theAssertionSaysWhatTheStandardWants()
    {
        const auto key = Key::make(u"P-256"_s);
        const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc());
        const auto one = jose::clientAssertion(*key, u"me"_s, u"https://as/token"_s, {}, now);
        const auto two = jose::clientAssertion(*key, u"me"_s, u"https://as/token"_s, {}, now);
        QVERIFY(one && two);
        const auto token = jose::readToken(*one);
        QVERIFY(token);
        QCOMPARE(token->algorithm(), u"ES256"_s);
        QCOMPARE(token->claims.value(u"iss").toString(), u"me"_s);
        QCOMPARE(token->claims.value(u"sub").toString(), u"me"_s);
        QCOMPARE(token->claims.value(u"aud").toString(), u"https://as/token"_s);
        QVERIFY(token->claims.value(u"exp").toInteger() > now.toSecsSinceEpoch());
        QVERIFY(token->claims.value(u"jti") != jose::readToken(*two)->claims.value(u"jti"));
    }

    void whatIsNoTokenIsNotRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("unsigned") << u"eyJhbGciOiJub25lIn0.e30."_s;
        QTest::newRow("two parts") << u"e30.e30"_s;
        QTest::newRow("no JSON") << u"AAAA.AAAA.AAAA"_s;
        QTest::newRow("bad base64") << u"e30.e30.!!!"_s;
        QTest::newRow("arrays") << u"W10.W10.AAAA"_s;
    }
    void whatIsNoTokenIsNotRead()
    {
        QFETCH(QString, text);
        QVERIFY(!jose::readToken(text));
    }
};

QTEST_GUILESS_MAIN(KeyTest)
#include "tst_key.moc"
