// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/pages/pageform.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover::uma;
using Values = QMap<QString, QString>;
using Fields = QMap<QString, QStringList>;

namespace {

QByteArray wrapped(const QByteArray &body, const QByteArray &metadata = {})
{
    return R"(<!DOCTYPE composition PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"
 "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<ui:composition xmlns="http://www.w3.org/1999/xhtml" xmlns:f="http://xmlns.jcp.org/jsf/core"
 xmlns:ui="http://xmlns.jcp.org/jsf/facelets" xmlns:h="http://xmlns.jcp.org/jsf/html" template="/t.xhtml">)" +
           metadata + "<ui:define name=\"body\">" + body + "</ui:define></ui:composition>";
}

PageForm parsed(const QByteArray &xhtml)
{
    const auto form = PageForm::parse(xhtml, u"/p.xhtml"_s);
    return form ? *form : PageForm();
}

} // namespace

class TestPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSamplePagesAreShipped();
    void theCountryPageIsPreparedAgainOnPostbackAndTheCityPageIsNot();
    void theClaimIsNamedByTheBindingNotByTheField_data();
    void theClaimIsNamedByTheBindingNotByTheField();
    void kindsOfInputsAreTold();
    void textsLabelsAndTitleAreRead();
    void whatIsNotRenderedIsLeftOut();
    void entitiesOfXhtmlAreUnderstood();
    void aFormMayNotPrependItsId();
    void aPageThatIsNotXmlIsRefusedWithItsLine();
    void anOversizedPageIsRefused();
    void submittedFieldsBecomeClaims();
    void anEmptyInputGivesAnEmptyText();
    void anUnknownPageTakesClaimsByName();
    void claimsBecomeFieldsAndBack();
    void serverParametersNameUnknownClaimsInBothWays();
    void pathsAreNormalized_data();
    void pathsAreNormalized();
    void aCustomPageStandsBeforeAShippedOne();
    void noPageLeadsOutOfItsFolder();
    void renderedHtmlEscapesEverything();
    void renderedHtmlIsWellFormedEnoughForABrowser();
    void mutatedPagesNeverCrash();
};

void TestPages::theSamplePagesAreShipped()
{
    const PageCatalogue pages;
    const auto country = pages.form(u"/uma2/sample/country.xhtml"_s);
    QVERIFY(country);
    QVERIFY(country->known);
    QCOMPARE(country->title, u"Your country"_s);
    QCOMPARE(country->fields.size(), 1);
    QCOMPARE(country->fields.constFirst().fieldName(), u"loginForm:country"_s);
    QCOMPARE(country->fields.constFirst().claimKey, u"country"_s);
    QCOMPARE(country->fields.constFirst().label, u"Country"_s);
    QVERIFY(country->buttons.constFirst().gathers);
    QCOMPARE(pages.form(u"/uma2/sample/city.htm"_s)->fields.constFirst().claimKey, u"city"_s);
    const auto resolved = pages.form(u"/uma2/sample/claims_resolved.xhtml"_s);
    QVERIFY(resolved->fields.isEmpty());
    QCOMPARE(resolved->buttons.constFirst().label, u"Proceed"_s);
}

void TestPages::theCountryPageIsPreparedAgainOnPostbackAndTheCityPageIsNot()
{
    const PageCatalogue pages;
    QVERIFY(pages.form(u"/uma2/sample/country.xhtml"_s)->prepareOnPostback);
    QVERIFY(!pages.form(u"/uma2/sample/city.xhtml"_s)->prepareOnPostback);
    QVERIFY(pages.form(u"/uma2/sample/city.xhtml"_s)->prepares);
    QVERIFY(pages.form(u"/uma2/sample/city.xhtml"_s)->failureLeadsToErrorPage);
    QVERIFY(!pages.form(u"/uma2/sample/claims_resolved.xhtml"_s)->failureLeadsToErrorPage);
}

void TestPages::theClaimIsNamedByTheBindingNotByTheField_data()
{
    QTest::addColumn<QString>("binding");
    QTest::addColumn<QString>("claim");
    QTest::newRow("single quotes") << u"#{gatherer.pageClaims['state']}"_s << u"state"_s;
    QTest::newRow("double quotes") << u"#{gatherer.pageClaims[&quot;state&quot;]}"_s << u"state"_s;
    QTest::newRow("blanks") << u" #{ gatherer . pageClaims [ 'a b' ] } "_s << u"a b"_s;
    QTest::newRow("dotted") << u"#{gatherer.pageClaims.state}"_s << u"state"_s;
    QTest::newRow("dollar") << u"${gatherer.pageClaims['state']}"_s << u"state"_s;
    QTest::newRow("other bean") << u"#{credentials.username}"_s << QString();
    QTest::newRow("constant") << u"US"_s << QString();
}

void TestPages::theClaimIsNamedByTheBindingNotByTheField()
{
    QFETCH(QString, binding);
    QFETCH(QString, claim);
    const PageForm form =
        parsed(wrapped(u"<h:form id=\"f\"><h:inputText id=\"x\" value=\"%1\"/></h:form>"_s.arg(binding).toUtf8()));
    QCOMPARE(form.fields.size(), 1);
    QCOMPARE(form.fields.constFirst().claimKey, claim);
    QCOMPARE(form.fields.constFirst().fieldName(), u"f:x"_s);
}

void TestPages::kindsOfInputsAreTold()
{
    const PageForm form = parsed(wrapped(R"(<h:form id="f"><h:inputText id="a"/><h:inputSecret id="b"/>
<h:inputHidden id="c" value="1"/><h:selectBooleanCheckbox id="d" value="#{gatherer.pageClaims['d']}"/><h:inputText/></h:form>)"));
    using Kind = PageField::Kind;
    QCOMPARE(form.fields.at(0).kind, Kind::Text);
    QCOMPARE(form.fields.at(1).kind, Kind::Secret);
    QCOMPARE(form.fields.at(2).kind, Kind::Hidden);
    QCOMPARE(form.fields.at(2).value, u"1"_s);
    QCOMPARE(form.fields.at(3).kind, Kind::Checkbox);
    QVERIFY(!form.fields.at(4).inputId.isEmpty());
}

void TestPages::textsLabelsAndTitleAreRead()
{
    const PageForm form = parsed(wrapped(
        R"(<p>First  line</p><h:outputText value="Second"/><h:outputText value="#{msgs['a.b']}"/>
<h:outputText value="#{client.name}"/><h:form id="f"><h:outputLabel for="x">Your <b>name</b></h:outputLabel>
<h:inputText id="x" placeholder="here"/><h:commandButton id="go" value="Send" action="#{ gatherer.gather }"/>
<h:commandLink id="no" value="Back" action="#{gatherer.other}"/></h:form>)",
        "<ui:define name=\"head\"><style>p{}</style>title</ui:define><ui:define name=\"pageTitle\">Who</ui:define>"));
    QCOMPARE(form.title, u"Who"_s);
    QCOMPARE(form.texts, (QStringList{u"First line"_s, u"Second"_s, u"a.b"_s}));
    QCOMPARE(form.fields.constFirst().label, u"Your name"_s);
    QCOMPARE(form.fields.constFirst().placeholder, u"here"_s);
    QCOMPARE(form.buttons.size(), 2);
    QVERIFY(form.buttons.at(0).gathers);
    QVERIFY(!form.buttons.at(1).gathers);
}

void TestPages::whatIsNotRenderedIsLeftOut()
{
    const PageForm form =
        parsed(wrapped(R"(<h:panelGroup rendered="false"><h:form id="f"><h:inputText id="a"/></h:form>no</h:panelGroup>
<script>var x = 1;</script>yes)"));
    QVERIFY(form.fields.isEmpty());
    QCOMPARE(form.texts, QStringList{u"yes"_s});
}

void TestPages::entitiesOfXhtmlAreUnderstood()
{
    QCOMPARE(parsed(wrapped("<p>a&nbsp;b &mdash; c &amp; &unknown;d</p>")).texts, QStringList{u"a b — c & d"_s});
}

void TestPages::aFormMayNotPrependItsId()
{
    const PageForm form = parsed(wrapped(R"(<h:form id="f" prependId="false"><h:inputText id="a"/></h:form>)"));
    QCOMPARE(form.fields.constFirst().fieldName(), u"a"_s);
}

void TestPages::aPageThatIsNotXmlIsRefusedWithItsLine()
{
    const auto form = PageForm::parse("<html>\n<body>\n<p></body></html>", u"/p.xhtml"_s);
    QVERIFY(!form);
    QCOMPARE(form.error().kind, drover::Error::Kind::Input);
    QVERIFY2(form.error().why.contains("3"_L1), qPrintable(form.error().why));
    QVERIFY(form.error().what.contains("/p.xhtml"_L1));
    QVERIFY(!PageForm::parse({}, u"/p.xhtml"_s));
    QVERIFY(!PageForm::parse("\xff\xfe\x00", u"/p.xhtml"_s));
}

void TestPages::anOversizedPageIsRefused()
{
    QVERIFY(!PageForm::parse(wrapped(QByteArray(2 * 1024 * 1024, 'x')), u"/p.xhtml"_s));
    QByteArray inputs;
    for (int i = 0; i < 2000; ++i) {
        inputs += "<h:inputText/>";
    }
    QVERIFY(!PageForm::parse(wrapped(inputs), u"/p.xhtml"_s));
}

void TestPages::submittedFieldsBecomeClaims()
{
    const PageForm form = parsed(wrapped(R"(<h:form id="f"><h:inputText id="x" value="#{gatherer.pageClaims['state']}"/>
<h:inputText id="y" value="#{other.bean}"/><h:selectBooleanCheckbox id="z" value="#{gatherer.pageClaims['agree']}"/></h:form>)"));
    QCOMPARE(form.claimsFrom({{u"f:x"_s, {u"NY"_s}}, {u"f:y"_s, {u"no"_s}}, {u"f:z"_s, {u"false"_s, u"on"_s}}}),
             (Values{{u"state"_s, u"NY"_s}, {u"agree"_s, u"true"_s}}));
    QCOMPARE(form.claimsFrom({{u"x"_s, {u"NY"_s}}}), Values());
}

void TestPages::anEmptyInputGivesAnEmptyText()
{
    const auto form = PageCatalogue().form(u"/uma2/sample/country.xhtml"_s);
    QCOMPARE(form->claimsFrom({{u"loginForm:country"_s, {QString()}}}), (Values{{u"country"_s, QString()}}));
    QVERIFY(!form->claimsFrom({}).contains(u"country"_s));
}

void TestPages::anUnknownPageTakesClaimsByName()
{
    const auto form = PageCatalogue().form(u"/uma2/nowhere.xhtml"_s);
    QVERIFY(form);
    QVERIFY(!form->known);
    QCOMPARE(form->claimsFrom({{u"claim:country"_s, {u"US"_s}}, {u"claims"_s, {u"city = NY\r\nbad\n=x\nzip="_s}}}),
             (Values{{u"country"_s, u"US"_s}, {u"city"_s, u"NY"_s}, {u"zip"_s, QString()}}));
}

void TestPages::claimsBecomeFieldsAndBack()
{
    const auto form = PageCatalogue().form(u"/uma2/sample/country.xhtml"_s);
    const Values claims{{u"country"_s, u"Öst ♥"_s}, {u"extra"_s, u"1"_s}};
    const Values fields = form->fieldsFor(claims);
    QCOMPARE(fields, (Values{{u"loginForm"_s, u"loginForm"_s},
                             {u"loginForm:country"_s, u"Öst ♥"_s},
                             {u"claim:extra"_s, u"1"_s},
                             {u"loginForm:gather"_s, u"Submit"_s}}));
    Fields submitted;
    for (auto it = fields.constBegin(); it != fields.constEnd(); ++it) {
        submitted.insert(it.key(), {it.value()});
    }
    QCOMPARE(form->claimsFrom(submitted), claims);
}

void TestPages::serverParametersNameUnknownClaimsInBothWays()
{
    QCOMPARE(PageForm::serverParameters({{u"claim:a"_s, {u"1"_s}}, {u"loginForm:b"_s, {u"2"_s}}}),
             (Fields{{u"a"_s, {u"1"_s}}, {u"loginForm:a"_s, {u"1"_s}}, {u"loginForm:b"_s, {u"2"_s}}}));
}

void TestPages::pathsAreNormalized_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("normal");
    QTest::newRow("htm") << u"/a/b.htm"_s << u"/a/b.xhtml"_s;
    QTest::newRow("xhtml") << u"/a/b.xhtml"_s << u"/a/b.xhtml"_s;
    QTest::newRow("no slash") << u"a.xhtml"_s << u"/a.xhtml"_s;
    QTest::newRow("no suffix") << u"/a/b"_s << u"/a/b.xhtml"_s;
    QTest::newRow("query") << u"/a/b.htm?x=1"_s << u"/a/b.xhtml"_s;
}

void TestPages::pathsAreNormalized()
{
    QFETCH(QString, page);
    QFETCH(QString, normal);
    QCOMPARE(PageCatalogue::normalized(page), normal);
}

void TestPages::aCustomPageStandsBeforeAShippedOne()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"uma2/sample"_s));
    QFile file(folder.filePath(u"uma2/sample/country.xhtml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(wrapped("<h:form id=\"mine\"><h:inputText id=\"q\" value=\"#{gatherer.pageClaims['q']}\"/></h:form>"));
    file.close();
    const PageCatalogue pages({folder.path()});
    QCOMPARE(pages.form(u"/uma2/sample/country.htm"_s)->fields.constFirst().fieldName(), u"mine:q"_s);
}

void TestPages::noPageLeadsOutOfItsFolder()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"secret.xhtml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(wrapped("secret"));
    file.close();
    QVERIFY(QDir(folder.path()).mkpath(u"pages"_s));
    const PageCatalogue pages({folder.filePath(u"pages"_s)});
    QVERIFY(!pages.form(u"/../secret.xhtml"_s)->known);
    QVERIFY(!pages.form(u"/../../drover/pages/uma2/sample/city.xhtml"_s)->known);
}

void TestPages::renderedHtmlEscapesEverything()
{
    const QString nasty = u"<script>alert(\"x\")</script>'&"_s;
    PageForm form;
    form.page = nasty;
    form.title = nasty;
    form.texts = QStringList{nasty};
    form.fields = {PageField{nasty, nasty, nasty, nasty, PageField::Kind::Text, nasty, nasty},
                   PageField{nasty, nasty, {}, nasty, PageField::Kind::Hidden, nasty, nasty},
                   PageField{nasty, nasty, {}, nasty, PageField::Kind::Checkbox, nasty, nasty}};
    form.buttons = {PageButton{nasty, nasty, nasty, true}};
    RenderOptions options;
    options.action = nasty;
    options.messages = QStringList{nasty};
    options.values = {{nasty, nasty}};
    options.language = nasty;
    for (const bool known : {true, false}) {
        form.known = known;
        const QByteArray html = renderHtml(form, options);
        QVERIFY(!html.contains("<script>"));
        QVERIFY(!html.contains("(\"x\")"));
        QVERIFY(!html.contains("'&"));
    }
}

void TestPages::renderedHtmlIsWellFormedEnoughForABrowser()
{
    const auto form = PageCatalogue().form(u"/uma2/sample/country.xhtml"_s);
    RenderOptions options;
    options.action = u"/jans-auth/uma2/sample/country.htm"_s;
    options.values = {{u"country"_s, u"US"_s}};
    options.messages = QStringList{u"Failed to gather claims."_s};
    const QByteArray html = renderHtml(*form, options);
    QVERIFY(html.contains("<label for=\"loginForm:country\">Country</label>"));
    QVERIFY(html.contains("name=\"loginForm:country\" value=\"US\""));
    QVERIFY(html.contains("<input type=\"hidden\" name=\"loginForm\" value=\"loginForm\">"));
    QVERIFY(html.contains("role=\"alert\""));
    QVERIFY(html.contains("action=\"/jans-auth/uma2/sample/country.htm\""));
    const auto secret = PageForm::parse(
        wrapped("<h:form id=\"f\"><h:inputSecret id=\"pin\" value=\"#{gatherer.pageClaims['pin']}\"/></h:form>"),
        u"/p.xhtml"_s);
    options.values = {{u"pin"_s, u"1234"_s}};
    QVERIFY(!renderHtml(*secret, options).contains("1234")); // what was entered as a secret is not sent back
}

void TestPages::mutatedPagesNeverCrash()
{
    QFile file(u":/drover/pages/uma2/sample/country.xhtml"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray seed = file.readAll();
    const QList<QByteArray> tokens{"<h:form",
                                   "</h:form>",
                                   "<!DOCTYPE x [<!ENTITY a \"&a;\">]>",
                                   "&a;",
                                   "&#0;",
                                   "<![CDATA[",
                                   "]]>",
                                   "#{",
                                   "}",
                                   "\xff",
                                   "<ui:define name=\"head\">",
                                   "rendered=\"false\"",
                                   "<!--",
                                   "<?xml ?>"};
    QRandomGenerator random(42);
    int read = 0;
    for (int i = 0; i < 4000; ++i) {
        QByteArray page = seed;
        const int changes = random.bounded(1, 5);
        for (int change = 0; change < changes; ++change) {
            const qsizetype at = random.bounded(static_cast<int>(page.size()));
            switch (random.bounded(4)) {
            case 0:
                page[at] = static_cast<char>(random.bounded(256));
                break;
            case 1:
                page.remove(at, random.bounded(1, 20));
                break;
            case 2:
                page.insert(at, tokens.at(random.bounded(static_cast<int>(tokens.size()))));
                break;
            default:
                page.truncate(at + 1);
                break;
            }
        }
        const auto form = PageForm::parse(page, u"/p.xhtml"_s);
        if (form) {
            ++read;
            QVERIFY(!renderHtml(*form, {}).isEmpty());
        } else {
            QVERIFY(!form.error().why.isEmpty());
        }
    }
    QVERIFY(read > 0);
}

QTEST_GUILESS_MAIN(TestPages)
#include "tst_pages.moc"
