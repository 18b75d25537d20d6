// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakebackend.h"
#include "ui/common/dialogs.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/messagebar.h"
#include "ui/common/theme.h"
#include "ui/editor/codeeditor.h"
#include "ui/flow/flowpane.h"
#include "ui/flow/messageinspector.h"
#include "ui/flow/pageformwidget.h"
#include "ui/flow/scenariopanel.h"
#include "ui/flow/sequencediagram.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

using namespace drover;
using namespace drover::ui;
using namespace drover::ui::flow;
using namespace Qt::Literals::StringLiterals;
using State = FlowSession::State;

class TestFlowPane : public QObject
{
    Q_OBJECT

private:
    fixture::FakeBackend *m_backend = nullptr;
    std::unique_ptr<FlowPane> m_pane;

    template<typename T>
    T *child(const QString &name)
    {
        return m_pane->findChild<T *>(name);
    }

    bool enabled(const QString &action) { return child<QAction>(action)->isEnabled(); }
    FlowSession &session() { return m_pane->session(); }
    QString decision() { return child<QLabel>(u"flowDecision"_s)->text(); }
    QString sentence() { return child<ElidedLabel>(u"flowDecisionSentence"_s)->fullText(); }

    void make(fixture::FakeBackend::Server server = fixture::FakeBackend::Server::Ready)
    {
        auto backend = std::make_unique<fixture::FakeBackend>(server);
        m_backend = backend.get();
        m_pane = std::make_unique<FlowPane>(std::move(backend));
        m_pane->resize(1270, 800);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
        m_pane->activateWindow();
    }

    void runToEnd()
    {
        m_pane->run();
        QTRY_COMPARE(session().state(), State::Finished);
    }

private Q_SLOTS:
    void init() { make(); }

    void cleanup()
    {
        m_pane.reset();
        QCOMPARE(dialogs::forgetAnswers(), 0);
    }

    void theLaneShowsWhereTheFlowWaitsForTheDebugger()
    {
        m_backend->playing.holdAnswers = true;
        m_pane->run();
        QTRY_VERIFY(m_pane->session().currentRow() >= 0);
        const auto row = [this] { return m_pane->diagram().layoutData().rows().last(); };
        QVERIFY(!row().waiting);
        const QString where = u"The flow waits in uma_rpt_policy, line 58, which is being debugged."_s;
        m_backend->setScriptWait(where);
        QVERIFY(row().waiting);
        QVERIFY(QString(row().waiting->text).replace(u'\n', u' ').startsWith(u"The flow waits in uma_rpt_policy"_s));
        QVERIFY(row().waiting->rect.left() > m_pane->diagram().layoutData().lane(uma::Party::Script));
        QVERIFY(row().rect.contains(row().waiting->rect));
        QCOMPARE(m_pane->diagram().layoutData().footerText(), where);
        if (const QString folder = qEnvironmentVariable("DROVER_SCREENSHOTS"); !folder.isEmpty())
            QVERIFY(m_pane->grab().save(folder + u"/flow-waits.png"_s));
        m_backend->setScriptWait({});
        QVERIFY(!row().waiting);
        m_pane->stop();
        m_backend->setScriptWait(where);
        QVERIFY2(!row().waiting, "a flow that was stopped waits for nobody");
    }

    void anEmptySimulatorSaysWhatItIsAndBegins()
    {
        auto *button = child<QPushButton>(u"emptyStateButton"_s);
        QVERIFY(button->isVisible());
        QVERIFY(!m_pane->diagram().isVisible());
        QVERIFY(enabled(u"flowStep"_s) && enabled(u"flowRun"_s));
        QVERIFY(!enabled(u"flowRestart"_s) && !enabled(u"flowStop"_s));
        button->click();
        QTRY_COMPARE(m_pane->diagram().layoutData().rows().size(), 1);
        QVERIFY(m_pane->diagram().isVisible());
    }

    void withoutAServerNothingCanBeBegunAndConnectIsOffered()
    {
        make(fixture::FakeBackend::Server::Offline);
        QVERIFY(!enabled(u"flowStep"_s) && !enabled(u"flowRun"_s));
        child<QPushButton>(u"emptyStateButton"_s)->click();
        QCOMPARE(m_backend->connects, 1);
        m_pane->run();
        QCOMPARE(m_backend->playing.starts, 0);
        m_backend->setServer(fixture::FakeBackend::Server::Connecting);
        QVERIFY(!child<QPushButton>(u"emptyStateButton"_s)->isVisible());
        m_backend->setServer(fixture::FakeBackend::Server::Ready);
        QVERIFY(enabled(u"flowStep"_s));
    }

    void f10StepsMessageByMessageToGranted()
    {
        for (int count = 1; count <= 8; ++count) {
            QTest::keyClick(m_pane.get(), Qt::Key_F10);
            QTRY_COMPARE(session().messages()->rowCount(), count);
            QTRY_VERIFY(session().state() == State::WaitingForStep || session().state() == State::Finished);
        }
        QTRY_COMPARE(decision(), u"GRANTED"_s);
        QCOMPARE(sentence(), u"Granted by uma_rpt_policy, with city = 'NY', country = 'US'."_s);
        QVERIFY(!child<QToolButton>(u"flowWhy"_s)->isVisible());
    }

    void f5RunsToTheEnd()
    {
        QTest::keyClick(m_pane.get(), Qt::Key_F5);
        QTRY_COMPARE(decision(), u"GRANTED"_s);
        QVERIFY(!m_backend->playing.plan.stepping);
        QVERIFY(enabled(u"flowRestart"_s) && !enabled(u"flowStop"_s));
    }

    void theScenarioIsWhatIsPlayed()
    {
        runToEnd();
        QCOMPARE(m_backend->playing.plan.scenario.pages.first().value(u"country"_s), u"US"_s);
        QVERIFY(m_backend->playing.plan.resourceId.isEmpty());
        QCOMPARE(m_backend->refreshes, 1);
    }

    void stopBreaksOffAndRestartBeginsAnew()
    {
        m_backend->playing.holdAnswers = true;
        m_pane->run();
        QTRY_COMPARE(session().messages()->rowCount(), 1);
        QVERIFY(child<QWidget>(u"flowProgress"_s)->isVisible());
        QVERIFY(enabled(u"flowStop"_s) && !enabled(u"flowStep"_s));
        QCOMPARE(m_pane->diagram().stepRow(), 0);
        QTest::keyClick(m_pane.get(), Qt::Key_F5, Qt::ShiftModifier);
        QCOMPARE(decision(), u"STOPPED"_s);
        QVERIFY(!child<QWidget>(u"flowProgress"_s)->isVisible());
        QCOMPARE(m_pane->findChild<MessageBar *>()->count(), 0);
        m_backend->playing.holdAnswers = false;
        QTest::keyClick(m_pane.get(), Qt::Key_F5, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(decision(), u"GRANTED"_s);
        QCOMPARE(m_backend->playing.starts, 2);
    }

    void aPageIsFilledInAndSubmittedByTheKeyboardAlone()
    {
        m_backend->playing.beats[3].page = fixture::countryPage();
        m_backend->playing.beats[3].suggested = {{u"country"_s, u"US"_s}};
        m_pane->diagram().setFocus();
        for (int count = 1; count <= 4; ++count) {
            QTest::keyClick(m_pane.get(), Qt::Key_F10);
            QTRY_COMPARE(session().messages()->rowCount(), count);
            QTRY_VERIFY(session().state() != State::Running);
        }
        QCOMPARE(session().state(), State::WaitingForPage);
        auto *country = child<QLineEdit>(u"pageField:country"_s);
        QVERIFY(country);
        QVERIFY(child<QPushButton>(u"submitPage"_s)->isEnabled());
        country->selectAll();
        QTest::keyClicks(country, u"DE"_s);
        QTest::keyClick(country, Qt::Key_Return);
        QTRY_COMPARE(session().state(), State::WaitingForStep);
        QCOMPARE(m_backend->playing.submitted.first(), (QMap<QString, QString>{{u"country"_s, u"DE"_s}}));
        QVERIFY(m_pane->page().isEmpty());
    }

    void stepOnAPageSubmitsItAsItStands()
    {
        m_backend->playing.beats[0].page = fixture::countryPage();
        m_backend->playing.beats[0].suggested = {{u"country"_s, u"US"_s}};
        m_pane->step();
        QTRY_COMPARE(session().state(), State::WaitingForPage);
        m_pane->step();
        QTRY_COMPARE(m_backend->playing.submitted.size(), 1);
        QCOMPARE(m_backend->playing.submitted.first().value(u"country"_s), u"US"_s);
    }

    void theInspectorShowsTheSelectedMessage()
    {
        runToEnd();
        m_pane->diagram().setCurrentRow(1);
        QCOMPARE(child<QLabel>(u"messageTitle"_s)->text(), u"2. Ask for an RPT with ticket A"_s);
        QCOMPARE(child<ElidedLabel>(u"messageLine"_s)->fullText(), u"POST /jans-auth/restv1/token → 403"_s);
        const QString text = child<QTextBrowser>(u"messageExplanation"_s)->toPlainText();
        QVERIFY(text.contains(u"Answered 403 need_info"_s));
        QVERIFY(text.contains(u"⚠ The server leaves out the ? of redirect_user here."_s));
        QVERIFY(text.contains(u"UMA 2.0 Grant §3.3.6"_s));
        QVERIFY(text.contains(u"uma_rpt_policy: getClaimsGatheringScriptName = 'uma_claims_gathering' · line 66"_s));
        QVERIFY(text.contains(u"The ticket was replaced by a new one"_s));
        QVERIFY(child<CodeEditor>(u"answerBody"_s)->text().contains(u"    \"error\": \"need_info\""_s));
        QVERIFY(child<CodeEditor>(u"requestBody"_s)->text().startsWith(u"grant_type = urn:ietf"_s));
        QVERIFY(child<QPlainTextEdit>(u"requestHead"_s)->toPlainText().contains(u"Authorization: Basic [secret]"_s));
    }

    void theScriptFollowsTheRunWithItsRevisionAndLine()
    {
        m_backend->playing.script(fixture::deniedFlow(), fixture::deniedResult());
        runToEnd();
        QCOMPARE(child<QLabel>(u"scriptName"_s)->text(), u"uma_rpt_policy"_s);
        QCOMPARE(child<ElidedLabel>(u"scriptPlace"_s)->fullText(), u"revision 3 · line 58"_s);
        auto *source = child<CodeEditor>(u"scriptSource"_s);
        QVERIFY(source->isReadOnly());
        QCOMPARE(source->marks(CodeEditor::Mark::CurrentLine), QList<int>{58});
        m_pane->diagram().setCurrentRow(4);
        QCOMPARE(child<QLabel>(u"scriptName"_s)->text(), u"uma_claims_gathering"_s);
        QCOMPARE(child<ElidedLabel>(u"scriptPlace"_s)->fullText(), u"revision 7 · line 124"_s);
    }

    void aNewRevisionIsShownAtTheNextRun()
    {
        runToEnd();
        m_backend->draft = u"inum-1"_s;
        m_backend->fillCatalogue(4);
        runToEnd();
        QCOMPARE(child<ElidedLabel>(u"scriptPlace"_s)->fullText(),
                 u"revision 4 · line 55 · without your changes, which are not deployed"_s);
    }

    void theLogHasWhatTheScriptsPrinted()
    {
        runToEnd();
        const QString log = child<QPlainTextEdit>(u"scriptLog"_s)->toPlainText();
        QVERIFY(log.contains(u"uma_claims_gathering:35  Country: US"_s));
        m_pane->run();
        QVERIFY(child<QPlainTextEdit>(u"scriptLog"_s)->toPlainText().isEmpty());
    }

    void whyLeadsToTheLineThatDecided()
    {
        m_backend->playing.script(fixture::deniedFlow(), fixture::deniedResult());
        runToEnd();
        QCOMPARE(decision(), u"DENIED"_s);
        QCOMPARE(sentence(), u"Denied by uma_rpt_policy, line 58, with city = 'Berlin', country = 'DE'."_s);
        m_pane->diagram().setCurrentRow(0);
        child<QToolButton>(u"flowWhy"_s)->click();
        QCOMPARE(m_pane->diagram().currentRow(), 6);
        QCOMPARE(child<CodeEditor>(u"scriptSource"_s)->marks(CodeEditor::Mark::CurrentLine), QList<int>{58});
    }

    void aRaisedErrorIsMarkedInTheSourceAndInTheLog()
    {
        const QJsonObject error{{u"script"_s, u"uma_rpt_policy"_s}, {u"method"_s, u"authorize"_s}, {u"line"_s, 44},
                                {u"type"_s, u"KeyError"_s}, {u"message"_s, u"'zip'"_s}, {u"traceback"_s, u"Traceback …"_s}};
        QList<uma::FlowMessage> flow = fixture::deniedFlow();
        flow.last().events = {fixture::called(u"uma_rpt_policy"_s, u"authorize"_s, false, {43, 44}, error)};
        m_backend->playing.script(flow, fixture::deniedResult());
        runToEnd();
        QCOMPARE(child<CodeEditor>(u"scriptSource"_s)->marks(CodeEditor::Mark::Error), QList<int>{44});
        QVERIFY(child<QPlainTextEdit>(u"scriptLog"_s)->toPlainText().contains(u"uma_rpt_policy:44  KeyError: 'zip'"_s));
        QVERIFY(m_pane->diagram().layoutData().rows().last().callLines.last().failed);
    }

    void aFailureIsToldWithRetry()
    {
        m_backend->playing.failure = Error{Error::Kind::Unreachable, u"The server does not answer."_s, u"Connection refused."_s, u"Start it."_s, {}, 0};
        m_pane->run();
        QTRY_COMPARE(session().state(), State::Failed);
        auto *bar = m_pane->findChild<MessageBar *>();
        QCOMPARE(bar->count(), 1);
        QVERIFY(bar->currentText().contains(u"The server does not answer."_s));
        QCOMPARE(decision(), u"BROKEN OFF"_s);
        m_backend->playing.failure.reset();
        m_pane->restart();
        QTRY_COMPARE(decision(), u"GRANTED"_s);
        QCOMPARE(bar->count(), 0);
    }

    void aLostScriptHostIsToldWithRetry()
    {
        m_backend->playing.end.decision = u"error"_s;
        m_backend->playing.end.error = uma::FlowError{503, u"script_host_lost"_s, u"The script host was killed."_s};
        runToEnd();
        QCOMPARE(m_pane->findChild<MessageBar *>()->count(), 1);
        QCOMPARE(decision(), u"ERROR"_s);
    }

    void aCatalogueThatCannotBeReadIsTold()
    {
        m_backend->known.clear();
        m_backend->known.setError({Error::Kind::Denied, u"The scripts can't be read."_s, {}, {}, {}, 403});
        QCOMPARE(m_pane->findChild<MessageBar *>()->count(), 1);
        runToEnd();
        QVERIFY(child<ElidedLabel>(u"scriptPlace"_s)->fullText().contains(u"The scripts can't be read."_s));
        m_backend->fillCatalogue(3);
        QCOMPARE(m_pane->findChild<MessageBar *>()->count(), 0);
        QCOMPARE(child<ElidedLabel>(u"scriptPlace"_s)->fullText(), u"revision 3 · line 55"_s);
    }

    void textAndCurlGoToTheClipboard()
    {
        runToEnd();
        QVERIFY(enabled(u"flowCopyText"_s));
        child<QAction>(u"flowCopyText"_s)->trigger();
        QVERIFY(QApplication::clipboard()->text().endsWith(u"Granted by uma_rpt_policy, with city = 'NY', country = 'US'.\n"_s));
        m_pane->diagram().setCurrentRow(1);
        child<QToolButton>(u"copyCurl"_s)->click();
        QVERIFY(QApplication::clipboard()->text().startsWith(u"curl"_s));
        QVERIFY(QApplication::clipboard()->text().contains(u"/jans-auth/restv1/token"_s));
    }

    void theDiagramIsExportedAsText()
    {
        runToEnd();
        QTemporaryDir folder;
        dialogs::pathAhead(folder.filePath(u"flow.txt"_s));
        QSignalSpy told(m_pane.get(), &Pane::statusChanged);
        child<QAction>(u"flowExportText"_s)->trigger();
        QTRY_COMPARE(told.size(), 1);
        QFile file(folder.filePath(u"flow.txt"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(file.readAll()).contains(u"POST /token [ticket A]"_s));
    }

    void aScenarioIsSavedWithItsScriptsAndOpenedAgain()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"us.json"_s);
        m_pane->saveScenario(path);
        QVERIFY(QFile::exists(folder.filePath(u"uma_rpt_policy.py"_s)));
        QVERIFY(QFile::exists(folder.filePath(u"uma_claims_gathering.py"_s)));
        m_pane->openScenario(path);
        QCOMPARE(m_pane->scenario().scenario().path, path);
        QCOMPARE(m_pane->findChild<MessageBar *>()->count(), 0);
        m_pane->openScenario(folder.filePath(u"missing.json"_s));
        QCOMPARE(m_pane->findChild<MessageBar *>()->count(), 1);
    }

    void returnInTheDiagramLeadsToTheInspector()
    {
        runToEnd();
        m_pane->diagram().setFocus();
        QTest::keyClick(&m_pane->diagram(), Qt::Key_Return);
        QTRY_COMPARE(QApplication::focusWidget(), child<QTextBrowser>(u"messageExplanation"_s));
    }

    void theLayoutIsKept()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        m_pane->diagram().setZoom(1.5);
        m_pane->saveState(settings);
        make();
        m_pane->restoreState(settings);
        QCOMPARE(m_pane->diagram().zoom(), 1.5);
    }

    void everyControlHasANameForScreenReadersAndTests()
    {
        m_backend->playing.beats[0].page = fixture::countryPage();
        m_pane->step();
        QTRY_COMPARE(session().state(), State::WaitingForPage);
        const auto widgets = m_pane->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->objectName().startsWith(u"qt_"_s))
                continue;
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY(accessible);
            const bool isInternal = widget->parentWidget() && qobject_cast<QAbstractScrollArea *>(widget->parentWidget()->parentWidget());
            QVERIFY2(isInternal || !accessible->text(QAccessible::Name).isEmpty(),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
    }

    void tabReachesEveryPart()
    {
        runToEnd();
        m_pane->initialFocus()->setFocus();
        QSet<QString> reached;
        for (int count = 0; count < 80; ++count) {
            for (const QWidget *widget = QApplication::focusWidget(); widget && widget != m_pane.get(); widget = widget->parentWidget())
                reached.insert(widget->objectName());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ControlModifier);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        for (const QString &part : {u"scenarioChooser"_s, u"pageClaimsView"_s, u"sequenceDiagram"_s, u"messageInspector"_s, u"flowStepButton"_s})
            QVERIFY2(reached.contains(part), qPrintable(part));
    }
};

QTEST_MAIN(TestFlowPane)
#include "tst_flowpane.moc"
