// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memoryapi.h"
#include "ui/editor/codeeditor.h"
#include "ui/forms/bulkdialog.h"
#include "ui/forms/conflictdialog.h"
#include "ui/forms/deletedialog.h"
#include "ui/forms/reviewdialog.h"
#include "uisupport/accessibility.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::ui;
using domain::Dialect;
using domain::EntityKind;
using domain::FieldCatalogue;
using domain::MergeSide;
using State = editing::BatchRow::State;

namespace {

QJsonObject client(int number)
{
    return {{u"inum"_s, u"C%1"_s.arg(number)},
            {u"dn"_s, u"inum=C%1,ou=clients,o=jans"_s.arg(number)},
            {u"clientName"_s, u"Client %1"_s.arg(number)},
            {u"clientSecret"_s, u"hush-hush"_s},
            {u"accessTokenLifetime"_s, 300}};
}

} // namespace

/// The questions around editing: review, conflict, deletion, many at once.
class FormDialogsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReviewShowsTheLeastDifference();
    void aConflictIsDecidedPlaceByPlace();
    void deletingShowsTheImpactFirst();
    void lookingForUsesCanBeStopped();
    void manyAreChangedAndTakenBack();
    void aBatchThatWillBeRefusedIsNotSent();
};

void FormDialogsTest::aReviewShowsTheLeastDifference()
{
    QTemporaryDir folder;
    workspace::Drafts drafts(folder.path());
    test::MemoryApi api;
    editing::EditSession session(drafts);
    session.open(u"p"_s, Dialect::Janssen, domain::Entity(EntityKind::Client, client(1)));
    session.setValue(*session.catalogue().find(u"accessTokenLifetime"_s), 600);
    session.setValue(*session.catalogue().find(u"clientSecret"_s), u"hush-new"_s);
    QWidget window;
    ReviewDialog dialog(session, api, &window);
    dialog.show();
    auto *fields = dialog.findChild<QTreeWidget *>(u"reviewFields"_s);
    QCOMPARE(fields->topLevelItemCount(), 2);
    QCOMPARE(fields->topLevelItem(0)->text(0), u"Access token"_s);
    const QList<CodeEditor *> texts = dialog.findChildren<CodeEditor *>();
    QVERIFY(texts.size() >= 3);
    for (const CodeEditor *text : texts) {
        QVERIFY(!text->text().contains(u"hush"_s));
        QVERIFY(!text->text().contains(u"Client 1"_s)); // what didn't change isn't there
    }
    QVERIFY(dialog.findChild<CodeEditor *>(u"reviewRequest"_s)->text().startsWith(u"PATCH"_s));
    for (int row = 0; row < 2; ++row) {
        for (int column = 0; column < 3; ++column)
            QVERIFY(!(fields->topLevelItem(row)->text(column) + fields->topLevelItem(row)->toolTip(column)).contains(u"hush"_s));
    }
    const QStringList nameless = test::controlsWithoutName(&dialog);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    dialog.setSaveEnabled(false);
    QVERIFY(!dialog.findChild<QPushButton *>(u"reviewSave"_s)->isEnabled());
}

void FormDialogsTest::aConflictIsDecidedPlaceByPlace()
{
    editing::EditConflict conflict;
    conflict.base = client(1);
    conflict.mine = client(1);
    conflict.theirs = client(1);
    conflict.mine.insert(u"clientName"_s, u"Mine"_s);
    conflict.theirs.insert(u"clientName"_s, u"Theirs"_s);
    conflict.mine.insert(u"accessTokenLifetime"_s, 1);
    conflict.theirs.insert(u"description"_s, u"theirs alone"_s);
    conflict.places = domain::mergePlaces(conflict.base, conflict.mine, conflict.theirs);
    QWidget window;
    ConflictDialog dialog(conflict, FieldCatalogue::of(EntityKind::Client, Dialect::Janssen), &window);
    dialog.show();
    QCOMPARE(dialog.findChild<QTreeWidget *>(u"conflictPlaces"_s)->topLevelItemCount(), 3);
    auto *merge = dialog.findChild<QPushButton *>(u"mergeButton"_s);
    QVERIFY(!merge->isEnabled());
    const QList<QComboBox *> boxes = dialog.findChildren<QComboBox *>();
    QCOMPARE(boxes.size(), 1); // only where both changed it
    boxes.first()->setCurrentIndex(1);
    QVERIFY(merge->isEnabled());
    QCOMPARE(dialog.choices(), (QHash<QString, MergeSide>{{u"/clientName"_s, MergeSide::Mine}}));
    dialog.findChild<QPushButton *>(u"allTheirs"_s)->click();
    QCOMPARE(dialog.choices().value(u"/clientName"_s), MergeSide::Theirs);
    const QStringList nameless = test::controlsWithoutName(&dialog);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void FormDialogsTest::deletingShowsTheImpactFirst()
{
    test::MemoryApi api;
    const domain::Entity scope(EntityKind::Scope, {{u"inum"_s, u"S"_s}, {u"id"_s, u"photos"_s}, {u"dn"_s, u"inum=S,ou=scopes,o=jans"_s}});
    for (int i = 0; i < 3; ++i) {
        QJsonObject object = client(i);
        if (i > 0)
            object.insert(u"scopes"_s, QJsonArray{scope.dn()});
        api.put(EntityKind::Client, object);
    }
    QWidget window;
    DeleteDialog dialog(api, Dialect::Janssen, scope, &window);
    dialog.show();
    QTRY_VERIFY(!dialog.isLooking());
    QVERIFY(dialog.findChild<QLabel *>(u"deleteQuestion"_s)->text().contains(u"photos"_s));
    QCOMPARE(dialog.useCount(), 2);
    auto *uses = dialog.findChild<QTreeWidget *>(u"uses"_s);
    QVERIFY(uses->isVisible());
    QCOMPARE(uses->topLevelItem(0)->text(0), u"Client 1"_s);
    auto *act = dialog.findChild<QPushButton *>(u"deleteButton"_s);
    QVERIFY(act->isEnabled());
    QVERIFY(act->text().contains(u"scope"_s, Qt::CaseInsensitive)); // names the act, never "OK"
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    act->click();
    QCOMPARE(accepted.size(), 1);
    QVERIFY(api.writes.isEmpty()); // the dialog itself writes nothing
}

void FormDialogsTest::lookingForUsesCanBeStopped()
{
    test::MemoryApi api;
    const domain::Entity nobody(EntityKind::UmaResource, {{u"id"_s, u"R"_s}, {u"name"_s, u"Album"_s}});
    QWidget window;
    DeleteDialog unused(api, Dialect::Janssen, nobody, &window);
    QTRY_VERIFY(!unused.isLooking());
    QCOMPARE(unused.useCount(), 0);
    // A dialog that goes away while it looks takes the search with it.
    for (int i = 0; i < 500; ++i)
        api.put(EntityKind::Client, client(i));
    auto closed = std::make_unique<DeleteDialog>(api, Dialect::Janssen, domain::Entity(EntityKind::Scope, {{u"inum"_s, u"S"_s}}), &window);
    closed.reset();
    QTest::qWait(50);
}

void FormDialogsTest::manyAreChangedAndTakenBack()
{
    test::MemoryApi api;
    QList<domain::Entity> entities;
    for (int i = 0; i < 3; ++i) {
        api.put(EntityKind::Client, client(i));
        entities << domain::Entity(EntityKind::Client, client(i));
    }
    QWidget window;
    BulkDialog dialog(entities, {[&api] { return &api; }, Dialect::Janssen}, &window);
    dialog.show();
    dialog.setField(u"accessTokenLifetime"_s);
    auto *line = dialog.editor()->findChild<QLineEdit *>();
    line->selectAll();
    QTest::keyClicks(line, u"10"_s); // of minutes, as the first one has
    auto *rows = dialog.findChild<QTreeWidget *>(u"bulkRows"_s);
    QCOMPARE(rows->topLevelItemCount(), 3);
    QCOMPARE(dialog.batch().count(State::Waiting), 3);
    QCOMPARE(rows->topLevelItem(2)->text(2), u"600"_s);
    api.objects[EntityKind::Client].remove(u"C1"_s);
    dialog.findChild<QPushButton *>(u"bulkRun"_s)->click();
    QTRY_COMPARE(dialog.batch().count(State::Done), 2);
    QCOMPARE(dialog.batch().count(State::Failed), 1);
    QCOMPARE(api.at(EntityKind::Client, u"C0"_s).value(u"accessTokenLifetime"_s).toInt(), 600);
    QVERIFY(!rows->topLevelItem(1)->text(3).isEmpty());
    const QStringList nameless = test::controlsWithoutName(&dialog);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    QTRY_VERIFY(dialog.findChild<QPushButton *>(u"bulkUndo"_s)->isEnabled());
    dialog.findChild<QPushButton *>(u"bulkUndo"_s)->click();
    QTRY_COMPARE(dialog.batch().count(State::Undone), 2);
    QCOMPARE(api.at(EntityKind::Client, u"C2"_s), client(2));
}

void FormDialogsTest::aBatchThatWillBeRefusedIsNotSent()
{
    test::MemoryApi api;
    QWidget window;
    BulkDialog dialog({domain::Entity(EntityKind::Client, client(0)), domain::Entity(EntityKind::Client, client(1))},
                      {[&api] { return &api; }, Dialect::Janssen}, &window);
    dialog.setField(u"logoUri"_s);
    QTest::keyClicks(dialog.editor()->findChild<QLineEdit *>(), u"nonsense"_s);
    QCOMPARE(dialog.batch().count(State::Waiting), 2);
    QVERIFY(!dialog.findChild<QPushButton *>(u"bulkRun"_s)->isEnabled());
    QVERIFY(!dialog.findChild<QTreeWidget *>(u"bulkRows"_s)->topLevelItem(0)->text(3).isEmpty());
}

QTEST_MAIN(FormDialogsTest)
#include "tst_formdialogs.moc"
