// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/remarks.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover::uma;

class TestRemarks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRemarkHasACodeOfItsOwn();
    void everyRemarkIsASentence();
    void everyRowStandsAtItsValue();
    void everyCodeIsInTheHelpAndNoOther();
};

void TestRemarks::everyRemarkHasACodeOfItsOwn()
{
    const QStringList codes = remarkCodes();
    QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), codes.size());
    static const QRegularExpression form(u"^[QD](-[A-Z0-9]+)+$"_s);
    for (const QString &code : codes) {
        QVERIFY2(form.match(code).hasMatch(), qPrintable(code));
    }
}

void TestRemarks::everyRemarkIsASentence()
{
    const qsizetype count = remarkCodes().size();
    for (qsizetype i = 0; i < count; ++i) {
        const auto remark = static_cast<Remark>(i);
        const QString raw = remarkText(remark);
        QStringList arguments;
        if (raw.contains("%1"_L1)) {
            arguments.append(u"one"_s);
        }
        if (raw.contains("%2"_L1)) {
            arguments.append(u"two"_s);
        }
        const QString text = remarkText(remark, arguments);
        QVERIFY2(text.endsWith(u'.'), qPrintable(text));
        QVERIFY2(!text.contains(u'%'), qPrintable(text));
    }
    QCOMPARE(remarkText(Remark::OneStep, {u"%1"_s}).count(u'%'), 1); // an argument stays what it is
}

void TestRemarks::everyRowStandsAtItsValue()
{
    QCOMPARE(remarkCode(Remark::RedirectUser), u"Q-REDIRECT-USER"_s);
    QCOMPARE(remarkCode(Remark::OneStep), u"Q-ONE-STEP"_s);
    QCOMPARE(remarkCode(Remark::NextStepNotPassed), u"Q-NEXT-STEP-NOT-PASSED"_s);
    QCOMPARE(remarkCode(Remark::RptOpaque), u"D-RPT-OPAQUE"_s);
    QCOMPARE(remarkCode(Remark::NobodyAuthenticated), u"Q-NOBODY-AUTHENTICATED"_s);
    QCOMPARE(remarkCode(Remark::ConsentPageMissing), u"Q-CONSENT-PAGE-MISSING"_s);
    QCOMPARE(remarkCodes().size(), static_cast<qsizetype>(Remark::ConsentPageMissing) + 1);
}

void TestRemarks::everyCodeIsInTheHelpAndNoOther()
{
    QFile file(qEnvironmentVariable("DROVER_SOURCE") + "/resources/help/remarks.md"_L1);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const QString help = QString::fromUtf8(file.readAll());
    static const QRegularExpression heading(u"^### ([QD]-[A-Z0-9-]+)$"_s, QRegularExpression::MultilineOption);
    QStringList described;
    auto found = heading.globalMatch(help);
    while (found.hasNext()) {
        described.append(found.next().captured(1));
    }
    QStringList codes = remarkCodes();
    codes.sort();
    described.sort();
    QCOMPARE(described, codes);
}

QTEST_GUILESS_MAIN(TestRemarks)
#include "tst_remarks.moc"
