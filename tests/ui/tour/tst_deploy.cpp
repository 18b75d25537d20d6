// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dialogs.h"
#include "ui/common/messagebar.h"
#include "ui/editor/codeeditor.h"
#include "ui/scripts/scriptdocument.h"
#include "ui/scripts/scripteditorpage.h"
#include "ui/scripts/scriptspane.h"
#include "ui/scripts/scripttabs.h"
#include "uisupport/testconsole.h"

#include <QAction>
#include <QDialog>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::ui;

/// The Scripts pane against the real sandbox: what a deployment can meet.
class DeployTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aNewScriptIsCreated();
    void aWriteOfSomebodyElseIsShownInTheReview();
    void aWriteDuringTheReviewIsReviewedAgain();
    void nothingToDeployIsSaid();
    void anErrorThatTheServerRecordsIsShownOnItsLine();
    void validateListsProblems();
    void aDraftComesBack();
    void openTabsAreRestored();
    void revertAsksBeforeANewScriptIsLost();

private:
    ScriptEditorPage *current() const { return m_pane->tabs()->current(); }
    QDialog *review() const
    {
        const auto dialogs = m_pane->findChildren<QDialog *>(u"deployDialog"_s);
        for (QDialog *dialog : dialogs) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    void deploy();
    void accept();
    QString create(const QString &name);
    void writeElsewhere(const QString &id, const std::function<void(QJsonObject &)> &change);

    std::unique_ptr<test::TestConsole> m_console;
    std::unique_ptr<ScriptsPane> m_pane;
};

namespace {

const QString source = u"class UmaRptPolicy:\n    def __init__(self, now):\n        pass\n"_s;

} // namespace

void DeployTest::initTestCase()
{
    m_console = std::make_unique<test::TestConsole>(test::TestConsole::sandboxProgram());
    m_pane = std::make_unique<ScriptsPane>(**m_console);
    m_pane->resize(1200, 800);
    m_pane->show();
    QVERIFY(m_console->connectToSandbox());
    QTRY_VERIFY_WITH_TIMEOUT(m_pane->model()->scriptCount() > 0, 20000);
}

void DeployTest::cleanupTestCase()
{
    m_pane.reset();
    m_console.reset();
}

void DeployTest::deploy()
{
    QTRY_VERIFY(m_pane->findChild<QAction *>(u"deploy"_s)->isEnabled());
    m_pane->deploy();
    QTRY_VERIFY_WITH_TIMEOUT(review(), 20000);
}

void DeployTest::accept()
{
    review()->findChild<QPushButton *>(u"deployButton"_s)->click();
}

QString DeployTest::create(const QString &name)
{
    m_pane->beginScript(u"uma_rpt_policy"_s, name, source);
    deploy();
    accept();
    const bool isStored = QTest::qWaitFor([this] { return !current()->document()->isNew(); }, 20000);
    return isStored ? current()->document()->id() : QString();
}

void DeployTest::writeElsewhere(const QString &id, const std::function<void(QJsonObject &)> &change)
{
    server::AdminApi *api = (*m_console)->adminApi();
    const auto before = QCoro::waitFor(api->get(domain::EntityKind::Script, id, {}));
    QVERIFY(before);
    QJsonObject after = before->json();
    change(after);
    const auto written = QCoro::waitFor(api->patch(domain::EntityKind::Script, id, before->json(), after, {}));
    QVERIFY2(written, qPrintable(written ? QString() : written.error().sentence()));
}

void DeployTest::aNewScriptIsCreated()
{
    const QString id = create(u"policy_one"_s);
    QVERIFY(!id.startsWith(u"new-"_s));
    QVERIFY(!current()->document()->isModified());
    QTRY_VERIFY(m_pane->model()->script(id).has_value());
    QVERIFY(!(*m_console)->drafts().has((*m_console)->profile().id, u"script"_s, id));
}

void DeployTest::aWriteOfSomebodyElseIsShownInTheReview()
{
    const QString id = create(u"policy_two"_s);
    writeElsewhere(id, [](QJsonObject &script) { script.insert(u"level"_s, 42); });
    current()->editor()->replaceText(source + u"# mine\n"_s);
    deploy();
    auto *told = review()->findChild<QWidget *>(u"message"_s);
    QVERIFY(told);
    QVERIFY(told->accessibleName().contains(u"changed since you opened it"_s));
    accept();
    QTRY_VERIFY_WITH_TIMEOUT(!current()->document()->isModified(), 20000);
    QCOMPARE(current()->document()->script().level(), 42);
    QVERIFY(current()->document()->script().source().endsWith(u"# mine\n"_s));
}

void DeployTest::aWriteDuringTheReviewIsReviewedAgain()
{
    const QString id = create(u"policy_three"_s);
    current()->editor()->replaceText(source + u"# mine\n"_s);
    deploy();
    writeElsewhere(id, [](QJsonObject &script) { script.insert(u"script"_s, QString(source + u"# theirs\n"_s)); });
    accept();
    QTRY_VERIFY_WITH_TIMEOUT(review() && review()->findChild<QWidget *>(u"message"_s), 20000);
    QTRY_VERIFY(review()->findChild<QWidget *>(u"message"_s)->accessibleName().contains(u"You changed the same"_s));
    QVERIFY(review()->findChild<CodeEditor *>(u"diffBefore"_s)->text().contains(u"# theirs"_s));
    QVERIFY(review()->findChild<CodeEditor *>(u"diffAfter"_s)->text().contains(u"# mine"_s));
    review()->reject();
    QVERIFY(current()->document()->isModified());
    QTRY_VERIFY(m_pane->findChild<QAction *>(u"deploy"_s)->isEnabled());
}

void DeployTest::nothingToDeployIsSaid()
{
    const QString id = create(u"policy_four"_s);
    const QString text = source + u"# same\n"_s;
    writeElsewhere(id, [&text](QJsonObject &script) { script.insert(u"script"_s, text); });
    current()->editor()->replaceText(text + u"#"_s);
    current()->editor()->replaceText(text);
    // Both sides made the same change: the review shows no difference, and deploying writes nothing of the text.
    deploy();
    review()->reject();
    current()->document()->revert();
    QTRY_VERIFY(!m_pane->findChild<QAction *>(u"deploy"_s)->isEnabled());
}

void DeployTest::anErrorThatTheServerRecordsIsShownOnItsLine()
{
    create(u"policy_five"_s);
    current()->editor()->replaceText(u"class UmaRptPolicy:\n    def __init__(self, now)\n        pass\n"_s);
    deploy();
    accept();
    // The server may first tell what it thinks of the script as it was created.
    QTRY_COMPARE_WITH_TIMEOUT(current()->editor()->marks(CodeEditor::Mark::Error), QList<int>{2}, 60000);
    QVERIFY(m_pane->messages()->currentText().contains(u"could not load policy_five"_s));
    auto *list = m_pane->findChild<QTreeWidget *>(u"problems"_s);
    QVERIFY(list->topLevelItemCount() >= 1);
}

void DeployTest::validateListsProblems()
{
    m_pane->beginScript(u"uma_rpt_policy"_s, u"broken"_s, u"class UmaRptPolicy:\n    def authorize(self context):\n        return True\n"_s);
    m_pane->validate();
    QTRY_VERIFY_WITH_TIMEOUT(current()->wasChecked(), 60000);
    QVERIFY(!current()->editor()->problems().isEmpty());
    QCOMPARE(current()->editor()->problems().constFirst().line, 2);
    m_pane->nextProblem();
    QCOMPARE(current()->editor()->currentLine(), 2);
}

void DeployTest::aDraftComesBack()
{
    const QString id = create(u"policy_six"_s);
    current()->editor()->replaceText(source + u"# kept\n"_s);
    m_pane->closeCurrent();
    QVERIFY((*m_console)->drafts().has((*m_console)->profile().id, u"script"_s, id));
    QTRY_VERIFY(m_pane->model()->indexOf(id).data(tables::ScriptTreeModel::DraftRole).toBool());
    m_pane->openScript(id);
    QVERIFY(current()->editor()->text().endsWith(u"# kept\n"_s));
    QVERIFY(current()->document()->isModified());
    QVERIFY(m_pane->messages()->currentText().contains(u"are back"_s));
}

void DeployTest::openTabsAreRestored()
{
    QSettings settings(u"drover-test"_s, u"pane"_s);
    m_pane->saveState(settings);
    ScriptsPane other(**m_console);
    other.restoreState(settings);
    QTRY_VERIFY_WITH_TIMEOUT(other.tabs()->pages().size() >= 3, 20000);
}

void DeployTest::revertAsksBeforeANewScriptIsLost()
{
    m_pane->beginScript(u"uma_rpt_policy"_s, u"never"_s, source);
    const QString id = current()->document()->id();
    dialogs::answerAhead(Answer::Cancel);
    m_pane->revert();
    QTRY_VERIFY(dialogs::lastQuestion().contains(u"never"_s));
    QTest::qWait(20);
    QVERIFY(m_pane->tabs()->page(id));
    dialogs::answerAhead(Answer::Act);
    m_pane->revert();
    QTRY_VERIFY(!m_pane->tabs()->page(id));
    QVERIFY(!(*m_console)->drafts().has((*m_console)->profile().id, u"script"_s, id));
    QCOMPARE(dialogs::forgetAnswers(), 0);
}

QTEST_MAIN(DeployTest)
#include "tst_deploy.moc"
