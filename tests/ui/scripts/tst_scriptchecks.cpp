// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripts/scripthost.h"
#include "ui/editor/codeeditor.h"
#include "ui/run/runpanel.h"
#include "ui/scripts/livecheck.h"
#include "ui/scripts/problemspanel.h"
#include "ui/scripts/scriptchecker.h"
#include "ui/scripts/scriptdocument.h"
#include "ui/scripts/scripteditorpage.h"
#include "ui/scripts/scriptspane.h"
#include "ui/scripts/scripttabs.h"
#include "uisupport/testconsole.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::ui;

/// Checking while typing, fixes and Run in the Scripts pane, with the real script host and no server.
class ScriptChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void problemsAreFoundWhileTyping();
    void aFixIsOneStepThatCanBeUndone();
    void allOfAKindAreFixedInOneStep();
    void fixesFitOnlyTheTextThatWasChecked();
    void theContextMenuOffersTheFix();
    void f1LeadsToTheHelpOfTheCode();
    void theRunTabRunsTheScriptInFront();
    void flowTypesGoToTheSimulator();

private:
    void begin(const QString &text, const QString &type = u"id_generator"_s);
    ScriptEditorPage *page() const { return m_pane->tabs()->current(); }
    void waitForCheck();
    QStringList codes() const;

    std::unique_ptr<test::TestConsole> m_console;
    std::unique_ptr<ScriptsPane> m_pane;
};

namespace {

constexpr int limit = 60'000;

QString script(const QString &body)
{
    return uR"(from io.jans.model.custom.script.type.id import IdGeneratorType

class IdGenerator(IdGeneratorType):
    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        return True

    def destroy(self, configurationAttributes):
        return True

    def getApiVersion(self):
        return 11

    def generateId(self, appId, idType, idPrefix, configurationAttributes):
%1        return idPrefix
)"_s.arg(body);
}

const QString twoLiterals = u"        if idType is 'people':\n            idPrefix = 'p'\n        if idType is 'client':\n            idPrefix = 'c'\n"_s;

} // namespace

void ScriptChecksTest::init()
{
    m_console = std::make_unique<test::TestConsole>();
    m_pane = std::make_unique<ScriptsPane>(**m_console);
    m_pane->resize(1200, 800);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void ScriptChecksTest::cleanup()
{
    m_pane.reset();
    m_console.reset();
}

void ScriptChecksTest::begin(const QString &text, const QString &type)
{
    m_pane->beginScript(type, u"made"_s, text);
}

void ScriptChecksTest::waitForCheck()
{
    QTRY_VERIFY_WITH_TIMEOUT(page()->problemsAreCurrent() && !m_pane->liveCheck()->isChecking(), limit);
}

QStringList ScriptChecksTest::codes() const
{
    QStringList found;
    for (const EditorProblem &problem : page()->problems())
        found += problem.code;
    return found;
}

void ScriptChecksTest::problemsAreFoundWhileTyping()
{
    begin(script({}));
    QVERIFY(!page()->wasChecked());
    page()->editor()->replaceText(script(twoLiterals));
    waitForCheck();
    QCOMPARE(codes().count(u"is-literal"_s), 2);
    auto *list = m_pane->findChild<QTreeWidget *>(u"problems"_s);
    QCOMPARE(list->topLevelItemCount(), page()->problems().size());
    // Typing faster than the check: what counts is the last text.
    page()->editor()->replaceText(script(u"        x = (\n"_s));
    page()->editor()->replaceText(script({}));
    waitForCheck();
    QCOMPARE(codes(), QStringList());
    QVERIFY(list->isHidden());
}

void ScriptChecksTest::aFixIsOneStepThatCanBeUndone()
{
    begin(script({}));
    const QString text = script(twoLiterals);
    page()->editor()->replaceText(text);
    waitForCheck();
    const QList<QToolButton *> buttons = m_pane->findChildren<QToolButton *>(u"fixProblem"_s);
    QCOMPARE(buttons.size(), 2);
    QCOMPARE(buttons.first()->text(), u"Write =="_s);
    buttons.first()->click();
    QVERIFY(page()->editor()->text().contains(u"idType == 'people'"_s));
    QVERIFY(page()->editor()->text().contains(u"idType is 'client'"_s));
    waitForCheck();
    QCOMPARE(codes().count(u"is-literal"_s), 1);
    page()->editor()->undo();
    QCOMPARE(page()->editor()->text(), text);
    // Alt+Enter in the line does the same.
    waitForCheck();
    page()->editor()->goToLine(page()->problems().first().line);
    page()->findChild<QAction *>(u"quickFix"_s)->trigger();
    QVERIFY(page()->editor()->text().contains(u"idType == 'people'"_s));
}

void ScriptChecksTest::allOfAKindAreFixedInOneStep()
{
    begin(script({}));
    const QString text = script(twoLiterals);
    page()->editor()->replaceText(text);
    waitForCheck();
    auto *panel = m_pane->findChild<ProblemsPanel *>();
    Q_EMIT panel->fixAllRequested(u"is-literal"_s);
    QVERIFY(!page()->editor()->text().contains(u" is '"_s));
    page()->editor()->undo();
    QCOMPARE(page()->editor()->text(), text);
}

void ScriptChecksTest::fixesFitOnlyTheTextThatWasChecked()
{
    begin(script({}));
    page()->editor()->replaceText(script(twoLiterals));
    waitForCheck();
    const EditorProblem problem = page()->problems().first();
    page()->editor()->replaceText(u"# one more line\n"_s + script(twoLiterals));
    QVERIFY(!page()->problemsAreCurrent());
    const QString text = page()->editor()->text();
    page()->applyFix(problem);
    page()->applyAllFixes(problem.code);
    QCOMPARE(page()->editor()->text(), text);
    QVERIFY(!m_pane->findChild<QToolButton *>(u"fixProblem"_s)->isEnabled());
}

void ScriptChecksTest::theContextMenuOffersTheFix()
{
    begin(script({}));
    page()->editor()->replaceText(script(twoLiterals));
    waitForCheck();
    QMenu menu;
    menu.addAction(u"Copy"_s);
    Q_EMIT page()->editor()->contextMenuAbout(&menu, page()->problems().first().line);
    QStringList texts;
    const QList<QAction *> actions = menu.actions();
    for (const QAction *action : actions)
        texts += action->text();
    QCOMPARE(texts.value(0), u"Fix: Write =="_s);
    QVERIFY(texts.contains(u"Why? (is-literal)"_s));
    QCOMPARE(texts.last(), u"Copy"_s);
    actions.first()->trigger();
    QVERIFY(page()->editor()->text().contains(u"idType == 'people'"_s));
}

void ScriptChecksTest::f1LeadsToTheHelpOfTheCode()
{
    begin(script({}));
    page()->editor()->replaceText(script(twoLiterals));
    waitForCheck();
    QSignalSpy help(m_pane.get(), &Pane::helpRequested);
    page()->editor()->goToLine(page()->problems().first().line);
    QTest::keyClick(page()->editor()->findChild<QWidget *>(u"codeView"_s), Qt::Key_F1);
    QCOMPARE(help.size(), 1);
    QCOMPARE(help.first(), (QVariantList{u"checks"_s, u"is-literal"_s}));
    // Elsewhere it is not taken from the window.
    page()->editor()->goToLine(1);
    QTest::keyClick(page()->editor()->findChild<QWidget *>(u"codeView"_s), Qt::Key_F1);
    QCOMPARE(help.size(), 1);
}

void ScriptChecksTest::theRunTabRunsTheScriptInFront()
{
    begin(script({}));
    auto *bottom = m_pane->findChild<QTabWidget *>(u"scriptBottom"_s);
    m_pane->findChild<QAction *>(u"run"_s)->trigger();
    QCOMPARE(bottom->currentWidget(), m_pane->runPanel()->parentWidget());
    QTRY_VERIFY_WITH_TIMEOUT(!m_pane->runPanel()->isRunning(), limit);
    QCOMPARE(m_pane->findChild<QLabel *>(u"runOutcome"_s)->text(), u"generateId returned \"\" (java.lang.String)."_s);
    QVERIFY(!page()->editor()->marks(CodeEditor::Mark::Executed).isEmpty());
    m_pane->closeCurrent();
    QVERIFY(!m_pane->findChild<QAction *>(u"run"_s)->isEnabled());
}

void ScriptChecksTest::flowTypesGoToTheSimulator()
{
    begin(u"class ConsentGathering: pass\n"_s, u"consent_gathering"_s);
    QSignalSpy wanted(m_pane.get(), &Pane::sectionRequested);
    m_pane->findChild<QAction *>(u"run"_s)->trigger();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), u"flow"_s);
    const QVariantMap request = wanted.first().at(1).toMap();
    QCOMPARE(request.value(u"scriptType"_s).toString(), u"consent_gathering"_s);
    QCOMPARE(request.value(u"scriptName"_s).toString(), u"made"_s);
    m_pane->findChild<QTabWidget *>(u"scriptBottom"_s)->setCurrentWidget(m_pane->runPanel()->parentWidget());
    m_pane->runPanel()->findChild<QPushButton *>(u"runFlow"_s)->click();
    QCOMPARE(wanted.size(), 2);
}

QTEST_MAIN(ScriptChecksTest)
#include "tst_scriptchecks.moc"
