// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripts/scripthost.h"
#include "ui/editor/codeeditor.h"
#include "ui/run/answerdialog.h"
#include "ui/run/jsoninput.h"
#include "ui/run/resultview.h"
#include "ui/run/runpanel.h"
#include "ui/run/scenariobar.h"
#include "ui/run/scriptrunner.h"
#include "ui/run/worldeditor.h"
#include "uisupport/accessibility.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QInputDialog>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::ui;

/// The Run panel with the real script host.
class RunPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void theTextOfTheEditorRuns();
    void anExceptionIsShownOnItsLine();
    void aSyntaxErrorIsShownOnItsLine();
    void argumentsAreComparedBeforeAndAfter();
    void simulatedCallsCanBeAnswered();
    void theWorldIsWhatTheScriptFinds();
    void effectsAreListed();
    void scenariosAreKeptWithTheScript();
    void hiddenValuesAreNotKept();
    void scenariosGoToTheScriptsNewId();
    void aRunCanBeCancelled();
    void aRunEndsAtItsLimit();
    void whatCantBeTakenIsNotRun();
    void withoutJavaItSaysWhatIsMissing();
    void typesThatAreFlowsLeadToTheSimulator();
    void whatCantBeRunIsSaid();

private:
    void open(const QString &type, const QString &text, const QString &id = u"A1"_s);
    void run();
    QString label(const QString &name) const { return m_panel->findChild<QLabel *>(name)->text(); }
    ResultView *result() const { return m_panel->findChild<ResultView *>(); }
    QTreeWidget *list(const QString &name) const { return m_panel->findChild<QTreeWidget *>(name); }
    void give(const QString &argument, const QString &json);

    std::unique_ptr<scripts::ScriptHost> m_host;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<workspace::ScriptScenarios> m_store;
    std::unique_ptr<CodeEditor> m_editor;
    std::unique_ptr<RunPanel> m_panel;
    QList<scripts::Property> m_properties;
};

namespace {

constexpr int limit = 60'000;

/// A script of a class and an interface with the methods that all have.
QString scriptOf(const QString &module, const QString &interfaceName, const QString &className, const QString &rest)
{
    return uR"(from io.jans.model.custom.script.type.%1 import %2
from io.jans.service.cdi.util import CdiUtil

class %3(%2):
    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        return True

    def destroy(self, configurationAttributes):
        return True

    def getApiVersion(self):
        return 11

%4)"_s.arg(module, interfaceName, className, rest);
}

QString idGenerator(const QString &body)
{
    return scriptOf(u"id"_s, u"IdGeneratorType"_s, u"IdGenerator"_s,
                    u"    def generateId(self, appId, idType, idPrefix, configurationAttributes):\n"_s + body);
}

QString introspection(const QString &body)
{
    return scriptOf(u"introspection"_s, u"IntrospectionType"_s, u"Introspection"_s,
                    u"    def modifyResponse(self, responseAsJsonObject, context):\n"_s + body);
}

int lineOf(const QString &text, const QString &part)
{
    return static_cast<int>(text.left(text.indexOf(part)).count(u'\n')) + 1;
}

} // namespace

void RunPanelTest::initTestCase()
{
    scripts::HostSettings settings;
    settings.callTimeoutMs = 30'000;
    m_host = std::make_unique<scripts::ScriptHost>(settings);
    m_host->setSpareEnabled(false);
}

void RunPanelTest::cleanupTestCase()
{
    m_host.reset();
}

void RunPanelTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<workspace::ScriptScenarios>(m_folder->path());
    m_editor = std::make_unique<CodeEditor>();
    m_editor->setLanguage(u"Python"_s);
    m_panel = std::make_unique<RunPanel>(*m_store);
    m_panel->setRunner(std::make_unique<ScriptRunner>(*m_host));
    m_panel->resize(1000, 420);
    m_properties = {{u"issuer"_s, u"https://as"_s, false, {}}, {u"key"_s, u"topsecretvalue"_s, true, {}}};
}

void RunPanelTest::cleanup()
{
    m_panel.reset();
    m_editor.reset();
}

void RunPanelTest::open(const QString &type, const QString &text, const QString &id)
{
    m_editor->setText(text);
    RunTarget target;
    target.profileId = u"p"_s;
    target.scriptId = id;
    target.name = u"my_script"_s;
    target.type = type;
    target.script = [this, type] {
        scripts::ScriptSource script;
        script.name = u"my_script"_s;
        script.type = type;
        script.source = m_editor->text();
        script.properties = m_properties;
        return script;
    };
    target.editor = m_editor.get();
    m_panel->setTarget(target);
    m_panel->show();
}

void RunPanelTest::run()
{
    m_panel->findChild<QPushButton *>(u"runButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!m_panel->isRunning(), limit);
}

void RunPanelTest::give(const QString &argument, const QString &json)
{
    m_panel->findChild<JsonInput *>(u"argument-"_s + argument)->editor()->replaceText(json);
}

void RunPanelTest::theTextOfTheEditorRuns()
{
    const QString text = idGenerator(u"        print \"making\", idType\n        return idPrefix + \"-1\"\n"_s);
    open(u"id_generator"_s, text);
    m_panel->findChild<QLineEdit *>(u"argument-idPrefix"_s)->setText(u"x"_s);
    run();
    QCOMPARE(label(u"runOutcome"_s), u"generateId returned \"x-1\" (java.lang.String)."_s);
    QVERIFY(m_editor->marks(CodeEditor::Mark::Executed).contains(lineOf(text, u"return idPrefix"_s)));
    QVERIFY(!m_editor->marks(CodeEditor::Mark::Executed).contains(lineOf(text, u"def destroy"_s) + 1));
    QCOMPARE(list(u"runLog"_s)->topLevelItem(0)->text(0), u"making people"_s);
    QSignalSpy lines(m_panel.get(), &RunPanel::lineChosen);
    Q_EMIT list(u"runLog"_s)->itemClicked(list(u"runLog"_s)->topLevelItem(0), 0);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first().first().toInt(), lineOf(text, u"print"_s));

    // What was not deployed counts, and the marks of the run before are gone with the text.
    m_editor->replaceText(QString(text).replace(u"\"-1\""_s, u"\"-2\""_s));
    QVERIFY(m_editor->marks(CodeEditor::Mark::Executed).isEmpty());
    run();
    QCOMPARE(label(u"runOutcome"_s), u"generateId returned \"x-2\" (java.lang.String)."_s);
    QCOMPARE(test::controlsWithoutName(m_panel.get()), QStringList());
}

void RunPanelTest::anExceptionIsShownOnItsLine()
{
    const QString text = idGenerator(u"        return {}[\"missing\"]\n"_s);
    open(u"id_generator"_s, text);
    run();
    const int line = lineOf(text, u"{}[\"missing"_s);
    QCOMPARE(label(u"runOutcome"_s), u"generateId failed. The server goes on with null."_s);
    QVERIFY2(label(u"runError"_s).contains(u"Line %1"_s.arg(line)), qPrintable(label(u"runError"_s)));
    QVERIFY(label(u"runError"_s).contains(u"KeyError"_s));
    QCOMPARE(m_editor->marks(CodeEditor::Mark::Error), QList<int>{line});
    QCOMPARE(m_editor->currentLine(), line);
    QSignalSpy lines(m_panel.get(), &RunPanel::lineChosen);
    Q_EMIT m_panel->findChild<QLabel *>(u"runError"_s)->linkActivated(u"line"_s);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first().first().toInt(), line);
}

void RunPanelTest::aSyntaxErrorIsShownOnItsLine()
{
    const QString text = idGenerator(u"        return (\n"_s);
    open(u"id_generator"_s, text);
    run();
    QVERIFY2(label(u"runOutcome"_s).contains(u"does not load (compile)"_s), qPrintable(label(u"runOutcome"_s)));
    QCOMPARE(m_editor->marks(CodeEditor::Mark::Error).size(), 1);
    QVERIFY(m_editor->marks(CodeEditor::Mark::Error).first() >= lineOf(text, u"return ("_s));
}

void RunPanelTest::argumentsAreComparedBeforeAndAfter()
{
    open(u"introspection"_s, introspection(u"        responseAsJsonObject.put(\"added\", \"yes\")\n        return True\n"_s));
    give(u"responseAsJsonObject"_s, u"{\"active\": true}"_s);
    run();
    QCOMPARE(label(u"runOutcome"_s), u"modifyResponse returned true (boolean)."_s);
    QVERIFY(result()->isTabVisible(1));
    QCOMPARE(result()->tabText(1), u"Changed (1)"_s);
}

void RunPanelTest::simulatedCallsCanBeAnswered()
{
    const QString text = idGenerator(u"        found = CdiUtil.bean(GrantService).getGrantOwner(idType)\n        return \"owner \" + str(found)\n"_s)
                             .prepend(u"from io.jans.as.server.service import GrantService\n"_s);
    open(u"id_generator"_s, text);
    run();
    QCOMPARE(label(u"runOutcome"_s), u"generateId returned \"owner None\" (java.lang.String)."_s);
    QTreeWidget *simulated = list(u"runSimulated"_s);
    const auto rowOf = [simulated](const QString &call) {
        const QList<QTreeWidgetItem *> found = simulated->findItems(call, Qt::MatchExactly);
        return found.isEmpty() ? nullptr : found.first();
    };
    for (int i = 0; i < simulated->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = simulated->topLevelItem(i);
        QCOMPARE(simulated->itemWidget(item, 1) != nullptr, !item->text(0).startsWith(u"import "_s));
    }
    QTreeWidgetItem *row = rowOf(u"GrantService.getGrantOwner"_s);
    QVERIFY(row);
    QCOMPARE(row->text(3), u"1"_s);
    QCOMPARE(row->text(4).toInt(), lineOf(text, u"getGrantOwner"_s));
    auto *button = qobject_cast<QToolButton *>(simulated->itemWidget(row, 1));
    QCOMPARE(button->text(), u"Answer this …"_s);
    button->click();
    auto *dialog = m_panel->findChild<AnswerDialog *>();
    QVERIFY(dialog);
    dialog->findChild<JsonInput *>()->editor()->replaceText(u"\"ann\""_s);
    dialog->findChild<QPushButton *>(u"keepAnswer"_s)->click();

    run();
    QCOMPARE(label(u"runOutcome"_s), u"generateId returned \"owner ann\" (java.lang.String)."_s);
    row = rowOf(u"GrantService.getGrantOwner"_s);
    QVERIFY(row->text(2).contains(u"your answer"_s));
    QCOMPARE(qobject_cast<QToolButton *>(simulated->itemWidget(row, 1))->text(), u"Change answer …"_s);
    QCOMPARE(m_store->load(u"p"_s, u"A1"_s)->scenarios.first().answers.value(u"GrantService.getGrantOwner"_s).toString(), u"ann"_s);

    QTRY_VERIFY(!m_panel->findChild<AnswerDialog *>());
    qobject_cast<QToolButton *>(simulated->itemWidget(row, 1))->click();
    m_panel->findChild<AnswerDialog *>()->findChild<QPushButton *>(u"removeAnswer"_s)->click();
    run();
    QCOMPARE(label(u"runOutcome"_s), u"generateId returned \"owner None\" (java.lang.String)."_s);
}

void RunPanelTest::theWorldIsWhatTheScriptFinds()
{
    open(u"id_generator"_s, idGenerator(u"        return open(\"/etc/certs/id.txt\").read().strip()\n"_s));
    run();
    QVERIFY2(label(u"runError"_s).contains(u"IOError"_s), qPrintable(label(u"runError"_s)));
    m_panel->findChild<WorldEditor *>()->showJson(true);
    m_panel->findChild<JsonInput *>(u"worldJson"_s)->editor()->replaceText(u"{\"files\": {\"/etc/certs/id.txt\": \"from the file\"}}"_s);
    run();
    QCOMPARE(label(u"runOutcome"_s), u"generateId returned \"from the file\" (java.lang.String)."_s);
}

void RunPanelTest::effectsAreListed()
{
    open(u"id_generator"_s, idGenerator(u"        CdiUtil.bean(MailService).sendMail(\"ann@example.org\", None, \"Hello\", \"Text\", \"Text\")\n        return \"x\"\n"_s)
                                .prepend(u"from io.jans.as.common.service.common import MailService\n"_s)
                                .prepend(u"from io.jans.service import MailService\n"_s));
    run();
    QTreeWidget *effects = list(u"runEffects"_s);
    QVERIFY2(effects->topLevelItemCount() > 0, qPrintable(label(u"runOutcome"_s) + label(u"runError"_s)));
    QVERIFY2(effects->topLevelItem(0)->text(0).startsWith(u"Mail to ann@example.org"_s), qPrintable(effects->topLevelItem(0)->text(0)));
    QVERIFY(effects->topLevelItem(0)->text(1).toInt() > 0);
}

void RunPanelTest::scenariosAreKeptWithTheScript()
{
    const QString text = idGenerator(u"        return idPrefix\n"_s);
    open(u"id_generator"_s, text);
    m_panel->findChild<QLineEdit *>(u"argument-idPrefix"_s)->setText(u"first"_s);
    const auto nameIt = [this](const QString &action, const QString &name) {
        m_panel->findChild<QAction *>(action)->trigger();
        auto *dialog = m_panel->findChild<QInputDialog *>();
        QVERIFY(dialog);
        dialog->setTextValue(name);
        dialog->accept();
        QTRY_VERIFY(!m_panel->findChild<QInputDialog *>());
    };
    nameIt(u"scenarioSaveAs"_s, u"Second"_s);
    m_panel->findChild<QLineEdit *>(u"argument-idPrefix"_s)->setText(u"second"_s);
    nameIt(u"scenarioRename"_s, u"Zweites"_s);

    // Another script, and back.
    m_panel->setTarget(std::nullopt);
    open(u"introspection"_s, introspection(u"        return True\n"_s), u"B2"_s);
    QCOMPARE(m_panel->findChild<QComboBox *>(u"runScenario"_s)->count(), 1);
    m_panel->setTarget(std::nullopt);
    open(u"id_generator"_s, text);
    auto *names = m_panel->findChild<QComboBox *>(u"runScenario"_s);
    QCOMPARE(names->count(), 2);
    QCOMPARE(names->currentText(), u"Zweites"_s);
    QCOMPARE(m_panel->findChild<QLineEdit *>(u"argument-idPrefix"_s)->text(), u"second"_s);
    names->setCurrentIndex(0);
    Q_EMIT names->activated(0);
    QCOMPARE(m_panel->findChild<QLineEdit *>(u"argument-idPrefix"_s)->text(), u"first"_s);
    m_panel->findChild<QAction *>(u"scenarioDelete"_s)->trigger();
    QCOMPARE(names->count(), 1);
    QCOMPARE(m_store->load(u"p"_s, u"A1"_s)->scenarios.size(), 1);
    QVERIFY(!m_panel->findChild<QAction *>(u"scenarioDelete"_s)->isEnabled());
}

void RunPanelTest::hiddenValuesAreNotKept()
{
    open(u"id_generator"_s, idGenerator(u"        return configurationAttributes.get(\"key\").getValue2()\n"_s));
    run();
    QCOMPARE(label(u"runOutcome"_s), u"generateId returned \"topsecretvalue\" (java.lang.String)."_s);
    for (int row = 0; row < list(u"runProperties"_s)->topLevelItemCount(); ++row)
        QVERIFY(!list(u"runProperties"_s)->topLevelItem(row)->text(1).contains(u"topsecret"_s));
    QFile file(m_store->pathOf(u"p"_s, u"A1"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("topsecretvalue"));
}

void RunPanelTest::scenariosGoToTheScriptsNewId()
{
    const QString text = idGenerator(u"        return idPrefix\n"_s);
    open(u"id_generator"_s, text, u"new-1"_s);
    m_panel->findChild<QLineEdit *>(u"argument-idPrefix"_s)->setText(u"kept"_s);
    run();
    open(u"id_generator"_s, text, u"A7"_s); // the same editor: deployed
    QCOMPARE(m_store->load(u"p"_s, u"A7"_s)->scenarios.size(), 1);
    QVERIFY(m_store->load(u"p"_s, u"new-1"_s)->scenarios.isEmpty());
    QCOMPARE(m_panel->findChild<QLineEdit *>(u"argument-idPrefix"_s)->text(), u"kept"_s);
}

void RunPanelTest::aRunCanBeCancelled()
{
    open(u"id_generator"_s, idGenerator(u"        print \"begun\"\n        while True: pass\n"_s));
    QSignalSpy begun(m_host.get(), &scripts::ScriptEngine::logged);
    auto *cancel = m_panel->findChild<QPushButton *>(u"cancelRun"_s);
    QVERIFY(cancel->isHidden());
    m_panel->run();
    QVERIFY(!cancel->isHidden());
    QVERIFY(label(u"runningText"_s).contains(u"generateId"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!begun.isEmpty(), limit);
    cancel->click();
    QTRY_VERIFY_WITH_TIMEOUT(!m_panel->isRunning(), limit);
    QVERIFY(cancel->isHidden());
    bool said = false;
    const QList<QLabel *> labels = m_panel->findChild<QWidget *>(u"runInstead"_s)->findChildren<QLabel *>();
    for (const QLabel *one : labels)
        said = said || one->text() == u"Cancelled"_s;
    QVERIFY(said);
}

void RunPanelTest::aRunEndsAtItsLimit()
{
    scripts::HostSettings settings;
    settings.callTimeoutMs = 500;
    scripts::ScriptHost host(settings);
    host.setSpareEnabled(false);
    m_panel->setRunner(std::make_unique<ScriptRunner>(host));
    const QString text = idGenerator(u"        while True: pass\n"_s);
    open(u"id_generator"_s, text);
    run();
    QCOMPARE(label(u"runOutcome"_s), u"generateId was stopped after its limit. A server would wait for it for ever."_s);
    QCOMPARE(m_editor->marks(CodeEditor::Mark::Error), QList<int>{lineOf(text, u"while True"_s)});
    m_panel.reset();
}

void RunPanelTest::whatCantBeTakenIsNotRun()
{
    open(u"introspection"_s, introspection(u"        return True\n"_s));
    give(u"responseAsJsonObject"_s, u"{\"a\""_s);
    m_panel->run();
    QVERIFY(!m_panel->isRunning());
    bool said = false;
    const QList<QLabel *> labels = m_panel->findChild<QWidget *>(u"runInstead"_s)->findChildren<QLabel *>();
    for (const QLabel *one : labels)
        said = said || one->text().contains(u"no JSON"_s);
    QVERIFY(said);
}

void RunPanelTest::withoutJavaItSaysWhatIsMissing()
{
    qputenv("DROVER_JAVA", "/nowhere/java");
    open(u"id_generator"_s, idGenerator(u"        return idPrefix\n"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!m_panel->findChild<QPushButton *>(u"runButton"_s)->isEnabled(), limit);
    QString said;
    const QList<QLabel *> labels = m_panel->findChild<QWidget *>(u"runInstead"_s)->findChildren<QLabel *>();
    for (const QLabel *one : labels)
        said += one->text();
    QVERIFY2(said.contains(u"Java"_s) || said.contains(u"java"_s), qPrintable(said));
    // Installed meanwhile: looking again is enough.
    qunsetenv("DROVER_JAVA");
    m_panel->run();
    QTRY_VERIFY_WITH_TIMEOUT(m_panel->findChild<QPushButton *>(u"runButton"_s)->isEnabled(), limit);
}

void RunPanelTest::typesThatAreFlowsLeadToTheSimulator()
{
    open(u"introspection"_s, introspection(u"        return True\n"_s));
    auto *flow = m_panel->findChild<QPushButton *>(u"runFlow"_s);
    QVERIFY(flow->isHidden());
    m_panel->setTarget(std::nullopt);
    open(u"uma_rpt_policy"_s, u"class UmaRptPolicy: pass\n"_s, u"C3"_s);
    QVERIFY(!flow->isHidden());
    QSignalSpy wanted(m_panel.get(), &RunPanel::flowRequested);
    flow->click();
    QCOMPARE(wanted.size(), 1);
}

void RunPanelTest::whatCantBeRunIsSaid()
{
    open(u"no_such_type"_s, u"x = 1\n"_s);
    QVERIFY(!m_panel->findChild<QPushButton *>(u"runButton"_s)->isVisible());
    m_panel->run();
    QVERIFY(!m_panel->isRunning());
}

QTEST_MAIN(RunPanelTest)
#include "tst_runpanel.moc"
