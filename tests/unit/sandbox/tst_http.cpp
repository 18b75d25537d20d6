// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/router.h"
#include "sandbox/uma/pathpattern.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover::sandbox;

namespace {

Request request(const QByteArray &method, const QByteArray &path)
{
    Request made;
    made.method = method;
    made.path = QString::fromLatin1(path);
    made.segments = Request::splitPath(path);
    return made;
}

Response answer(const Router &router, const QByteArray &method, const QByteArray &path)
{
    Router::Answer given = router.dispatch(request(method, path));
    if (auto *response = std::get_if<Response>(&given))
        return *response;
    return QCoro::waitFor(std::move(std::get<QCoro::Task<Response>>(given)));
}

Handler says(const QString &text)
{
    return [text](const Request &given) {
        QStringList named;
        for (auto it = given.params.begin(); it != given.params.end(); ++it)
            named.append(it.key() + u'=' + it.value());
        named.sort();
        return Response::text(text + u' ' + named.join(u','), 200);
    };
}

QCoro::Task<Response> later(Request given)
{
    co_return Response::text(u"later "_s + given.param(u"id"_s), 200);
}

} // namespace

/// Messages and routing of the sandbox's HTTP server, without sockets.
class TestHttp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formsAreDecoded_data();
    void formsAreDecoded();
    void headersAreFoundWithoutCase();
    void cookiesAreFound();
    void authorizationIsTakenApart_data();
    void authorizationIsTakenApart();
    void aFormIsReadOnlyFromAForm();
    void pathsAreSplit();
    void aRedirectHoldsNoControlCharacters();
    void routesAreFound_data();
    void routesAreFound();
    void anotherMethodIs405WithTheAllowedOnes();
    void headAndOptionsAnswerByThemselves();
    void anUnknownPathIsAnsweredByTheFallback();
    void aHandlerMayAnswerLater();
    void pathPatternsMatch_data();
    void pathPatternsMatch();
};

void TestHttp::formsAreDecoded_data()
{
    QTest::addColumn<QByteArray>("encoded");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("plain") << QByteArray("a=b&c=d") << u"c"_s << u"d"_s;
    QTest::newRow("first counts") << QByteArray("a=1&a=2") << u"a"_s << u"1"_s;
    QTest::newRow("plus and percent") << QByteArray("a+b=%C3%A9+%2B") << u"a b"_s << u"é +"_s;
    QTest::newRow("no value") << QByteArray("&&a&b=1") << u"a"_s << QString();
    QTest::newRow("equals in the value") << QByteArray("a=b=c") << u"a"_s << u"b=c"_s;
    QTest::newRow("not UTF-8") << QByteArray("a=%ff") << u"a"_s << QString(QChar(0xfffd));
    QTest::newRow("percent alone") << QByteArray("a=%") << u"a"_s << u"%"_s;
}

void TestHttp::formsAreDecoded()
{
    QFETCH(QByteArray, encoded);
    QFETCH(QString, name);
    QFETCH(QString, value);
    const Parameters parameters = Parameters::parse(encoded);
    QVERIFY(parameters.contains(name));
    QCOMPARE(parameters.value(name), value);
    QVERIFY(!parameters.contains(u"missing"_s));
}

void TestHttp::headersAreFoundWithoutCase()
{
    Request given;
    given.headers = {{"Content-Type", "Application/JSON; charset=utf-8"}, {"X-Twice", "1"}, {"x-twice", "2"}};
    QCOMPARE(given.contentType(), QByteArray("application/json"));
    QCOMPARE(given.header("x-TWICE"), QByteArray("1"));
    QVERIFY(given.hasHeader("content-type") && !given.hasHeader("accept"));
}

void TestHttp::cookiesAreFound()
{
    Request given;
    given.headers = {{"Cookie", "a=1; uma_session_id=x=y ;b"}, {"Cookie", "session_id=s"}};
    QCOMPARE(given.cookie(u"uma_session_id"_s), u"x=y"_s);
    QCOMPARE(given.cookie(u"session_id"_s), u"s"_s);
    QCOMPARE(given.cookie(u"b"_s), QString());
    QCOMPARE(given.cookie(u"session"_s), QString());
}

void TestHttp::authorizationIsTakenApart_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("hasToken");
    QTest::newRow("bearer") << QByteArray("Bearer abc") << true;
    QTest::newRow("other case") << QByteArray("bEARER  abc") << true;
    QTest::newRow("no token") << QByteArray("Bearer ") << false;
    QTest::newRow("basic") << QByteArray("Basic abc") << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void TestHttp::authorizationIsTakenApart()
{
    QFETCH(QByteArray, header);
    QFETCH(bool, hasToken);
    Request given;
    given.headers = {{"authorization", header}};
    QCOMPARE(given.bearerToken().has_value(), hasToken);
    if (hasToken)
        QCOMPARE(*given.bearerToken(), u"abc"_s);
}

void TestHttp::aFormIsReadOnlyFromAForm()
{
    Request given;
    given.body = "a=b";
    QVERIFY(given.form().isEmpty());
    given.headers = {{"content-type", "application/x-www-form-urlencoded;charset=UTF-8"}};
    QCOMPARE(given.form().value(u"a"_s), u"b"_s);
}

void TestHttp::pathsAreSplit()
{
    QCOMPARE(Request::splitPath("/a/b%2Fc/%C3%A9"), (QStringList{u"a"_s, u"b/c"_s, u"é"_s}));
    QCOMPARE(Request::splitPath("/a/"), QStringList{u"a"_s});
    QCOMPARE(Request::splitPath("/"), QStringList());
    QCOMPARE(Request::splitPath("//a"), (QStringList{u""_s, u"a"_s}));
    QCOMPARE(Request::splitPath("/a+b"), QStringList{u"a+b"_s});
}

void TestHttp::aRedirectHoldsNoControlCharacters()
{
    const Response response = Response::redirect(u"http://x/é?a=b c\r\nX: 1"_s);
    QCOMPARE(response.status, 302);
    QCOMPARE(response.header("location"), QByteArray("http://x/%C3%A9?a=b%20c%0D%0AX:%201"));
}

void TestHttp::routesAreFound_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("text");
    QTest::newRow("literal") << QByteArray("/scripts/types") << u"types "_s;
    QTest::newRow("named") << QByteArray("/scripts/x%20y") << u"one inum=x y"_s;
    QTest::newRow("literal below") << QByteArray("/scripts/inum/5") << u"inum inum=5"_s;
    QTest::newRow("rest") << QByteArray("/pages/a/b/c.htm") << u"page page=a/b/c.htm"_s;
    QTest::newRow("rest behind a literal that does not fit") << QByteArray("/pages/fixed/other") << u"page page=fixed/other"_s;
    QTest::newRow("literal before rest") << QByteArray("/pages/fixed/here") << u"fixed "_s;
    QTest::newRow("two names") << QByteArray("/a/1/b/2") << u"both x=1,y=2"_s;
    QTest::newRow("trailing slash") << QByteArray("/scripts/types/") << u"types "_s;
}

void TestHttp::routesAreFound()
{
    QFETCH(QByteArray, path);
    QFETCH(QString, text);
    Router router;
    router.add("GET", u"/scripts/types"_s, says(u"types"_s));
    router.add("GET", u"/scripts/{inum}"_s, says(u"one"_s));
    router.add("GET", u"/scripts/inum/{inum}"_s, says(u"inum"_s));
    router.add("GET", u"/pages/{page...}"_s, says(u"page"_s));
    router.add("GET", u"/pages/fixed/here"_s, says(u"fixed"_s));
    router.add("GET", u"/a/{x}/b/{y}"_s, says(u"both"_s));
    QCOMPARE(QString::fromUtf8(answer(router, "GET", path).body), text);
}

void TestHttp::anotherMethodIs405WithTheAllowedOnes()
{
    Router router;
    router.add("GET", u"/x"_s, says(u"x"_s));
    router.add("POST", u"/x"_s, says(u"x"_s));
    const Response response = answer(router, "DELETE", "/x");
    QCOMPARE(response.status, 405);
    QCOMPARE(response.header("allow"), QByteArray("GET, POST, HEAD, OPTIONS"));
}

void TestHttp::headAndOptionsAnswerByThemselves()
{
    Router router;
    router.add("GET", u"/x"_s, says(u"x"_s));
    QCOMPARE(answer(router, "HEAD", "/x").status, 200);
    QCOMPARE(answer(router, "OPTIONS", "/x").status, 200);
    router.add("OPTIONS", u"/x"_s, [](const Request &) { return Response::empty(405); });
    QCOMPARE(answer(router, "OPTIONS", "/x").status, 405);
}

void TestHttp::anUnknownPathIsAnsweredByTheFallback()
{
    Router router;
    router.add("GET", u"/x/y"_s, says(u"x"_s));
    QCOMPARE(answer(router, "GET", "/x").status, 404);
    QCOMPARE(answer(router, "GET", "/x/y/z").status, 404);
    router.setFallback([](const Request &) { return Response::empty(418); });
    QCOMPARE(answer(router, "GET", "/nothing").status, 418);
}

void TestHttp::aHandlerMayAnswerLater()
{
    Router router;
    router.addAsync("GET", u"/slow/{id}"_s, [](Request given) { return later(std::move(given)); });
    QCOMPARE(QString::fromUtf8(answer(router, "GET", "/slow/7").body), u"later 7"_s);
}

void TestHttp::pathPatternsMatch_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("matches");
    QTest::newRow("rest") << u"/posts/??"_s << u"/posts/1/comments"_s << true;
    QTest::newRow("rest may be nothing") << u"/posts/??"_s << u"/posts"_s << true;
    QTest::newRow("other") << u"/posts/??"_s << u"/post/1"_s << false;
    QTest::newRow("one") << u"/a/?/c"_s << u"/a/b/c"_s << true;
    QTest::newRow("one is not two") << u"/a/?"_s << u"/a/b/c"_s << false;
    QTest::newRow("expression") << u"/a/{[0-9]+}"_s << u"/a/17"_s << true;
    QTest::newRow("expression as a whole") << u"/a/{[0-9]+}"_s << u"/a/17x"_s << false;
    QTest::newRow("broken expression") << u"/a/{[}"_s << u"/a/["_s << false;
    QTest::newRow("exact") << u"/a/b"_s << u"/a/b"_s << true;
    QTest::newRow("shorter") << u"/a/b"_s << u"/a"_s << false;
}

void TestHttp::pathPatternsMatch()
{
    QFETCH(QString, pattern);
    QFETCH(QString, path);
    QFETCH(bool, matches);
    QCOMPARE(pathMatches(pattern, path), matches);
}

QTEST_GUILESS_MAIN(TestHttp)
#include "tst_http.moc"
