// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Saves pictures of the window: drover_screens FOLDER [light|dark] [run|lists]. The scale comes from QT_SCALE_FACTOR.
#include "ui/common/messagebar.h"
#include "ui/common/style.h"
#include "ui/common/theme.h"
#include "ui/editor/codeeditor.h"
#include "ui/flow/flowpane.h"
#include "ui/lists/entitylistpane.h"
#include "ui/lists/filterbar.h"
#include "ui/lists/listtools.h"
#include "ui/lists/selectionkeeper.h"
#include "ui/run/runpanel.h"
#include "ui/scripts/scripteditorpage.h"
#include "ui/scripts/scriptspane.h"
#include "ui/scripts/scripttabs.h"
#include "ui/shell/mainwindow.h"
#include "uisupport/testconsole.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QTranslator>
#include <QTreeView>

#include <cstdio>
#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::ui;

namespace {

class Photographer
{
public:
    Photographer(QString folder, QString suffix) : m_folder(std::move(folder)), m_suffix(std::move(suffix)) {}

    void take(QWidget &widget, const QString &name) const
    {
        QTest::qWait(250);
        const QString file = u"%1/%2%3.png"_s.arg(m_folder, name, m_suffix);
        std::printf("%s %s\n", widget.grab().save(file) ? "saved" : "NOT SAVED", qPrintable(file));
        std::fflush(stdout);
    }

private:
    QString m_folder;
    QString m_suffix;
};

/// A picture of a window that is not ready is worth less than none: says so.
void waitFor(const std::function<bool()> &condition, int limitMs)
{
    if (!QTest::qWaitFor(condition, limitMs))
        qCritical("The next picture shows a state that was not waited for to its end.");
}

/// Chips, selection, columns, views and their menus.
void takeListTools(MainWindow &window, EntityListPane &pane, const Photographer &photographer)
{
    auto *filters = pane.findChild<FilterBar *>(u"filters"_s);
    auto *table = pane.findChild<QTableView *>(u"table"_s);
    filters->ask();
    photographer.take(*window.findChild<QDialog *>(u"filterDialog"_s), u"list-filter-dialog"_s);
    window.findChild<QDialog *>(u"filterDialog"_s)->close();
    filters->add(u"applicationType"_s, u"web"_s);
    filters->add(u"trustedClient"_s, u"false"_s);
    waitFor([&pane] { return !pane.model()->isBusy() && pane.model()->entityAt(0); }, 10000);
    table->selectRow(2);
    for (const int row : {3, 5})
        table->selectionModel()->select(pane.model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    pane.findChild<QLineEdit *>(u"search"_s)->setText(u"acme"_s);
    QTest::qWait(400);
    waitFor([&pane] { return !pane.model()->isBusy() && pane.model()->entityAt(0); }, 10000);
    photographer.take(window, u"list-chips"_s);
    filters->add(u"softwareId"_s, QString(u"a very long value that nobody would type by hand "_s).repeated(3).trimmed());
    waitFor([&pane] { return !pane.model()->isBusy(); }, 10000);
    photographer.take(window, u"list-chips-long"_s);
    pane.selection()->clear();
    pane.tools()->show({});
    waitFor([&pane] { return !pane.model()->isBusy() && pane.model()->entityAt(0); }, 10000);
    pane.tools()->askForColumns();
    photographer.take(*window.findChild<QDialog *>(u"columnDialog"_s), u"list-columns"_s);
    window.findChild<QDialog *>(u"columnDialog"_s)->close();
    pane.tools()->setColumns({u"@name"_s, u"disabled"_s, u"accessTokenLifetime"_s, u"tokenEndpointAuthMethod"_s, u"scopes"_s});
    photographer.take(window, u"list-other-columns"_s);
    for (const QString &name : {u"headerMenu"_s, u"rowMenu"_s}) {
        QWidget *owner = table;
        if (name == u"headerMenu")
            owner = table->horizontalHeader();
        Q_EMIT owner->customContextMenuRequested(QPoint(60, 40));
        if (auto *menu = owner->findChild<QMenu *>(name)) {
            photographer.take(*menu, u"list-"_s + name);
            menu->close();
        }
    }
    pane.tools()->show({});
}

void takeLists(MainWindow &window, const Photographer &photographer)
{
    for (const QString &id : {u"clients"_s, u"scopes"_s, u"resources"_s}) {
        window.showSection(id);
        auto *pane = qobject_cast<EntityListPane *>(window.pane(id));
        waitFor([pane] { return pane->model()->rowCount() > 0 && pane->model()->entityAt(0); }, 10000);
        pane->findChild<QTableView *>(u"table"_s)->setCurrentIndex(pane->model()->index(0, 0));
        photographer.take(window, id);
    }
    auto *pane = qobject_cast<EntityListPane *>(window.pane(u"clients"_s));
    window.showSection(u"clients"_s);
    pane->findChild<QLineEdit *>(u"search"_s)->setText(u"nothing like this"_s);
    waitFor([pane] { return pane->model()->rowCount() == 0; }, 10000);
    photographer.take(window, u"clients-filtered"_s);
    pane->findChild<QLineEdit *>(u"search"_s)->clear();
    waitFor([pane] { return pane->model()->entityAt(0).has_value(); }, 10000);
    takeListTools(window, *pane, photographer);
}

void takeScripts(MainWindow &window, const Photographer &photographer)
{
    window.showSection(u"scripts"_s);
    auto *pane = qobject_cast<ScriptsPane *>(window.pane(u"scripts"_s));
    waitFor([pane] { return pane->model()->scriptCount() > 0; }, 20000);
    photographer.take(window, u"scripts-empty"_s);
    QString gathering;
    for (int type = 0; type < pane->model()->rowCount(); ++type) {
        const QModelIndex parent = pane->model()->index(type, 0);
        if (parent.data(tables::ScriptTreeModel::TypeRole).toString().startsWith(u"uma_"_s))
            gathering = pane->model()->index(0, 0, parent).data(tables::ScriptTreeModel::IdRole).toString();
        if (!gathering.isEmpty())
            pane->openScript(gathering, 20);
    }
    CodeEditor *editor = pane->tabs()->current()->editor();
    QString text = editor->text();
    text.replace(u"return True"_s, u"return 1 == 1"_s);
    editor->replaceText(text);
    pane->tabs()->current()->setProblems({{12, 5, EditorProblem::Severity::Error, u"The class must be named UmaRptPolicy."_s},
                                          {20, 1, EditorProblem::Severity::Warning, u"This method is never called by the server."_s}});
    editor->showFind();
    photographer.take(window, u"scripts"_s);
    pane->deploy();
    if (QTest::qWaitFor([&window] { return window.findChild<QDialog *>(u"deployDialog"_s) != nullptr; }, 60000)) {
        auto *dialog = window.findChild<QDialog *>(u"deployDialog"_s);
        photographer.take(*dialog, u"deploy"_s);
        dialog->reject();
    }
    window.showCommandPalette();
    photographer.take(*window.findChild<CommandPalette *>(), u"palette"_s);
    window.findChild<CommandPalette *>()->close();
}

/// A script of a type that runs by itself, with something to see in each part of the panel.
const QString introspectionScript = uR"(from io.jans.model.custom.script.type.introspection import IntrospectionType
from io.jans.as.server.service import UserService, GrantService
from io.jans.service.cdi.util import CdiUtil
from java.lang import String

class Introspection(IntrospectionType):
    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "Introspection. Initialized"
        return True

    def destroy(self, configurationAttributes):
        return True

    def getApiVersion(self):
        return 11

    def modifyResponse(self, responseAsJsonObject, context):
        user = CdiUtil.bean(UserService).getUser(responseAsJsonObject.get("sub"))
        owner = CdiUtil.bean(GrantService).getGrantOwner("client-1")
        if responseAsJsonObject.get("scope") is "openid":
            print "only openid"
        if owner is "ann":
            responseAsJsonObject.put("owner", owner)
        print "asked for", responseAsJsonObject.get("sub")
        responseAsJsonObject.put("department", "sales")
        return True
)"_s;

void takeRun(MainWindow &window, const Photographer &photographer)
{
    window.showSection(u"scripts"_s);
    auto *pane = qobject_cast<ScriptsPane *>(window.pane(u"scripts"_s));
    pane->beginScript(u"introspection"_s, u"add_department"_s, introspectionScript);
    pane->validate();
    waitFor([pane] { return pane->tabs()->current()->wasChecked(); }, 60000);
    photographer.take(window, u"problems"_s);
    pane->findChild<QTabWidget *>(u"scriptBottom"_s)->setCurrentWidget(pane->runPanel()->parentWidget());
    photographer.take(window, u"run-form"_s);
    pane->runScript();
    waitFor([pane] { return !pane->runPanel()->isRunning(); }, 60000);
    photographer.take(window, u"run-result"_s);
    auto *result = pane->runPanel()->findChild<QTabWidget *>(u"runResult"_s);
    result->setCurrentIndex(1);
    photographer.take(window, u"run-arguments"_s);
    result->setCurrentIndex(3);
    photographer.take(window, u"run-simulated"_s);
    if (auto *answer = pane->runPanel()->findChild<QToolButton *>(u"answerThis"_s)) {
        answer->click();
        auto *dialog = window.findChild<QDialog *>(u"answerDialog"_s);
        dialog->findChild<QToolButton *>(u"template-user"_s)->click();
        photographer.take(*dialog, u"run-answer"_s);
        dialog->accept();
    }
    auto *inputs = pane->runPanel()->findChild<QTabWidget *>(u"runInputs"_s);
    inputs->setCurrentIndex(1);
    pane->runPanel()->findChild<QAction *>(u"addUser"_s)->trigger();
    pane->runPanel()->findChild<QAction *>(u"addFile"_s)->trigger();
    photographer.take(window, u"run-world"_s);
    window.showHelp(u"checks"_s, u"is-literal"_s);
    photographer.take(*window.findChild<QDialog *>(u"helpWindow"_s), u"help-check"_s);
    window.findChild<QDialog *>(u"helpWindow"_s)->close();
}

void takeFlow(MainWindow &window, const Photographer &photographer)
{
    window.showSection(u"flow"_s);
    QTest::qWait(1500);
    photographer.take(window, u"flow-start"_s);
    auto *pane = qobject_cast<flow::FlowPane *>(window.pane(u"flow"_s));
    for (int i = 0; i < 8; ++i) {
        pane->step();
        QTest::qWait(1200);
    }
    photographer.take(window, u"flow-page"_s);
    pane->run();
    waitFor([pane] { return !pane->session().isActive(); }, 30000);
    photographer.take(window, u"flow-end"_s);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    theme::installStyle();
    QTranslator translator; // the plural forms
    if (translator.load(u":/translations/drover_en.qm"_s))
        QApplication::installTranslator(&translator);
    if (argc < 2) {
        std::fputs("usage: drover_screens FOLDER [light|dark] [run|lists]\n", stderr);
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const bool dark = argc > 2 && QByteArray(argv[2]) == "dark";
    QDir().mkpath(folder);
    test::TestConsole console(test::TestConsole::sandboxProgram(), 500);
    MainWindow window(*console);
    theme::apply(dark ? theme::Choice::Dark : theme::Choice::Light);
    const QString scale = qEnvironmentVariable("QT_SCALE_FACTOR");
    const Photographer photographer(folder, (dark ? u"-dark"_s : u"-light"_s) + (scale.isEmpty() ? QString() : u"-x"_s + scale));
    window.resize(scale.isEmpty() ? QSize(1440, 900) : QSize(1024, 640));
    window.show();
    photographer.take(window, u"start"_s);
    if (argc > 3 && QByteArray(argv[3]) == "run") { // needs no server
        takeRun(window, photographer);
        return 0;
    }
    if (!console.connectToSandbox()) {
        photographer.take(window, u"failed"_s);
        std::fputs("the sandbox did not start\n", stderr);
        return 3;
    }
    takeLists(window, photographer);
    if (argc > 3 && QByteArray(argv[3]) == "lists")
        return 0;
    takeScripts(window, photographer);
    takeRun(window, photographer);
    takeFlow(window, photographer);
    return 0;
}
