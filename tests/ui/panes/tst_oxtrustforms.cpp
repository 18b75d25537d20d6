// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attributes/attributespane.h"
#include "ui/clients/clientspane.h"
#include "ui/common/pagedtableview.h"
#include "ui/editor/codeeditor.h"
#include "ui/forms/conflictdialog.h"
#include "ui/forms/entityform.h"
#include "ui/forms/fieldrow.h"
#include "ui/forms/objecteditor.h"
#include "ui/forms/reviewdialog.h"
#include "ui/resources/resourcespane.h"
#include "ui/scopes/scopespane.h"
#include "ui/scripts/scriptdocument.h"
#include "ui/scripts/scripteditorpage.h"
#include "ui/scripts/scriptspane.h"
#include "ui/scripts/scripttabs.h"
#include "uisupport/testconsole.h"

#include <QAction>
#include <QDialog>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::ui;
using domain::EntityKind;

namespace {

constexpr int patience = 30000;

std::unique_ptr<EntityListPane> paneOf(EntityKind kind, workspace::Console &console)
{
    switch (kind) {
    case EntityKind::Client:
        return std::make_unique<ClientsPane>(console);
    case EntityKind::Scope:
        return std::make_unique<ScopesPane>(console);
    case EntityKind::UmaResource:
        return std::make_unique<ResourcesPane>(console);
    case EntityKind::Attribute:
        return std::make_unique<AttributesPane>(console);
    case EntityKind::Script:
        break;
    }
    return nullptr;
}

} // namespace

/// Lists and forms of a Gluu 4 server, through the oxTrust API of the sandbox.
class OxTrustFormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void cleanup() { m_pane.reset(); }
    void theListSaysWhatItDoesNotShow_data() { addKinds(); }
    void theListSaysWhatItDoesNotShow();
    void onlyFieldsOfThisServerAreOffered_data() { addKinds(); }
    void onlyFieldsOfThisServerAreOffered();
    void anObjectIsOpenedChangedAndSaved_data() { addKinds(); }
    void anObjectIsOpenedChangedAndSaved();
    void twoWhoChangeTheSameAreTold_data() { addKinds(); }
    void twoWhoChangeTheSameAreTold();
    void aScriptIsChangedAndDeployed();

private:
    static void addKinds()
    {
        QTest::addColumn<int>("kind");
        for (const EntityKind kind : {EntityKind::Client, EntityKind::Scope, EntityKind::UmaResource, EntityKind::Attribute})
            QTest::newRow(qPrintable(toString(kind))) << int(kind);
    }
    server::AdminApi *api() const { return (*m_console)->adminApi(); }
    ObjectEditor &editor() const { return *m_pane->editor(); }
    void show(EntityKind kind);
    void choose(int row) const;
    QJsonObject stored(EntityKind kind, const QString &id) const;
    void changeElsewhere(EntityKind kind, const QString &id, const QString &field, const QJsonValue &value) const;
    void type(const QString &path, const QString &text) const;
    void shoot(QWidget &widget, const QString &name) const;

    std::unique_ptr<test::TestConsole> m_keeper; ///< owns the sandbox, and is the other person
    std::unique_ptr<test::TestConsole> m_console;
    std::unique_ptr<EntityListPane> m_pane;
};

void OxTrustFormsTest::initTestCase()
{
    m_keeper = std::make_unique<test::TestConsole>(test::TestConsole::sandboxProgram(), 30);
    QVERIFY(m_keeper->connectToSandbox());
    const workspace::SandboxProcess &sandbox = (*m_keeper)->sandbox();
    m_console = std::make_unique<test::TestConsole>();
    workspace::Profile profile;
    profile.name = u"Gluu"_s;
    profile.kind = workspace::Profile::Kind::Gluu4;
    profile.url = sandbox.endpoints().issuer;
    profile.adminUrl = QUrl(QJsonDocument::fromJson(sandbox.readyLine()).object().value(u"oxtrustApi"_s).toString());
    profile.caFile = sandbox.endpoints().tls.caFile;
    profile.clientId = sandbox.endpoints().admin.clientId;
    const Result<workspace::Profile> saved = (*m_console)->profiles().save(profile);
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().sentence()));
    const QString id = saved->id;
    const QString secret = sandbox.endpoints().admin.clientSecret;
    auto opening = (*m_console)->openWithSecret(id, secret, false);
    const Result<void> opened = QCoro::waitFor(std::move(opening));
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().sentence()));
    QVERIFY(api());
}

void OxTrustFormsTest::cleanupTestCase()
{
    m_pane.reset();
    m_console.reset();
    m_keeper.reset();
}

void OxTrustFormsTest::show(EntityKind kind)
{
    m_pane = paneOf(kind, **m_console);
    m_pane->resize(1300, 800);
    m_pane->show();
    QTRY_VERIFY_WITH_TIMEOUT(m_pane->model()->entityAt(0).has_value(), patience);
}

void OxTrustFormsTest::choose(int row) const
{
    m_pane->findChild<PagedTableView *>(u"table"_s)->setCurrentIndex(m_pane->model()->index(row, 0));
    QTRY_VERIFY_WITH_TIMEOUT(editor().session().isOpen() && editor().session().id() == m_pane->model()->entityAt(row)->id(), patience);
}

QJsonObject OxTrustFormsTest::stored(EntityKind kind, const QString &id) const
{
    auto reading = api()->get(kind, id);
    const Result<domain::Entity> read = QCoro::waitFor(std::move(reading));
    return read ? read->json() : QJsonObject();
}

void OxTrustFormsTest::changeElsewhere(EntityKind kind, const QString &id, const QString &field, const QJsonValue &value) const
{
    server::AdminApi *other = (*m_keeper)->adminApi(); // through the other interface, as it happens
    auto reading = other->get(kind, id);
    const Result<domain::Entity> read = QCoro::waitFor(std::move(reading));
    QVERIFY2(read, read ? "" : qPrintable(read.error().sentence()));
    QJsonObject after = read->json();
    after.insert(field, value);
    auto writing = other->patch(kind, id, read->json(), after);
    const Result<domain::Entity> written = QCoro::waitFor(std::move(writing));
    QVERIFY2(written, written ? "" : qPrintable(written.error().sentence()));
}

void OxTrustFormsTest::type(const QString &path, const QString &text) const
{
    editor().form()->showField(path);
    FieldRow *row = editor().form()->row(path);
    QVERIFY(row);
    if (auto *line = row->editor()->findChild<QLineEdit *>()) {
        line->selectAll();
        QTest::keyClicks(line, text);
    } else {
        auto *lines = row->editor()->findChild<QPlainTextEdit *>();
        QVERIFY(lines);
        lines->selectAll();
        QTest::keyClicks(lines, text);
    }
}

void OxTrustFormsTest::shoot(QWidget &widget, const QString &name) const
{
    const QString folder = qEnvironmentVariable("DROVER_SHOTS");
    if (folder.isEmpty())
        return;
    QTest::qWait(300);
    QVERIFY(widget.grab().save(folder + u"/oxtrust-"_s + name + u".png"_s));
}

void OxTrustFormsTest::theListSaysWhatItDoesNotShow()
{
    QFETCH(int, kind);
    show(EntityKind(kind));
    auto *note = m_pane->findChild<QLabel *>(u"listNote"_s);
    QTRY_VERIFY(note->isVisible());
    // Which part of the list can't be seen, and what to do about it.
    QVERIFY2(note->text().contains(u"first"_s) || note->text().contains(u"as a whole"_s), qPrintable(note->text()));
    QVERIFY2(note->text().contains(u"Search"_s), qPrintable(note->text()));
    QCOMPARE(note->text(), m_pane->model()->note().isEmpty() ? api()->listAbilities(EntityKind(kind)).note : m_pane->model()->note());
    shoot(*m_pane, u"list-"_s + toString(EntityKind(kind)));
    // The search is what it says.
    const domain::Entity wanted = *m_pane->model()->entityAt(m_pane->model()->rowCount() - 1);
    m_pane->findChild<QLineEdit *>(u"search"_s)->setText(wanted.name());
    QTRY_VERIFY_WITH_TIMEOUT(!m_pane->model()->isBusy() && m_pane->model()->rowOf(wanted.id()) >= 0, patience);
}

void OxTrustFormsTest::onlyFieldsOfThisServerAreOffered()
{
    QFETCH(int, kind);
    show(EntityKind(kind));
    choose(0);
    const domain::FieldCatalogue &here = domain::FieldCatalogue::of(EntityKind(kind), domain::Dialect::Gluu);
    const domain::FieldCatalogue &there = domain::FieldCatalogue::of(EntityKind(kind), domain::Dialect::Janssen);
    QVERIFY(here.fields().size() > 5);
    for (const domain::Field &field : here.fields())
        QVERIFY2(editor().form()->row(field.path), qPrintable(field.path));
    int others = 0;
    for (const domain::Field &field : there.fields()) {
        if (here.find(field.path))
            continue;
        ++others;
        QVERIFY2(!editor().form()->row(field.path), qPrintable(field.path));
    }
    QCOMPARE(others > 0, EntityKind(kind) != EntityKind::UmaResource); // whose members have the same names on both
    // What the server sent has its place: nothing is left over for “Unknown to Drover”.
    auto *unknown = editor().form()->findChild<QLabel *>(u"unknownMembers"_s);
    QVERIFY2(unknown->text().isEmpty(), qPrintable(unknown->text()));
    shoot(*m_pane, u"form-"_s + toString(EntityKind(kind)));
}

void OxTrustFormsTest::anObjectIsOpenedChangedAndSaved()
{
    QFETCH(int, kind);
    const auto which = EntityKind(kind);
    show(which);
    choose(0);
    const QString id = editor().session().id();
    const QJsonObject before = stored(which, id);
    QVERIFY(!before.isEmpty());
    type(u"description"_s, u"typed in the form"_s);
    QVERIFY(editor().session().isDirty());
    m_pane->findChild<QAction *>(u"saveObject"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!editor().session().isSaving() && !editor().session().isDirty(), patience);
    const QJsonObject now = stored(which, id);
    QCOMPARE(now.value(u"description"_s).toString(), u"typed in the form"_s);
    // The server sets these by itself: "exp" of a client that never expires is always a hundred years from now, and the secret is
    // encrypted anew.
    const QStringList moving{u"deletable"_s, u"exp"_s, u"encodedClientSecret"_s, u"revision"_s, u"lastUpdated"_s, u"oxLastAccessTime"_s};
    QStringList changed;
    const QStringList names = before.keys() + now.keys();
    for (const QString &name : names) {
        if (before.value(name) != now.value(name) && name != u"description" && !moving.contains(name) && !changed.contains(name))
            changed += name;
    }
    QCOMPARE(changed.join(u", "_s), QString());
}

void OxTrustFormsTest::twoWhoChangeTheSameAreTold()
{
    QFETCH(int, kind);
    const auto which = EntityKind(kind);
    show(which);
    choose(std::min(1, m_pane->model()->rowCount() - 1)); // of resources there may be only one
    const QString id = editor().session().id();
    type(u"description"_s, u"mine"_s);
    changeElsewhere(which, id, u"description"_s, u"theirs"_s);
    editor().save();
    QTRY_VERIFY_WITH_TIMEOUT(m_pane->findChild<ConflictDialog *>(), patience);
    QCOMPARE(stored(which, id).value(u"description"_s).toString(), u"theirs"_s);
    auto *dialog = m_pane->findChild<ConflictDialog *>();
    shoot(*dialog, u"conflict-"_s + toString(which));
    dialog->findChild<QPushButton *>(u"allMine"_s)->click();
    dialog->findChild<QPushButton *>(u"mergeButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_pane->findChild<ReviewDialog *>(), patience);
    shoot(*m_pane->findChild<ReviewDialog *>(), u"review-"_s + toString(which));
    m_pane->findChild<ReviewDialog *>()->findChild<QPushButton *>(u"reviewSave"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(stored(which, id).value(u"description"_s).toString(), u"mine"_s, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!editor().session().isDirty(), patience);
}

void OxTrustFormsTest::aScriptIsChangedAndDeployed()
{
    ScriptsPane pane(**m_console);
    pane.resize(1300, 800);
    pane.show();
    QTRY_VERIFY_WITH_TIMEOUT(pane.model()->scriptCount() > 0, patience);
    const QModelIndex type = pane.model()->index(0, 0);
    const QString id = pane.model()->index(0, 0, type).data(tables::ScriptTreeModel::IdRole).toString();
    pane.openScript(id);
    ScriptEditorPage *page = pane.tabs()->current();
    QVERIFY(page);
    const QString before = page->document()->script().source();
    page->editor()->replaceText(before + u"\n# mine\n"_s);
    changeElsewhere(EntityKind::Script, id, u"level"_s, 42);
    pane.deploy();
    const auto review = [&pane]() -> QDialog * {
        const QList<QDialog *> dialogs = pane.findChildren<QDialog *>(u"deployDialog"_s);
        for (QDialog *dialog : dialogs) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(review(), patience);
    // What somebody else wrote meanwhile is told, and stays.
    auto *told = review()->findChild<QWidget *>(u"message"_s);
    QVERIFY(told);
    QVERIFY2(told->accessibleName().contains(u"changed since you opened it"_s), qPrintable(told->accessibleName()));
    shoot(*review(), u"deploy"_s);
    review()->findChild<QPushButton *>(u"deployButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!page->document()->isModified(), patience);
    const QJsonObject now = stored(EntityKind::Script, id);
    QCOMPARE(now.value(u"level"_s).toInt(), 42);
    QVERIFY(now.value(u"script"_s).toString().endsWith(u"# mine\n"_s));
    shoot(pane, u"script"_s);
}

QTEST_MAIN(OxTrustFormsTest)
#include "tst_oxtrustforms.moc"
