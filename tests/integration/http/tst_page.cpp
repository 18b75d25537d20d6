// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/http/htmlpage.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover::uma;

namespace {

/// As the servers' Facelets render their sample page.
const QByteArray FaceletsPage =
    R"(<!DOCTYPE html><html><head><title>Claims &amp; more</title><script>var a = "<form id='no'>";</script></head>
<body><!-- <form> --><p>Where do you live?</p>
<form id="loginForm" name="loginForm" method="post" action="/jans-auth/uma2/sample/country.htm" enctype="application/x-www-form-urlencoded">
<input type="hidden" name="loginForm" value="loginForm" />
<label for="loginForm:country">Country &#x2013; required</label><input id="loginForm:country" type="text" name="loginForm:country" value="D&quot;E" />
<label><input type="checkbox" name="loginForm:agree" value="true"> I agree</label>
<input type=password name=loginForm:pin placeholder='PIN'>
<input id="loginForm:gather" type="submit" name="loginForm:gather" value="Submit" />
<input type="submit" name="loginForm:cancel" value="Cancel" />
<input type="hidden" name="javax.faces.ViewState" id="j_id1:javax.faces.ViewState:0" value="-12:34" autocomplete="off" /></form></body></html>)";

QStringList fieldsOf(const QByteArray &html, const QMap<QString, QString> &claims, Entry entry = Entry::Inputs)
{
    const HtmlPage page = HtmlPage::parse(html);
    const HtmlForm *form = page.mainForm();
    QStringList result;
    if (!form)
        return result;
    const auto fields = submission(*form, claims, entry);
    for (const auto &[name, value] : fields)
        result << QString(name + u'=' + value);
    return result;
}

} // namespace

class PageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPageOfTheServersIsRead()
    {
        const PageForm form = HtmlPage::parse(FaceletsPage).toPageForm(u"/uma2/sample/country.xhtml"_s);
        QCOMPARE(form.title, u"Claims & more"_s);
        QCOMPARE(form.texts, QStringList({u"Where do you live?"_s}));
        QCOMPARE(form.fields.size(), 3);
        QCOMPARE(form.fields.at(0).fieldName(), u"loginForm:country"_s);
        QCOMPARE(form.fields.at(0).claimKey, u"country"_s);
        QCOMPARE(form.fields.at(0).label, u"Country – required"_s);
        QCOMPARE(form.fields.at(0).value, u"D\"E"_s);
        QVERIFY(form.fields.at(1).kind == PageField::Kind::Checkbox);
        QCOMPARE(form.fields.at(1).label, u"I agree"_s);
        QVERIFY(form.fields.at(2).kind == PageField::Kind::Secret);
        QCOMPARE(form.fields.at(2).placeholder, u"PIN"_s);
        QCOMPARE(form.buttons.size(), 2);
        QCOMPARE(form.buttons.first().label, u"Submit"_s);
        QVERIFY(form.known);
    }

    void aBrowserSendsHiddenFieldsInputsAndOneButton()
    {
        QCOMPARE(fieldsOf(FaceletsPage, {{u"country"_s, u"US"_s}}),
                 QStringList({u"loginForm=loginForm"_s, u"loginForm:country=US"_s, u"loginForm:pin="_s,
                              u"loginForm:gather=Submit"_s, u"javax.faces.ViewState=-12:34"_s}));
        QVERIFY(fieldsOf(FaceletsPage, {{u"agree"_s, u"true"_s}}).contains(u"loginForm:agree=true"_s));
        // What isn't on the page can't be entered in a browser.
        QVERIFY(!fieldsOf(FaceletsPage, {{u"other"_s, u"x"_s}}).join(u' ').contains(u"other"));
        QVERIFY(fieldsOf(FaceletsPage, {{u"other"_s, u"x"_s}}, Entry::InputsAndClaims).contains(u"claim:other=x"_s));
    }

    void theSandboxsOwnPagesAreReadBack()
    {
        const PageForm country = PageCatalogue().form(u"/uma2/sample/country.xhtml"_s).value();
        QVERIFY(country.known);
        RenderOptions options;
        options.action = u"/jans-auth/uma2/sample/country.htm"_s;
        options.messages = {u"Failed to gather claims."_s};
        options.values = {{u"country"_s, u"<b>\"&'"_s}};
        const HtmlPage page = HtmlPage::parse(renderHtml(country, options));
        const PageForm read = page.toPageForm(country.page);
        QCOMPARE(page.mainForm()->action, options.action);
        QCOMPARE(read.fields.size(), country.fields.size());
        QCOMPARE(read.fields.first().fieldName(), country.fields.first().fieldName());
        QCOMPARE(read.fields.first().label, country.fields.first().label);
        QCOMPARE(read.fields.first().value, u"<b>\"&'"_s);
        QVERIFY(read.texts.contains(u"Failed to gather claims."_s));
        QCOMPARE(read.buttons.first().fieldName(), country.buttons.first().fieldName());
    }

    void aPageThatNobodyHasIsFilledInFreely()
    {
        const PageForm unknown = PageForm::unknown(u"/own/page.xhtml"_s);
        const PageForm read = HtmlPage::parse(renderHtml(unknown, {})).toPageForm(unknown.page);
        QVERIFY(!read.known);
        QVERIFY(read.fields.isEmpty());
        QVERIFY(fieldsOf(renderHtml(unknown, {}), {{u"x"_s, u"1"_s}}, Entry::InputsAndClaims).contains(u"claim:x=1"_s));
    }

    void theFormWithAButtonIsTheOne()
    {
        const HtmlPage page =
            HtmlPage::parse("<form id=a><input name=q></form><form id=b><input name=x><button>Go &gt;</button></form>");
        QCOMPARE(page.forms.size(), 2);
        QCOMPARE(page.mainForm()->id, u"b"_s);
        QCOMPARE(page.toPageForm(u"/p"_s).buttons.first().label, u"Go >"_s);
        QVERIFY(!HtmlPage::parse("<p>nothing</p>").mainForm());
    }

    void brokenHtmlEndsWithoutHarm_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("open tag") << QByteArray("<form><input name='a");
        QTest::newRow("open comment") << QByteArray("<!-- <form>");
        QTest::newRow("open script") << QByteArray("<script><form>");
        QTest::newRow("lone signs") << QByteArray("a < b & c > d &#0; &#x110000; &nosuch; </>");
        QTest::newRow("no name") << QByteArray("<form><input><input type=submit></form>");
        QTest::newRow("no bytes of UTF-8") << QByteArray("<p>\xff\xfe</p>");
        QTest::newRow("only an attribute") << QByteArray("<input =x = >");
        QTest::newRow("deep") << QByteArray("<div>").repeated(10000);
    }

    void brokenHtmlEndsWithoutHarm()
    {
        QFETCH(QByteArray, html);
        const HtmlPage page = HtmlPage::parse(html);
        page.toPageForm(u"/p"_s);
        if (const HtmlForm *form = page.mainForm())
            submission(*form, {{u"a"_s, u"b"_s}}, Entry::InputsAndClaims);
        // Every beginning of a good page must be survived too.
        for (qsizetype length = 0; length < FaceletsPage.size(); length += 7)
            HtmlPage::parse(FaceletsPage.left(length)).toPageForm(u"/p"_s);
    }
};

QTEST_GUILESS_MAIN(PageTest)
#include "tst_page.moc"
