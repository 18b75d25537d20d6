// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"
#include "ui/common/statusdot.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover::ui;

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { theme::apply(theme::Choice::System); }
    void meaningsCanBeReadInBothThemes();
    void textStaysReadableOnTints();
    void identityHuesCanBeReadAndToldApart();
    void paletteTextIsReadable();
    void contrastIsThatOfWcag();
    void legibleReachesTheRatioAndKeepsWhatIsFine();
    void everyIconIsThereAndDraws();
    void iconsFollowThePalette();
    void iconsAreSharpAtTwiceTheScale();
    void theSystemPaletteComesBack();
};

namespace {

constexpr Meaning allMeanings[] = {Meaning::Accent,  Meaning::Good,  Meaning::Bad, Meaning::Attention,
                                   Meaning::Running, Meaning::Muted, Meaning::Past};

QList<QPalette> themes()
{
    return {theme::lightPalette(), theme::darkPalette()};
}

} // namespace

void ThemeTest::meaningsCanBeReadInBothThemes()
{
    for (const QPalette &palette : themes()) {
        for (const Meaning meaning : allMeanings) {
            const QColor colour = theme::colour(meaning, palette);
            QVERIFY2(theme::contrast(colour, palette.color(QPalette::Base)) >= 4.5, qPrintable(colour.name()));
            QVERIFY2(theme::contrast(colour, palette.color(QPalette::Window)) >= 4.5, qPrintable(colour.name()));
        }
    }
}

void ThemeTest::textStaysReadableOnTints()
{
    for (const QPalette &palette : themes()) {
        for (const Meaning meaning : allMeanings)
            QVERIFY(theme::contrast(palette.color(QPalette::Text), theme::tint(meaning, palette)) >= 4.5);
    }
}

void ThemeTest::identityHuesCanBeReadAndToldApart()
{
    for (const QPalette &palette : themes()) {
        QSet<QRgb> seen;
        for (int i = 0; i < 8; ++i) {
            const QColor hue = theme::identityHue(i, palette);
            QVERIFY2(theme::contrast(hue, palette.color(QPalette::Base)) >= 4.5, qPrintable(hue.name()));
            seen.insert(hue.rgb());
        }
        QCOMPARE(seen.size(), 8);
        QCOMPARE(theme::identityHue(9, palette), theme::identityHue(1, palette));
        QCOMPARE(theme::identityHue(-1, palette), theme::identityHue(7, palette));
    }
}

void ThemeTest::paletteTextIsReadable()
{
    for (const QPalette &palette : themes()) {
        QVERIFY(theme::contrast(palette.color(QPalette::WindowText), palette.color(QPalette::Window)) >= 7);
        QVERIFY(theme::contrast(palette.color(QPalette::Text), palette.color(QPalette::Base)) >= 7);
        QVERIFY(theme::contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
        QVERIFY(theme::contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Window)) >= 4.5);
        QVERIFY(theme::contrast(palette.color(QPalette::Link), palette.color(QPalette::Base)) >= 4.5);
        QVERIFY(theme::contrast(theme::separator(palette), palette.color(QPalette::Window)) >= 1.2);
    }
}

void ThemeTest::contrastIsThatOfWcag()
{
    QVERIFY(qAbs(theme::contrast(Qt::black, Qt::white) - 21.0) < 0.01);
    QVERIFY(qAbs(theme::contrast(QColor(0x777777), Qt::white) - 4.48) < 0.01);
    QCOMPARE(theme::contrast(Qt::red, Qt::red), 1.0);
}

void ThemeTest::legibleReachesTheRatioAndKeepsWhatIsFine()
{
    QVERIFY(theme::contrast(theme::legible(QColor(0x898887), Qt::white), Qt::white) >= 4.5);
    QVERIFY(theme::contrast(theme::legible(QColor(0x333344), Qt::black), Qt::black) >= 4.5);
    QCOMPARE(theme::legible(QColor(0x003366), Qt::white), QColor(0x003366));
}

void ThemeTest::everyIconIsThereAndDraws()
{
    for (int i = 0; i < static_cast<int>(Icon::Count_); ++i) {
        const auto name = static_cast<Icon>(i);
        const QImage image = icon(name).pixmap(QSize(16, 16), 1.0).toImage();
        QVERIFY2(QFile::exists(u":/drover/icons/%1.svg"_s.arg(iconName(name))), qPrintable(iconName(name)));
        int painted = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                painted += qAlpha(image.pixel(x, y)) > 40 ? 1 : 0;
        }
        QVERIFY2(painted >= 10, qPrintable(u"%1 draws %2 pixels"_s.arg(iconName(name)).arg(painted)));
    }
}

void ThemeTest::iconsFollowThePalette()
{
    const auto darkest = [] {
        const QImage image = icon(Icon::Stop).pixmap(QSize(22, 22), 1.0).toImage();
        int value = 255;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qAlpha(image.pixel(x, y)) > 200)
                    value = std::min(value, qGray(image.pixel(x, y)));
            }
        }
        return value;
    };
    theme::apply(theme::Choice::Light);
    QVERIFY(darkest() < 100);
    theme::apply(theme::Choice::Dark);
    QVERIFY(darkest() > 150);
}

void ThemeTest::iconsAreSharpAtTwiceTheScale()
{
    const QPixmap pixmap = icon(Icon::Search).pixmap(QSize(16, 16), 2.0);
    QCOMPARE(pixmap.size(), QSize(32, 32));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
}

void ThemeTest::theSystemPaletteComesBack()
{
    const QColor before = QApplication::palette().color(QPalette::Window);
    theme::apply(theme::Choice::Dark);
    QVERIFY(theme::isDark(QApplication::palette()));
    theme::apply(theme::Choice::System);
    QCOMPARE(QApplication::palette().color(QPalette::Window), before);
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
