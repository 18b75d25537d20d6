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
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Longest wait for the first paint: a window that starts minimised has none.
constexpr int paintPatienceMs = 2'000;

/// Waits until the window has been painted and answers, then opens the last profile: whatever that starts (a sandbox, a
/// connection) does not hold up the window. With DROVER_REPORT_FIRST_PAINT=1, for measuring the start, it says so and quits
/// instead.
class FirstPaint : public QObject {
public:
    explicit FirstPaint(drover::ui::MainWindow &window) : QObject(&window), m_window(window)
    {
        window.installEventFilter(this);
        QTimer::singleShot(paintPatienceMs, this, [this] { goOn(); });
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_seen) {
            m_seen = true;
            QTimer::singleShot(0, this, [this] { goOn(); });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void goOn()
    {
        if (std::exchange(m_gone, true))
            return;
        if (qEnvironmentVariableIntValue("DROVER_REPORT_FIRST_PAINT") == 1) {
            std::puts("first-paint");
            std::fflush(stdout);
            QCoreApplication::quit();
            return;
        }
        m_window.openLastProfile();
    }

    drover::ui::MainWindow &m_window;
    bool m_seen = false;
    bool m_gone = false;
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
    new FirstPaint(window);
    window.show();
    return QApplication::exec();
}
