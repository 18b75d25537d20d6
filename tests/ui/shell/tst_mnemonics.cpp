// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Alt and a letter chooses one entry of a menu, in each language.
#include "ui/debug/debugcontroller.h"
#include "ui/scripts/scriptspane.h"
#include "ui/shell/mainwindow.h"
#include "uisupport/testconsole.h"

#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::ui;

class MnemonicsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTwoEntriesOfAMenuShareAMnemonic_data();
    void noTwoEntriesOfAMenuShareAMnemonic();

private:
    static QStringList clashes(const QString &menu, const QList<QAction *> &actions);
};

QStringList MnemonicsTest::clashes(const QString &menu, const QList<QAction *> &actions)
{
    QStringList found;
    QHash<QString, QString> taken;
    for (const QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        const QString key = QKeySequence::mnemonic(action->text()).toString();
        if (!key.isEmpty() && taken.contains(key))
            found += u"%1: “%2” and “%3” share %4"_s.arg(menu, taken.value(key), action->text(), key);
        taken.insert(key, action->text());
        if (action->menu())
            found += clashes(menu + u" > "_s + action->text(), action->menu()->actions());
    }
    return found;
}

void MnemonicsTest::noTwoEntriesOfAMenuShareAMnemonic_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("German") << u"de"_s;
}

void MnemonicsTest::noTwoEntriesOfAMenuShareAMnemonic()
{
    QFETCH(QString, language);
    QTranslator translator;
    QVERIFY(translator.load(u":/translations/drover_%1.qm"_s.arg(language)));
    QCoreApplication::installTranslator(&translator);
    {
        const test::TestConsole console(u"/nowhere/drover-cli"_s);
        MainWindow window(*console);
        window.show();
        auto *bar = window.findChild<QMenuBar *>(u"menuBar"_s);
        QStringList found;
        const QList<QAction *> entries = bar->actions();
        for (const QAction *entry : entries) {
            Q_EMIT entry->menu()->aboutToShow(); // fills what is filled then
            QVERIFY2(!entry->menu()->actions().isEmpty(), qPrintable(entry->text()));
            found += clashes(entry->text(), entry->menu()->actions());
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        // The debugger's are in a menu of their own.
        const QAction *debug = qobject_cast<ScriptsPane *>(window.pane(u"scripts"_s))->debugger()->debugAction();
        QCOMPARE(debug->property("submenu").toString().isEmpty(), false);
    }
    QCoreApplication::removeTranslator(&translator);
}

QTEST_MAIN(MnemonicsTest)
#include "tst_mnemonics.moc"
