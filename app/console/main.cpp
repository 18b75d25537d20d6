// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/style.h"
#include "ui/shell/mainwindow.h"
#include "workspace/console.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QTimer>
#include <QTranslator>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

/// For measuring the start: says when the window was first painted and answers again, and quits.
/// Switched on by DROVER_REPORT_FIRST_PAINT=1.
class FirstPaint : public QObject {
public:
    explicit FirstPaint(QWidget &window) : QObject(&window) { window.installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_seen) {
            m_seen = true;
            QTimer::singleShot(0, this, [] {
                std::puts("first-paint");
                std::fflush(stdout);
                QCoreApplication::quit();
            });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_seen = false;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"drover"_s);
    QApplication::setApplicationDisplayName(u"Drover"_s);
    QApplication::setApplicationVersion(QStringLiteral(DROVER_VERSION));
    QApplication::setDesktopFileName(u"org.drover.Drover"_s);
    drover::ui::theme::installStyle();

    QTranslator qtTranslator;
    if (qtTranslator.load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(&qtTranslator);
    QTranslator translator;
    // English has a file too, for its plural forms; it serves where there is none for the user's language.
    if (translator.load(QLocale(), u"drover"_s, u"_"_s, u":/translations"_s)
        || translator.load(u":/translations/drover_en.qm"_s))
        QApplication::installTranslator(&translator);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "Console for Gluu and Janssen identity servers. Opens on its own sandbox server\n"
                                        "unless another profile was open last."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);

    drover::workspace::Console console;
    drover::ui::MainWindow window(console);
    if (qEnvironmentVariableIntValue("DROVER_REPORT_FIRST_PAINT") == 1)
        new FirstPaint(window);
    window.show(); // once painted, it opens the last profile
    return QApplication::exec();
}
