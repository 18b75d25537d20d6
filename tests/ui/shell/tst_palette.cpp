// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include <QLineEdit>
#include <QPointer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover::ui;

class PaletteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rankPrefersTheBeginning();
    void typingNarrowsAndReturnRuns();
    void arrowsGoRound();
    void escapeClosesWithoutRunning();
};

namespace {

QList<PaletteEntry> entries(QString *ran)
{
    QList<PaletteEntry> list;
    for (const QString &title : {u"Clients"_s, u"Scripts"_s, u"Save as file …"_s, u"New script …"_s})
        list.append({title, u"hint"_s, {}, {}, [ran, title] { *ran = title; }});
    return list;
}

} // namespace

void PaletteTest::rankPrefersTheBeginning()
{
    QCOMPARE(paletteRank(u"Scripts"_s, u""_s), 1);
    QVERIFY(paletteRank(u"Scripts"_s, u"scr"_s) > paletteRank(u"New script"_s, u"scr"_s));
    QVERIFY(paletteRank(u"New script"_s, u"scr"_s) > paletteRank(u"Transcript"_s, u"scr"_s));
    QVERIFY(paletteRank(u"Transcript"_s, u"scr"_s) > paletteRank(u"Select corner"_s, u"scr"_s));
    QCOMPARE(paletteRank(u"Clients"_s, u"xyz"_s), 0);
}

void PaletteTest::typingNarrowsAndReturnRuns()
{
    QWidget window;
    window.show();
    QString ran;
    QPointer<CommandPalette> palette = new CommandPalette([&ran](const QString &) { return entries(&ran); }, &window);
    palette->open();
    QCOMPARE(palette->shownTitles().size(), 4);
    auto *text = palette->findChild<QLineEdit *>(u"paletteText"_s);
    QTest::keyClicks(text, u"scr"_s);
    QCOMPARE(palette->shownTitles(), (QStringList{u"Scripts"_s, u"New script …"_s}));
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(ran, u"Scripts"_s);
    QTRY_VERIFY(!palette);
}

void PaletteTest::arrowsGoRound()
{
    QWidget window;
    window.show();
    QString ran;
    auto *palette = new CommandPalette([&ran](const QString &) { return entries(&ran); }, &window);
    palette->open();
    auto *text = palette->findChild<QLineEdit *>(u"paletteText"_s);
    QTest::keyClick(text, Qt::Key_Up);
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(ran, u"New script …"_s);
}

void PaletteTest::escapeClosesWithoutRunning()
{
    QWidget window;
    window.show();
    QString ran;
    QPointer<CommandPalette> palette = new CommandPalette([&ran](const QString &) { return entries(&ran); }, &window);
    palette->open();
    QTest::keyClick(palette->findChild<QLineEdit *>(u"paletteText"_s), Qt::Key_Escape);
    QTRY_VERIFY(!palette);
    QVERIFY(ran.isEmpty());
}

QTEST_MAIN(PaletteTest)
#include "tst_palette.moc"
