// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakebackend.h"
#include "ui/flow/pageformwidget.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace drover;
using namespace drover::ui::flow;
using namespace Qt::Literals::StringLiterals;
using Values = QMap<QString, QString>;

class TestPageForm : public QObject
{
    Q_OBJECT

private:
    static uma::PageForm everyKind()
    {
        uma::PageForm form = fixture::countryPage();
        form.texts = {u"Where do you live?"_s};
        form.fields += {u"loginForm"_s, u"pin"_s, u"pin"_s, u"PIN"_s, uma::PageField::Kind::Secret, {}, {}};
        form.fields += {u"loginForm"_s, u"terms"_s, u"agreed"_s, u"I agree"_s, uma::PageField::Kind::Checkbox, {}, {}};
        form.fields += {u"loginForm"_s, u"source"_s, u"source"_s, {}, uma::PageField::Kind::Hidden, u"web"_s, {}};
        form.fields += {u"loginForm"_s, u"other"_s, {}, u"Other"_s, uma::PageField::Kind::Text, {}, {}};
        return form;
    }

    static QLineEdit *lineOf(PageFormWidget &widget, const QString &claim)
    {
        return widget.findChild<QLineEdit *>(u"pageField:"_s + claim);
    }

private Q_SLOTS:
    void anEmptyFormCannotBeSubmitted()
    {
        PageFormWidget widget;
        widget.setSubmittable(true);
        QVERIFY(widget.isEmpty());
        QVERIFY(!widget.findChild<QPushButton *>(u"submitPage"_s)->isEnabled());
        QVERIFY(widget.values().isEmpty());
    }

    void aPageOfConsentIsSubmittedWithTheButtonThatIsPressed()
    {
        uma::PageForm form;
        form.page = u"/authz/consent.xhtml"_s;
        form.submitsFields = true;
        form.fields = {{{}, u"loginForm"_s, u"loginForm"_s, {}, uma::PageField::Kind::Hidden, u"loginForm"_s, {}}};
        form.buttons = {{{}, u"authorizeForm:allowButton"_s, u"Allow"_s, true},
                        {{}, u"authorizeForm:doNotAllowButton"_s, u"Don't allow"_s, true}};
        PageFormWidget widget;
        QSignalSpy submitted(&widget, &PageFormWidget::submitted);
        widget.showPage(form, {}, 1);
        auto *deny = widget.findChild<QPushButton *>(u"pageButton:authorizeForm:doNotAllowButton"_s);
        QVERIFY(deny);
        QVERIFY(!deny->isEnabled());
        widget.setSubmittable(true);
        QVERIFY(deny->isEnabled());
        QCOMPARE(deny->accessibleName(), u"Don't allow"_s);
        QCOMPARE(widget.values(), (Values{{u"loginForm"_s, u"loginForm"_s}, {u"authorizeForm:allowButton"_s, u"Allow"_s}}));
        deny->click();
        QCOMPARE(submitted.size(), 1);
        QCOMPARE(submitted.first().first().value<Values>(),
                 (Values{{u"loginForm"_s, u"loginForm"_s}, {u"authorizeForm:doNotAllowButton"_s, u"Don't allow"_s}}));
        // What the scenario presses is the default.
        widget.showPage(form, {{u"authorizeForm:doNotAllowButton"_s, u"Don't allow"_s}}, 2);
        QCOMPARE(widget.findChild<QPushButton *>(u"submitPage"_s)->text(), u"Don't allow"_s);
        QVERIFY(!widget.findChild<QLineEdit *>(u"extraName0"_s));
        widget.clear();
        QVERIFY(!widget.findChild<QPushButton *>(u"pageButton:authorizeForm:allowButton"_s));
    }

    void suggestedValuesAreThereAndAreSubmitted()
    {
        PageFormWidget widget;
        QSignalSpy submitted(&widget, &PageFormWidget::submitted);
        widget.showPage(fixture::countryPage(), {{u"country"_s, u"US"_s}}, 1);
        widget.setSubmittable(true);
        QCOMPARE(lineOf(widget, u"country"_s)->text(), u"US"_s);
        lineOf(widget, u"country"_s)->setText(u"Österreich"_s);
        widget.findChild<QPushButton *>(u"submitPage"_s)->click();
        QCOMPARE(submitted.size(), 1);
        QCOMPARE(submitted.first().first().value<Values>(), (Values{{u"country"_s, u"Österreich"_s}}));
    }

    void returnSubmits()
    {
        PageFormWidget widget;
        QSignalSpy submitted(&widget, &PageFormWidget::submitted);
        widget.showPage(fixture::countryPage(), {}, 1);
        widget.show();
        QTest::keyClick(lineOf(widget, u"country"_s), Qt::Key_Return);
        QCOMPARE(submitted.size(), 0);
        widget.setSubmittable(true);
        QTest::keyClick(lineOf(widget, u"country"_s), Qt::Key_Return);
        QCOMPARE(submitted.size(), 1);
    }

    void anEmptyInputGivesAnEmptyText()
    {
        PageFormWidget widget;
        widget.showPage(fixture::countryPage(), {}, 1);
        QCOMPARE(widget.values(), (Values{{u"country"_s, QString()}}));
    }

    void everyKindOfInputHasItsControl()
    {
        PageFormWidget widget;
        widget.showPage(everyKind(), {{u"agreed"_s, u"true"_s}}, 1);
        QCOMPARE(lineOf(widget, u"pin"_s)->echoMode(), QLineEdit::Password);
        auto *terms = widget.findChild<QCheckBox *>(u"pageField:agreed"_s);
        QVERIFY(terms && terms->isChecked());
        QVERIFY(!lineOf(widget, u"source"_s));
        QVERIFY(!lineOf(widget, u"other"_s)->isEnabled());
        lineOf(widget, u"pin"_s)->setText(u"1234"_s);
        QCOMPARE(widget.values(), (Values{{u"agreed"_s, u"true"_s}, {u"country"_s, QString()}, {u"pin"_s, u"1234"_s}, {u"source"_s, u"web"_s}}));
        terms->setChecked(false);
        QCOMPARE(widget.values().value(u"agreed"_s), u"false"_s);
    }

    void claimsThatThePageDoesNotBindCanBeAddedAndRemoved()
    {
        PageFormWidget widget;
        widget.showPage(fixture::countryPage(), {{u"zip"_s, u"10001"_s}}, 1);
        QCOMPARE(widget.values().value(u"zip"_s), u"10001"_s);
        widget.findChild<QToolButton *>(u"addClaim"_s)->click();
        widget.findChild<QLineEdit *>(u"extraName1"_s)->setText(u" age "_s);
        widget.findChild<QLineEdit *>(u"extraValue1"_s)->setText(u"42"_s);
        QCOMPARE(widget.values(), (Values{{u"age"_s, u"42"_s}, {u"country"_s, QString()}, {u"zip"_s, u"10001"_s}}));
        const auto buttons = widget.findChild<QLineEdit *>(u"extraName0"_s)->parentWidget()->findChildren<QToolButton *>();
        QCOMPARE(buttons.size(), 1);
        buttons.first()->click();
        QVERIFY(!widget.values().contains(u"zip"_s));
    }

    void anUnknownPageSaysSoAndTakesTheSuggestedClaims()
    {
        uma::PageForm form;
        form.page = u"/custom/age.xhtml"_s;
        form.known = false;
        PageFormWidget widget;
        widget.showPage(form, {{u"age"_s, u"7"_s}}, 2);
        QCOMPARE(widget.values(), (Values{{u"age"_s, u"7"_s}}));
        bool told = false;
        const auto labels = widget.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            told = told || label->text().contains(u"does not have this page"_s);
        QVERIFY(told);
        QCOMPARE(widget.findChild<QPushButton *>(u"submitPage"_s)->text(), u"Submit"_s);
    }

    void theButtonHasThePagesOwnLabel()
    {
        uma::PageForm form = fixture::countryPage();
        form.buttons.first().label = u"Save & go"_s;
        PageFormWidget widget;
        widget.showPage(form, {}, 1);
        QCOMPARE(widget.findChild<QPushButton *>(u"submitPage"_s)->text(), u"Save && go"_s);
        QCOMPARE(widget.findChild<QPushButton *>(u"submitPage"_s)->accessibleName(), u"Save & go"_s);
    }

    void aSecondPageReplacesTheFirst()
    {
        PageFormWidget widget;
        widget.showPage(everyKind(), {}, 1);
        widget.showPage(fixture::countryPage(), {{u"country"_s, u"DE"_s}}, 2);
        QCOMPARE(widget.values(), (Values{{u"country"_s, u"DE"_s}}));
        widget.clear();
        QVERIFY(widget.values().isEmpty());
    }
};

QTEST_MAIN(TestPageForm)
#include "tst_pageform.moc"
