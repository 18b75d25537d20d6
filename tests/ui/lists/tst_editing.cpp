// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activitypane.h"
#include "ui/clients/clientspane.h"
#include "ui/common/dialogs.h"
#include "ui/common/messagebar.h"
#include "ui/common/pagedtableview.h"
#include "ui/common/theme.h"
#include "ui/editor/codeeditor.h"
#include "ui/forms/bulkdialog.h"
#include "ui/forms/conflictdialog.h"
#include "ui/forms/deletedialog.h"
#include "ui/forms/entityform.h"
#include "ui/forms/fieldrow.h"
#include "ui/forms/objecteditor.h"
#include "ui/forms/reviewdialog.h"
#include "ui/resources/resourcespane.h"
#include "ui/scopes/scopespane.h"
#include "uisupport/accessibility.h"
#include "uisupport/testconsole.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::ui;
using domain::EntityKind;

/// Editing in the window against the real sandbox.
class EditingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void oneFieldIsSavedAndNothingElse();
    void theJsonCanBeEdited();
    void reviewSavesToo();
    void aConcurrentChangeOpensTheThreeWayView();
    void unsavedChangesSurviveTheWindow();
    void aNewObjectIsCreatedAndDeletedWithItsImpactShown();
    void aDuplicateIsAnObjectOfItsOwn();
    void manyAreChangedAtOnce();
    void activitiesAreListedAndTakenBack();
    void activitiesAreExported();
    void everyControlHasAName();

private:
    server::AdminApi *api() const { return (*m_console)->adminApi(); }
    QJsonObject stored(EntityKind kind, const QString &id) const
    {
        const auto read = QCoro::waitFor(api()->get(kind, id));
        return read ? read->json() : QJsonObject();
    }
    void change(const QString &id, const QString &name, const QJsonValue &value) const
    {
        const QJsonObject before = stored(EntityKind::Client, id);
        QJsonObject after = before;
        after.insert(name, value);
        QVERIFY(QCoro::waitFor(api()->patch(EntityKind::Client, id, before, after)));
    }
    template <class T> T *part(const QString &name) const { return m_pane->findChild<T *>(name); }
    void choose(int row) const
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_pane->model()->entityAt(row).has_value(), 20000);
        part<PagedTableView>(u"table"_s)->setCurrentIndex(m_pane->model()->index(row, 0));
        QTRY_COMPARE(editor().session().id(), m_pane->model()->entityAt(row)->id());
    }
    ObjectEditor &editor() const { return *m_pane->editor(); }
    void type(const QString &path, const QString &text) const
    {
        editor().form()->showField(path);
        auto *line = editor().form()->row(path)->editor()->findChild<QLineEdit *>();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    /// Saves a picture for looking at into $DROVER_PICTURES, if that is set.
    static void picture(QWidget &widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("DROVER_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(400); // messages slide in, names arrive
        QVERIFY(widget.grab().save(folder + u'/' + name + u".png"_s));
    }
    void save() const
    {
        m_pane->findChild<QAction *>(u"saveObject"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!editor().session().isSaving() && !editor().session().isDirty(), 20000);
    }

    std::unique_ptr<test::TestConsole> m_console;
    std::unique_ptr<ClientsPane> m_pane;
};

void EditingTest::initTestCase()
{
    if (qEnvironmentVariable("DROVER_PICTURES").contains(u"dark"_s))
        theme::apply(theme::Choice::Dark);
    m_console = std::make_unique<test::TestConsole>(test::TestConsole::sandboxProgram(), 20);
    m_pane = std::make_unique<ClientsPane>(**m_console);
    m_pane->resize(1300, 800);
    m_pane->show();
    QVERIFY(m_console->connectToSandbox());
    QTRY_VERIFY_WITH_TIMEOUT(m_pane->model()->total().value_or(0) >= 20, 20000);
}

void EditingTest::cleanupTestCase()
{
    m_pane.reset();
    m_console.reset();
}

void EditingTest::oneFieldIsSavedAndNothingElse()
{
    choose(2);
    const QString id = editor().session().id();
    const QJsonObject before = stored(EntityKind::Client, id);
    QVERIFY(!part<QWidget>(u"editFooter"_s)->isVisible());
    editor().form()->showField(u"description"_s);
    auto *text = editor().form()->row(u"description"_s)->editor()->findChild<QPlainTextEdit *>();
    text->selectAll();
    QTest::keyClicks(text, u"for the test"_s);
    QVERIFY(part<QWidget>(u"editFooter"_s)->isVisible());
    QVERIFY(part<QLabel>(u"changeCount"_s)->text().contains(u"1"_s));
    picture(*m_pane, u"editing"_s);
    save();
    QJsonObject expected = before;
    expected.insert(u"description"_s, u"for the test"_s);
    QCOMPARE(stored(EntityKind::Client, id), expected);
    QTRY_VERIFY(!part<QWidget>(u"editFooter"_s)->isVisible());
}

void EditingTest::theJsonCanBeEdited()
{
    choose(3);
    const QString id = editor().session().id();
    part<QTabWidget>(u"detailTabs"_s)->setCurrentIndex(1);
    auto *json = part<CodeEditor>(u"json"_s);
    QTRY_VERIFY(json->text().contains(id));
    QJsonObject object = QJsonDocument::fromJson(json->text().toUtf8()).object();
    object.insert(u"softwareVersion"_s, u"7"_s);
    json->replaceText(QString::fromUtf8(QJsonDocument(object).toJson()));
    QCOMPARE(editor().session().changedFieldCount(), 1); // the mark of the secret is no change
    json->replaceText(json->text() + u"}"_s);
    QVERIFY(part<QLabel>(u"jsonProblem"_s)->isVisible());
    QVERIFY(!part<QPushButton>(u"saveButton"_s)->isEnabled());
    QVERIFY(!json->problems().isEmpty());
    picture(*m_pane, u"json-broken"_s);
    json->replaceText(QString::fromUtf8(QJsonDocument(object).toJson()));
    QVERIFY(!part<QLabel>(u"jsonProblem"_s)->isVisible());
    save();
    QCOMPARE(stored(EntityKind::Client, id).value(u"softwareVersion"_s).toString(), u"7"_s);
    part<QTabWidget>(u"detailTabs"_s)->setCurrentIndex(0);
}

void EditingTest::reviewSavesToo()
{
    choose(4);
    const QString id = editor().session().id();
    type(u"clientName"_s, u"Reviewed"_s);
    part<QPushButton>(u"reviewButton"_s)->click();
    QTRY_VERIFY(m_pane->findChild<ReviewDialog *>());
    auto *dialog = m_pane->findChild<ReviewDialog *>();
    QVERIFY(dialog->findChild<CodeEditor *>(u"reviewRequest"_s)->text().contains(u"\"test\""_s));
    picture(*dialog, u"review"_s);
    dialog->findChild<QPushButton *>(u"reviewSave"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(stored(EntityKind::Client, id).value(u"clientName"_s).toString(), u"Reviewed"_s, 20000);
    QTRY_VERIFY_WITH_TIMEOUT(!editor().session().isDirty(), 20000);
}

void EditingTest::aConcurrentChangeOpensTheThreeWayView()
{
    choose(5);
    const QString id = editor().session().id();
    type(u"clientName"_s, u"Mine"_s);
    change(id, u"clientName"_s, u"Theirs"_s);
    change(id, u"softwareId"_s, u"theirs alone"_s);
    editor().save();
    QTRY_VERIFY_WITH_TIMEOUT(m_pane->findChild<ConflictDialog *>(), 20000);
    QCOMPARE(stored(EntityKind::Client, id).value(u"clientName"_s).toString(), u"Theirs"_s);
    auto *dialog = m_pane->findChild<ConflictDialog *>();
    picture(*dialog, u"conflict"_s);
    dialog->findChild<QPushButton *>(u"allMine"_s)->click();
    dialog->findChild<QPushButton *>(u"mergeButton"_s)->click();
    // The merged version is reviewed before it is sent.
    QTRY_VERIFY_WITH_TIMEOUT(m_pane->findChild<ReviewDialog *>(), 20000);
    m_pane->findChild<ReviewDialog *>()->findChild<QPushButton *>(u"reviewSave"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(stored(EntityKind::Client, id).value(u"clientName"_s).toString(), u"Mine"_s, 20000);
    QCOMPARE(stored(EntityKind::Client, id).value(u"softwareId"_s).toString(), u"theirs alone"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!editor().session().isDirty(), 20000);
}

void EditingTest::unsavedChangesSurviveTheWindow()
{
    choose(6);
    const QString id = editor().session().id();
    type(u"clientName"_s, u"Unsaved"_s);
    // Looking at another one loses nothing either.
    choose(7);
    choose(6);
    QCOMPARE(editor().session().edited().value(u"clientName"_s).toString(), u"Unsaved"_s);
    m_pane = std::make_unique<ClientsPane>(**m_console);
    m_pane->resize(1300, 800);
    m_pane->show();
    QTRY_VERIFY_WITH_TIMEOUT(m_pane->model()->total().value_or(0) >= 20, 20000);
    choose(6);
    QCOMPARE(editor().session().id(), id);
    QCOMPARE(editor().session().edited().value(u"clientName"_s).toString(), u"Unsaved"_s);
    QVERIFY(editor().messages()->count() >= 1);
    picture(*m_pane, u"draft"_s);
    part<QPushButton>(u"revertButton"_s)->click();
    QVERIFY(!editor().session().isDirty());
    QVERIFY(stored(EntityKind::Client, id).value(u"clientName"_s).toString() != u"Unsaved"_s);
}

void EditingTest::aNewObjectIsCreatedAndDeletedWithItsImpactShown()
{
    ScopesPane scopes(**m_console);
    scopes.resize(1200, 700);
    scopes.show();
    QTRY_VERIFY_WITH_TIMEOUT(scopes.model()->total().value_or(0) > 0, 20000);
    scopes.findChild<QAction *>(u"newObject"_s)->trigger();
    editing::EditSession &session = scopes.editor()->session();
    QVERIFY(session.isNew());
    picture(scopes, u"new-scope"_s);
    session.setValue(*session.catalogue().find(u"id"_s), u"zz_made_here"_s);
    session.setValue(*session.catalogue().find(u"scopeType"_s), u"oauth"_s);
    QVERIFY(session.problems().isEmpty());
    scopes.editor()->save();
    QTRY_VERIFY_WITH_TIMEOUT(!session.isNew() && !session.isSaving(), 20000);
    const QString id = session.id();
    const QJsonObject made = stored(EntityKind::Scope, id);
    QCOMPARE(made.value(u"id"_s).toString(), u"zz_made_here"_s);
    const QString client = m_pane->model()->entityAt(8)->id();
    const QJsonArray used{made.value(u"dn"_s)};
    change(client, u"scopes"_s, used);

    QTRY_VERIFY_WITH_TIMEOUT(scopes.findChild<QAction *>(u"deleteObject"_s)->isEnabled() && session.id() == id, 20000);
    scopes.findChild<QAction *>(u"deleteObject"_s)->trigger();
    auto *dialog = scopes.findChild<DeleteDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->isLooking(), 30000);
    QCOMPARE(dialog->useCount(), 1);
    picture(*dialog, u"delete"_s);
    dialog->findChild<QPushButton *>(u"deleteButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(stored(EntityKind::Scope, id).isEmpty(), 20000);
    const QList<MessageBar *> bars = scopes.findChildren<MessageBar *>();
    const auto undo = [&bars]() -> QPushButton * {
        for (const MessageBar *bar : bars) {
            for (auto *button : bar->findChildren<QPushButton *>()) {
                if (button->text() == u"Undo")
                    return button;
            }
        }
        return nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(undo(), 20000);
    picture(scopes, u"deleted"_s);
    undo()->click();
    const auto isBack = [this] {
        server::ListQuery query;
        query.pattern = u"zz_made_here"_s;
        const auto page = QCoro::waitFor(api()->list(EntityKind::Scope, query));
        return page && page->total == 1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isBack(), 20000);
}

void EditingTest::aDuplicateIsAnObjectOfItsOwn()
{
    choose(9);
    const QString original = editor().session().id();
    m_pane->findChild<QAction *>(u"duplicateObject"_s)->trigger();
    QVERIFY(editor().session().isNew());
    QVERIFY(!editor().session().edited().contains(u"inum"_s));
    QVERIFY(!editor().session().edited().contains(u"clientSecret"_s));
    editor().save();
    QTRY_VERIFY_WITH_TIMEOUT(!editor().session().isNew() && !editor().session().isSaving(), 20000);
    QVERIFY(editor().session().id() != original);
    const QJsonObject copy = stored(EntityKind::Client, editor().session().id());
    QCOMPARE(copy.value(u"redirectUris"_s), stored(EntityKind::Client, original).value(u"redirectUris"_s));
}

void EditingTest::manyAreChangedAtOnce()
{
    part<QLineEdit>(u"search"_s)->clear();
    QTRY_VERIFY_WITH_TIMEOUT(m_pane->model()->total().value_or(0) >= 20, 20000);
    QTRY_VERIFY_WITH_TIMEOUT(m_pane->model()->entityAt(12).has_value(), 20000);
    auto *table = part<PagedTableView>(u"table"_s);
    table->setCurrentIndex(m_pane->model()->index(10, 0));
    QItemSelection rows(m_pane->model()->index(10, 0), m_pane->model()->index(12, m_pane->model()->columnCount() - 1));
    table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    QStringList ids;
    for (int row = 10; row <= 12; ++row)
        ids += m_pane->model()->entityAt(row)->id();
    auto *action = m_pane->findChild<QAction *>(u"changeMany"_s);
    QVERIFY(action->isEnabled());
    action->trigger();
    auto *dialog = m_pane->findChild<BulkDialog *>();
    QVERIFY(dialog);
    dialog->setField(u"softwareId"_s);
    QTest::keyClicks(dialog->editor()->findChild<QLineEdit *>(), u"batch"_s);
    dialog->findChild<QPushButton *>(u"bulkRun"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(dialog->batch().count(editing::BatchRow::State::Done), 3, 30000);
    picture(*dialog, u"many"_s);
    for (const QString &id : std::as_const(ids))
        QCOMPARE(stored(EntityKind::Client, id).value(u"softwareId"_s).toString(), u"batch"_s);
    QTRY_VERIFY(dialog->findChild<QPushButton *>(u"bulkUndo"_s)->isEnabled());
    dialog->findChild<QPushButton *>(u"bulkUndo"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(dialog->batch().count(editing::BatchRow::State::Undone), 3, 30000);
    for (const QString &id : std::as_const(ids))
        QVERIFY(stored(EntityKind::Client, id).value(u"softwareId"_s).toString() != u"batch"_s);
    dialog->accept();
}

void EditingTest::activitiesAreListedAndTakenBack()
{
    choose(13);
    const QString id = editor().session().id();
    const QString before = stored(EntityKind::Client, id).value(u"clientName"_s).toString();
    type(u"clientName"_s, u"To be taken back"_s);
    save();
    QCOMPARE(stored(EntityKind::Client, id).value(u"clientName"_s).toString(), u"To be taken back"_s);
    ActivityPane pane(**m_console);
    pane.resize(1200, 700);
    pane.show();
    QVERIFY(!pane.findChild<QLabel *>(u"activityCount"_s)->text().isEmpty());
    QVERIFY(!pane.findChild<QLabel *>(u"activityTitle"_s)->text().isEmpty());
    QVERIFY(pane.findChild<QTreeWidget *>(u"activityChanges"_s)->topLevelItemCount() > 0);
    QCOMPARE(pane.findChild<QTreeWidget *>(u"activityChanges"_s)->topLevelItem(0)->text(2), u"To be taken back"_s);
    QCOMPARE(pane.findChild<QTreeWidget *>(u"activityChanges"_s)->topLevelItemCount(), 1);
    picture(pane, u"activity"_s);
    auto *revert = pane.findChild<QPushButton *>(u"revertActivity"_s);
    QVERIFY2(revert->isEnabled(), qPrintable(revert->toolTip()));
    dialogs::answerAhead(Answer::Act);
    revert->click();
    QTRY_COMPARE_WITH_TIMEOUT(stored(EntityKind::Client, id).value(u"clientName"_s).toString(), before, 20000);
    QTRY_VERIFY_WITH_TIMEOUT(pane.findChild<MessageBar *>()->count() == 1, 20000);
    // The filter narrows the list; nothing found offers to clear it.
    auto *table = pane.findChild<QTableView *>(u"activityTable"_s);
    const int all = table->model()->rowCount();
    QVERIFY(all >= 10);
    auto *what = pane.findChild<QComboBox *>(u"activityWhat"_s);
    what->setCurrentIndex(what->findData(u"delete"_s));
    QCOMPARE(table->model()->rowCount(), 1);
    pane.findChild<QLineEdit *>(u"activitySearch"_s)->setText(u"nothing like this"_s);
    QTRY_COMPARE(table->model()->rowCount(), 0);
    QVERIFY(!table->isVisible());
    const QStringList nameless = test::controlsWithoutName(&pane);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void EditingTest::activitiesAreExported()
{
    QTemporaryDir folder;
    ActivityPane pane(**m_console);
    pane.show();
    for (const QString &name : {u"a.json"_s, u"a.csv"_s}) {
        dialogs::pathAhead(folder.filePath(name));
        pane.exportShown();
        QFile file(folder.filePath(name));
        QTRY_VERIFY(file.exists());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("To be taken back"));
    }
}

void EditingTest::everyControlHasAName()
{
    choose(1);
    for (const QString &section : editor().session().catalogue().sections())
        editor().form()->setSectionOpen(section, true);
    m_pane->resize(1100, 4200);
    picture(*m_pane, u"all-fields"_s);
    const QStringList nameless = test::controlsWithoutName(m_pane.get());
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

QTEST_MAIN(EditingTest)
#include "tst_editing.moc"
