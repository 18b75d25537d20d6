// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panebench.h"

#include "ui/activity/activitypane.h"
#include "ui/common/pagedtableview.h"
#include "ui/forms/entityform.h"
#include "ui/forms/objecteditor.h"
#include "ui/lists/selectionkeeper.h"
#include "ui/scripts/scriptspane.h"
#include "ui/scripts/scripttabs.h"
#include "uisupport/accessibility.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTreeView>

using namespace drover;
using namespace drover::ui;
using namespace drover::test;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(drover::test::PaneCase)

namespace {

constexpr int patience = 30000; ///< milliseconds for what takes a moment on a machine that has one

void addPanes()
{
    QTest::addColumn<PaneCase>("pane");
    const QList<PaneCase> panes = paneCases();
    for (const PaneCase &pane : panes)
        QTest::newRow(qPrintable(pane.name)) << pane;
}

QString readAll()
{
    return u"https://jans.io/oauth/config/read-all"_s;
}

/// Texts that need all that a pane can do about long ones: German, Chinese, Hebrew, and no place to break it.
QStringList longTexts()
{
    const QString german = u"Ein sehr langer Name mit Ümläuten, der in keine Spalte passt "_s;
    const QString chinese = u"统一身份认证平台客户端应用程序"_s;
    const QString hebrew = u"שם ארוך מאוד של לקוח שאינו נכנס לעמודה "_s;
    return {german.repeated(5).left(300), chinese.repeated(25).left(300), hebrew.repeated(10).left(300), QString(300, u'W')};
}

} // namespace

#define SEEN(text) QTRY_VERIFY2_WITH_TIMEOUT(bench.seen().contains(text), qPrintable(bench.seen()), patience)
#define BUTTON(text) QTRY_VERIFY2_WITH_TIMEOUT(bench.button(text), qPrintable(bench.seen()), patience)

/// What each pane tells a person in each state, in the real window. With DROVER_SHOTS set to a folder, a picture of each too.
class PaneStatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptySaysWhatThisIsAndBeginsOne_data() { addPanes(); }
    void emptySaysWhatThisIsAndBeginsOne();
    void loadingIsShownAndCanBeCancelled_data() { addPanes(); }
    void loadingIsShownAndCanBeCancelled();
    void oneAndManyAreListed_data() { addPanes(); }
    void oneAndManyAreListed();
    void nothingFoundOffersToClearTheSearch_data() { addPanes(); }
    void nothingFoundOffersToClearTheSearch();
    void anErrorSaysWhatAndWhyAndOffersRetry_data() { addPanes(); }
    void anErrorSaysWhatAndWhyAndOffersRetry();
    void rowsStayWhenReadingThemAgainFails_data() { addPanes(); }
    void rowsStayWhenReadingThemAgainFails();
    void offlineNamesTheServerAndOffersToConnect_data() { addPanes(); }
    void offlineNamesTheServerAndOffersToConnect();
    void rowsStayWhileTheServerIsAway_data() { addPanes(); }
    void rowsStayWhileTheServerIsAway();
    void anotherServersRowsDoNotStay();
    void aLogInThatOnlyReadsNamesTheMissingScope_data() { addPanes(); }
    void aLogInThatOnlyReadsNamesTheMissingScope();
    void deletingMayNeedAnotherScopeThanChanging();
    void whatMayNotBeReadNamesTheMissingScope_data() { addPanes(); }
    void whatMayNotBeReadNamesTheMissingScope();
    void longTextsFit_data() { addPanes(); }
    void longTextsFit();
    void activitySaysWhatItIsForAndListsWhatWasWritten();
};

void PaneStatesTest::emptySaysWhatThisIsAndBeginsOne()
{
    QFETCH(PaneCase, pane);
    PaneBench bench;
    bench.open(pane);
    SEEN(pane.nothingYet);
    BUTTON(pane.create);
    if (!pane.isList() || pane.name == u"umascopes") {
        bench.shoot(u"empty"_s);
        return;
    }
    bench.shoot(u"empty"_s);
    const QList<QAbstractButton *> begin = bench.pane().findChildren<QAbstractButton *>(u"emptyStateButton"_s);
    const auto shown = std::find_if(begin.begin(), begin.end(), [](const QAbstractButton *each) { return each->isVisible(); });
    QVERIFY(shown != begin.end());
    (*shown)->click();
    QVERIFY(bench.list()->editor()->session().isNew());
    bench.shoot(u"new"_s);
}

void PaneStatesTest::loadingIsShownAndCanBeCancelled()
{
    QFETCH(PaneCase, pane);
    PaneBench bench;
    bench.put(pane, 3);
    bench.answerLists(WireAnswer::silence());
    bench.open(pane);
    if (!pane.isList()) {
        QTRY_COMPARE(static_cast<ScriptsPane &>(bench.pane()).model()->state(), tables::ScriptTreeModel::State::Loading);
        bench.shoot(u"loading"_s);
        return;
    }
    SEEN(u"loading …"_s);
    QVERIFY(bench.list()->findChild<PagedTableView *>(u"table"_s)->isVisible());
    BUTTON(u"Cancel"_s); // after a second
    bench.shoot(u"loading"_s);
    bench.answerLists({});
    bench.button(u"Cancel"_s)->click();
    SEEN(u"Loading the list was cancelled."_s);
    BUTTON(u"Retry"_s);
    bench.shoot(u"cancelled"_s);
    bench.button(u"Retry"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(bench.count(), 3, patience);
}

void PaneStatesTest::oneAndManyAreListed()
{
    QFETCH(PaneCase, pane);
    PaneBench bench;
    bench.put(pane, 1);
    bench.open(pane);
    QTRY_COMPARE_WITH_TIMEOUT(bench.count(), 1, patience);
    if (pane.isList()) {
        SEEN(u"1"_s);
        SEEN(u"Nothing selected"_s);
    }
    bench.shoot(u"one"_s);
    bench.put(pane, 1234);
    if (EntityListPane *list = bench.list()) {
        list->model()->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(bench.count(), 1234, patience);
        SEEN(QLocale().toString(1234));
        list->findChild<PagedTableView *>(u"table"_s)->selectRow(0);
        SEEN(u"Sample 1"_s);
    } else {
        static_cast<ScriptsPane &>(bench.pane()).refresh();
        QTRY_COMPARE_WITH_TIMEOUT(bench.count(), 1234, patience);
    }
    bench.shoot(u"many"_s);
    const QStringList nameless = controlsWithoutName(&bench.pane());
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void PaneStatesTest::nothingFoundOffersToClearTheSearch()
{
    QFETCH(PaneCase, pane);
    PaneBench bench;
    bench.put(pane, 5);
    bench.open(pane);
    QTRY_COMPARE_WITH_TIMEOUT(bench.count(), 5, patience);
    const QString needle = u"nobody is called like this"_s;
    auto *search = bench.pane().findChild<QLineEdit *>(pane.isList() ? u"search"_s : u"scriptFilter"_s);
    search->setText(needle);
    SEEN(needle);
    const QString clear = !pane.isList() ? u"Clear the filter"_s : pane.name == u"umascopes" ? u"Clear search and filters"_s : u"Clear the search"_s;
    BUTTON(clear);
    bench.shoot(u"filtered"_s);
    bench.button(clear)->click();
    QTRY_COMPARE_WITH_TIMEOUT(bench.count(), 5, patience);
    QVERIFY(search->text().isEmpty());
}

void PaneStatesTest::anErrorSaysWhatAndWhyAndOffersRetry()
{
    QFETCH(PaneCase, pane);
    PaneBench bench;
    bench.put(pane, 2);
    bench.answerLists(WireAnswer::http(500, R"({"code":"500","message":"The persistence layer is down"})", {{"Content-Type", "application/json"}}));
    bench.open(pane);
    SEEN(u"could not be read"_s);
    SEEN(u"The persistence layer is down"_s);
    BUTTON(u"Retry"_s);
    BUTTON(u"Details"_s);
    QCOMPARE(bench.seen().count(u"The persistence layer is down"_s), 1); // in the middle of the pane, and in no bar above it
    bench.shoot(u"error"_s);
    bench.button(u"Details"_s)->click();
    const QList<QPlainTextEdit *> details = bench.pane().findChildren<QPlainTextEdit *>(u"emptyStateDetails"_s);
    const auto shown = std::find_if(details.begin(), details.end(), [](const QPlainTextEdit *each) { return each->isVisible(); });
    QVERIFY(shown != details.end());
    QVERIFY2((*shown)->toPlainText().contains(u"500"_s), qPrintable((*shown)->toPlainText()));
    bench.shoot(u"details"_s);
    bench.answerLists({});
    bench.button(u"Retry"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(bench.count(), 2, patience);
}

void PaneStatesTest::rowsStayWhenReadingThemAgainFails()
{
    QFETCH(PaneCase, pane);
    PaneBench bench;
    bench.put(pane, 4);
    bench.open(pane);
    QTRY_COMPARE_WITH_TIMEOUT(bench.count(), 4, patience);
    bench.answerLists(WireAnswer::http(503, "busy", {{"Content-Type", "text/plain"}}));
    bench.pane().findChild<QAction *>(pane.isList() ? u"refreshAction"_s : u"refreshScripts"_s)->trigger();
    SEEN(u"could not be read"_s);
    QCOMPARE(bench.count(), 4);
    BUTTON(u"Retry"_s);
    bench.shoot(u"stale"_s);
    bench.answerLists({});
    bench.put(pane, 6);
    bench.button(u"Retry"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(bench.count(), 6, patience);
}

void PaneStatesTest::offlineNamesTheServerAndOffersToConnect()
{
    QFETCH(PaneCase, pane);
    PaneBench bench;
    bench.put(pane, 2);
    bench.setAway(true);
    bench.open(pane);
    SEEN(u"Not connected to Far away"_s);
    SEEN(u"127.0.0.1"_s);
    BUTTON(u"Connect again"_s);
    bench.shoot(u"offline"_s);
    bench.setAway(false);
    bench.button(u"Connect again"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(bench.count(), 2, patience);
}

void PaneStatesTest::rowsStayWhileTheServerIsAway()
{
    QFETCH(PaneCase, pane);
    PaneBench bench;
    bench.put(pane, 7);
    bench.open(pane);
    QTRY_COMPARE_WITH_TIMEOUT(bench.count(), 7, patience);
    if (bench.list())
        bench.list()->findChild<PagedTableView *>(u"table"_s)->selectRow(2);
    bench.setAway(true);
    auto reopening = bench.console().reopen();
    QVERIFY(!QCoro::waitFor(std::move(reopening)));
    SEEN(u"Not connected to Far away"_s);
    BUTTON(u"Connect again"_s);
    QCOMPARE(bench.count(), 7);
    if (EntityListPane *list = bench.list()) {
        SEEN(u"The list is shown as it was last read."_s);
        QCOMPARE(list->model()->index(3, 0).data().toString().isEmpty(), false);
        QCOMPARE(list->selection()->count(), 1);
        QVERIFY(!list->findChild<QLineEdit *>(u"search"_s)->isEnabled());
        for (const QString &name : {u"newObject"_s, u"deleteObject"_s, u"duplicateObject"_s})
            QVERIFY2(!list->findChild<QAction *>(name)->isEnabled(), qPrintable(name));
    } else {
        SEEN(u"The scripts are shown as they were last read."_s);
        auto &scripts = static_cast<ScriptsPane &>(bench.pane());
        QVERIFY(bench.pane().findChild<QTreeView *>(u"scriptTree"_s)->isVisible());
        scripts.openScript(u"scripts-00003"_s);
        QVERIFY(scripts.tabs()->page(u"scripts-00003"_s));
        QVERIFY(!bench.pane().findChild<QAction *>(u"deploy"_s)->isEnabled());
    }
    bench.shoot(u"away"_s);
    bench.setAway(false);
    bench.put(pane, 8);
    bench.button(u"Connect again"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(bench.count(), 8, patience);
    QTRY_VERIFY2_WITH_TIMEOUT(!bench.seen().contains(u"Not connected"_s), qPrintable(bench.seen()), patience);
}

void PaneStatesTest::anotherServersRowsDoNotStay()
{
    const PaneCase pane = paneCases().first();
    PaneBench bench;
    bench.put(pane, 3);
    bench.open(pane);
    QTRY_COMPARE_WITH_TIMEOUT(bench.count(), 3, patience);
    FakeJanssen gone;
    gone.intercept = [](const WireRequest &) { return WireAnswer::hangUp(); };
    workspace::Profile other;
    other.name = u"Another one"_s;
    other.url = gone.issuer();
    other.clientId = u"x"_s;
    const Result<workspace::Profile> saved = bench.console().profiles().save(other);
    QVERIFY(saved);
    auto opening = bench.console().openWithSecret(saved->id, u"y"_s, false);
    QVERIFY(!QCoro::waitFor(std::move(opening)));
    SEEN(u"Not connected to Another one"_s);
    QCOMPARE(bench.list()->model()->rowCount(), 0);
    QVERIFY(!bench.seen().contains(u"as it was last read"_s));
}

void PaneStatesTest::aLogInThatOnlyReadsNamesTheMissingScope()
{
    QFETCH(PaneCase, pane);
    PaneBench bench;
    bench.server.grantedScopes = readAll().toLatin1();
    bench.put(pane, 2);
    bench.open(pane);
    QTRY_COMPARE_WITH_TIMEOUT(bench.count(), 2, patience);
    const QString lack = u"The log-in lacks the scope %1."_s.arg(pane.scope(u"write"_s));
    auto *mark = bench.pane().findChild<QLabel *>(u"readOnly"_s);
    QTRY_VERIFY(mark->isVisible());
    QCOMPARE(mark->toolTip(), lack);
    QCOMPARE(mark->accessibleDescription(), lack);
    if (!pane.isList()) {
        const auto *create = bench.pane().findChild<QAction *>(u"newScript"_s);
        QVERIFY(!create->isEnabled());
        QCOMPARE(create->toolTip(), lack);
        SEEN(lack);
        SEEN(u"not deployed"_s);
        QVERIFY2(!bench.button(u"New script …"_s), qPrintable(bench.seen()));
        bench.shoot(u"readonly"_s);
        return;
    }
    SEEN(u"Read-only: "_s + lack);
    bench.list()->findChild<PagedTableView *>(u"table"_s)->selectRow(0);
    auto *editor = bench.list()->editor();
    QTRY_VERIFY_WITH_TIMEOUT(editor->session().isOpen(), patience);
    QVERIFY(editor->form()->isReadOnly());
    SEEN(lack);
    SEEN(u"Give it to the profile's client on the server"_s);
    bench.shoot(u"readonly"_s);
    for (const QString &name : {u"newObject"_s, u"duplicateObject"_s, u"changeMany"_s}) {
        const auto *action = bench.pane().findChild<QAction *>(name);
        QVERIFY2(!action->isEnabled(), qPrintable(name));
        QVERIFY2(action->toolTip().contains(lack), qPrintable(action->toolTip()));
    }
    const auto *remove = bench.pane().findChild<QAction *>(u"deleteObject"_s);
    QVERIFY(!remove->isEnabled());
    QVERIFY2(remove->toolTip().contains(pane.scope(u"delete"_s)), qPrintable(remove->toolTip()));
    // No field takes a key.
    const QJsonObject before = editor->session().edited();
    const QList<QLineEdit *> fields = editor->form()->findChildren<QLineEdit *>();
    QVERIFY(!fields.isEmpty());
    for (QLineEdit *field : fields)
        QTest::keyClicks(field, u"x"_s);
    QCOMPARE(editor->session().edited(), before);
}

void PaneStatesTest::deletingMayNeedAnotherScopeThanChanging()
{
    const PaneCase pane = paneCases().first();
    PaneBench bench;
    bench.server.grantedScopes = QString(readAll() + u" https://jans.io/oauth/config/write-all"_s).toLatin1();
    bench.put(pane, 2);
    bench.open(pane);
    QTRY_COMPARE_WITH_TIMEOUT(bench.count(), 2, patience);
    bench.list()->findChild<PagedTableView *>(u"table"_s)->selectRow(0);
    QVERIFY(bench.pane().findChild<QAction *>(u"newObject"_s)->isEnabled());
    QTRY_VERIFY(bench.pane().findChild<QAction *>(u"duplicateObject"_s)->isEnabled());
    const auto *remove = bench.pane().findChild<QAction *>(u"deleteObject"_s);
    QVERIFY(!remove->isEnabled());
    QVERIFY2(remove->toolTip().contains(u"https://jans.io/oauth/config/openid/clients.delete"_s), qPrintable(remove->toolTip()));
    QVERIFY(!bench.pane().findChild<QLabel *>(u"readOnly"_s)->isVisible());
}

void PaneStatesTest::whatMayNotBeReadNamesTheMissingScope()
{
    QFETCH(PaneCase, pane);
    PaneBench bench;
    const PaneCase other = pane.kind == domain::EntityKind::Client ? paneCases().last() : paneCases().first();
    bench.server.grantedScopes = other.scope(u"readonly"_s).toLatin1();
    bench.put(pane, 2);
    bench.open(pane);
    SEEN(pane.mayNotRead);
    SEEN(pane.scope(u"readonly"_s));
    QCOMPARE(bench.count(), 0);
    bench.shoot(u"unreadable"_s);
    const QList<WireRequest> &requests = bench.server.requests();
    const bool asked = std::any_of(requests.begin(), requests.end(), [&pane](const WireRequest &request) {
        return request.target.startsWith(QString(u"/jans-config-api/api/v1"_s + pane.collection).toLatin1());
    });
    QVERIFY(!asked);
}

void PaneStatesTest::longTextsFit()
{
    QFETCH(PaneCase, pane);
    PaneBench bench;
    bench.put(pane, 30, longTexts());
    bench.open(pane);
    bench.window().resize(1024, 640);
    QTRY_COMPARE_WITH_TIMEOUT(bench.count(), 30, patience);
    if (EntityListPane *list = bench.list()) {
        auto *table = list->findChild<PagedTableView *>(u"table"_s);
        for (int row = 0; row < longTexts().size(); ++row) {
            table->selectRow(row);
            QTRY_VERIFY_WITH_TIMEOUT(list->editor()->session().isOpen(), patience);
            bench.shoot(u"long%1"_s.arg(row));
            QTRY_VERIFY2_WITH_TIMEOUT(cutOffTexts(&bench.pane()).isEmpty(), qPrintable(cutOffTexts(&bench.pane()).join(u'\n')), 5000);
        }
    } else {
        for (const QString &id : {u"scripts-00001"_s, u"scripts-00002"_s, u"scripts-00003"_s, u"scripts-00004"_s})
            static_cast<ScriptsPane &>(bench.pane()).openScript(id);
        bench.shoot(u"long"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(cutOffTexts(&bench.pane()).isEmpty(), qPrintable(cutOffTexts(&bench.pane()).join(u'\n')), 5000);
    }
    QCOMPARE(bench.window().width(), 1024);
}

void PaneStatesTest::activitySaysWhatItIsForAndListsWhatWasWritten()
{
    const PaneCase clients = paneCases().first();
    const PaneCase activity{u"activity"_s, u"activity"_s, {}, domain::EntityKind::Client, {}, u"Nothing was written yet"_s, {}, {}};
    PaneBench bench;
    bench.put(clients, 2, longTexts());
    bench.open(activity);
    SEEN(activity.nothingYet);
    SEEN(u"can be taken back"_s);
    bench.shoot(u"empty"_s);
    const QJsonObject before = sample(clients, 1, longTexts().first());
    const QString id = before.value(u"inum"_s).toString();
    QTRY_VERIFY_WITH_TIMEOUT(bench.console().adminApi(), patience);
    const auto write = [&bench, &before, &id](const QString &name) {
        QJsonObject after = before;
        after.insert(u"clientName"_s, name);
        auto patching = bench.console().adminApi()->patch(domain::EntityKind::Client, id, before, after);
        return QCoro::waitFor(std::move(patching)).has_value();
    };
    QVERIFY(write(longTexts().at(1)));
    QTRY_VERIFY2_WITH_TIMEOUT(!bench.seen().contains(activity.nothingYet), qPrintable(bench.seen()), patience);
    BUTTON(u"Take it back …"_s);
    bench.shoot(u"one"_s);
    QVERIFY(!write(u"in vain"_s)); // the server has another one by now
    bench.shoot(u"many"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(cutOffTexts(&bench.pane()).isEmpty(), qPrintable(cutOffTexts(&bench.pane()).join(u'\n')), 5000);
    bench.setAway(true);
    auto reopening = bench.console().reopen();
    QVERIFY(!QCoro::waitFor(std::move(reopening)));
    auto *table = bench.pane().findChild<QTableView *>(u"activityTable"_s);
    QTRY_VERIFY(table->model()->rowCount() > 0);
    const auto *revert = bench.pane().findChild<QAbstractButton *>(u"revertActivity"_s);
    QTRY_VERIFY(!revert->isEnabled());
    QVERIFY(!revert->toolTip().isEmpty());
    bench.shoot(u"away"_s);
    bench.pane().findChild<QLineEdit *>(u"activitySearch"_s)->setText(u"nobody is called like this"_s);
    SEEN(u"No activity matches"_s);
    BUTTON(u"Clear the filter"_s);
    bench.shoot(u"filtered"_s);
    // A log-in that may not write can't take anything back either, and is told why.
    bench.button(u"Clear the filter"_s)->click();
    bench.setAway(false);
    bench.server.grantedScopes = readAll().toLatin1();
    auto again = bench.console().reopen();
    QVERIFY(QCoro::waitFor(std::move(again)));
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        table->setCurrentIndex(table->model()->index(row, 0));
        QVERIFY(!revert->isEnabled());
        if (revert->toolTip() != u"It did not take place.")
            QCOMPARE(revert->toolTip(), u"The log-in lacks the scope https://jans.io/oauth/config/openid/clients.write."_s);
    }
    bench.shoot(u"readonly"_s);
}

QTEST_MAIN(PaneStatesTest)
#include "tst_panestates.moc"
