// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/scripthistory.h"
#include "ui/attributes/attributespane.h"
#include "ui/clients/clientspane.h"
#include "ui/common/dialogs.h"
#include "ui/common/messagebar.h"
#include "ui/common/pagedtableview.h"
#include "ui/common/theme.h"
#include "ui/lists/entitylistpane.h"
#include "ui/resources/resourcespane.h"
#include "ui/scopes/scopespane.h"
#include "ui/scripts/scriptdocument.h"
#include "ui/scripts/scripteditorpage.h"
#include "ui/scripts/scriptspane.h"
#include "ui/scripts/scripttabs.h"
#include "ui/transfer/importdialog.h"
#include "uisupport/accessibility.h"
#include "uisupport/testconsole.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::ui;
using domain::EntityKind;
using State = transfer::ImportRow::State;

/// Export, import and history in the window against the real sandbox.
class TransferTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void cleanup();
    void chosenObjectsAreExportedWithoutSecrets_data();
    void chosenObjectsAreExportedWithoutSecrets();
    void theListIsExportedAsItIsFilteredAndSorted();
    void anImportShowsWhatItWouldDoAndThenDoesIt();
    void whatCantBeReadIsTold();
    void scriptsGoThroughDirectoryEntries();
    void theListOfScriptsIsExported();
    void aVersionIsKeptAndComesBack();
    void theMenuOffersIt();
    void everyControlHasAName();

private:
    server::AdminApi *api() const { return (*m_console)->adminApi(); }
    QJsonObject stored(EntityKind kind, const QString &id) const
    {
        const auto read = QCoro::waitFor(api()->get(kind, id));
        return read ? read->json() : QJsonObject();
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    static QByteArray contentOf(const QString &file)
    {
        QFile open(file);
        return open.open(QIODevice::ReadOnly) ? open.readAll() : QByteArray();
    }
    static void write(const QString &file, const QByteArray &content)
    {
        QFile open(file);
        QVERIFY(open.open(QIODevice::WriteOnly));
        QCOMPARE(open.write(content), content.size());
    }
    /// Chooses the first rows of a list.
    static void choose(EntityListPane &pane, int rows)
    {
        QTRY_VERIFY_WITH_TIMEOUT(pane.model()->total().value_or(0) >= rows, 60000);
        for (int row = 0; row < rows; ++row)
            QTRY_VERIFY_WITH_TIMEOUT(pane.model()->entityAt(row).has_value(), 60000);
        auto *table = pane.findChild<PagedTableView *>(u"table"_s);
        QItemSelection selection(pane.model()->index(0, 0), pane.model()->index(rows - 1, 0));
        table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    static void trigger(const QWidget &pane, const QString &name)
    {
        auto *action = pane.findChild<QAction *>(name);
        QVERIFY(action);
        QTRY_VERIFY_WITH_TIMEOUT(action->isEnabled(), 60000);
        action->trigger();
    }
    static ImportDialog *dialogOf(const QWidget &pane) { return pane.findChild<ImportDialog *>(); }
    /// Saves a picture for looking at into $DROVER_PICTURES, if that is set.
    static void picture(QWidget &widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("DROVER_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(400); // messages slide in, names arrive
        QVERIFY(widget.grab().save(folder + u'/' + name + u".png"_s));
    }
    static QList<QByteArray> lines(const QByteArray &csv) { return csv.trimmed().split('\n'); }

    QTemporaryDir m_folder;
    std::unique_ptr<test::TestConsole> m_console;
    std::unique_ptr<ClientsPane> m_clients;
    std::unique_ptr<ScriptsPane> m_scripts;
};

void TransferTest::initTestCase()
{
    if (qEnvironmentVariable("DROVER_PICTURES").contains(u"dark"_s))
        theme::apply(theme::Choice::Dark);
    // What a run before kept is not of this one.
    QDir(history::ScriptHistory::folderOf(workspace::sandboxProfileId())).removeRecursively();
    m_console = std::make_unique<test::TestConsole>(test::TestConsole::sandboxProgram(), 500);
    m_clients = std::make_unique<ClientsPane>(**m_console);
    m_clients->resize(1300, 800);
    m_clients->show();
    QVERIFY(m_console->connectToSandbox());
    QTRY_VERIFY_WITH_TIMEOUT(m_clients->model()->total().value_or(0) >= 500, 60000);
}

void TransferTest::cleanupTestCase()
{
    m_scripts.reset();
    m_clients.reset();
    m_console.reset();
}

void TransferTest::cleanup()
{
    QCOMPARE(dialogs::forgetAnswers(), 0);
}

void TransferTest::chosenObjectsAreExportedWithoutSecrets_data()
{
    QTest::addColumn<int>("kind");
    for (const EntityKind kind : {EntityKind::Client, EntityKind::Scope, EntityKind::UmaResource, EntityKind::Attribute})
        QTest::addRow("%s", qPrintable(domain::toString(kind))) << int(kind);
}

void TransferTest::chosenObjectsAreExportedWithoutSecrets()
{
    QFETCH(int, kind);
    std::unique_ptr<EntityListPane> made;
    EntityListPane *pane = m_clients.get();
    switch (EntityKind(kind)) {
    case EntityKind::Scope: made = std::make_unique<ScopesPane>(**m_console); break;
    case EntityKind::UmaResource: made = std::make_unique<ResourcesPane>(**m_console); break;
    case EntityKind::Attribute: made = std::make_unique<AttributesPane>(**m_console); break;
    default: break;
    }
    if (made) {
        pane = made.get();
        pane->resize(1200, 700);
        pane->show();
    }
    const int rows = EntityKind(kind) == EntityKind::UmaResource ? 1 : 2;
    choose(*pane, rows);
    const QString file = path(domain::toString(EntityKind(kind)) + u".json"_s);
    dialogs::pathAhead(file);
    trigger(*pane, u"exportSelected"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 60000);
    const QJsonArray list = QJsonDocument::fromJson(contentOf(file)).array();
    QCOMPARE(list.size(), rows);
    const domain::Entity first = *pane->model()->entityAt(0);
    const QJsonObject exported = list.at(0).toObject();
    QCOMPARE(domain::Entity(EntityKind(kind), exported).id(), first.id());
    const QJsonObject whole = stored(EntityKind(kind), first.id());
    QCOMPARE(exported.keys(), whole.keys());
    const QString secret = whole.value(u"clientSecret"_s).toString();
    QVERIFY(secret.isEmpty() || !contentOf(file).contains(secret.toUtf8()));
    QTRY_VERIFY(pane->findChild<MessageBar *>()->currentText().contains(domain::toString(EntityKind(kind)) + u".json"_s));
    pane->findChild<MessageBar *>()->dismissAll();

    // It is the same as what the server has.
    dialogs::pathAhead(file);
    trigger(*pane, u"importFile"_s);
    QTRY_VERIFY_WITH_TIMEOUT(dialogOf(*pane), 60000);
    ImportDialog *dialog = dialogOf(*pane);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->run().isPlanned() && !dialog->run().isRunning(), 60000);
    QCOMPARE(dialog->run().count(State::Same), rows);
    QVERIFY(!dialog->findChild<QPushButton *>(u"importWrite"_s)->isEnabled());
    dialog->findChild<QPushButton *>(u"importClose"_s)->click();
    QTRY_VERIFY(!dialogOf(*pane));
}

void TransferTest::theListIsExportedAsItIsFilteredAndSorted()
{
    const QString file = path(u"list.csv"_s);
    const QString wanted = u"Acme"_s; // a firm of some of the generated clients
    m_clients->model()->setQuery(wanted, {}, u"@name"_s, Qt::DescendingOrder);
    QTRY_VERIFY_WITH_TIMEOUT(m_clients->model()->total().value_or(1000) < 500 && m_clients->model()->entityAt(0).has_value(), 60000);
    const qint64 total = *m_clients->model()->total();
    QVERIFY(total > 1);
    dialogs::pathAhead(file);
    trigger(*m_clients, u"exportCsv"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 60000);
    const QList<QByteArray> found = lines(contentOf(file));
    QCOMPARE(found.size(), total + 1);
    QVERIFY2(found.at(0).startsWith("name,id,"), found.at(0).constData());
    QVERIFY(found.at(1).startsWith(m_clients->model()->entityAt(0)->name().toUtf8()));
    QVERIFY(QString::fromUtf8(found.at(1)) > QString::fromUtf8(found.last()));
    m_clients->model()->setQuery({}, {}, {}, Qt::AscendingOrder);
    QTRY_VERIFY_WITH_TIMEOUT(m_clients->model()->total().value_or(0) >= 500, 60000);

    // The whole list, several pages long.
    const QString all = path(u"all.csv"_s);
    dialogs::pathAhead(all);
    trigger(*m_clients, u"exportCsv"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(all), 60000);
    QCOMPARE(lines(contentOf(all)).size(), *m_clients->model()->total() + 1);
}

void TransferTest::anImportShowsWhatItWouldDoAndThenDoesIt()
{
    const domain::Entity first = *m_clients->model()->entityAt(0);
    const QJsonArray list{QJsonObject{{u"inum"_s, first.id()}, {u"description"_s, u"imported – ö"_s}},
                          QJsonObject{{u"clientName"_s, u"Imported client"_s}, {u"redirectUris"_s, QJsonArray{u"https://new.example/cb"_s}}},
                          QJsonObject{{u"clientName"_s, u"Left out"_s}, {u"redirectUris"_s, QJsonArray{u"https://no.example/cb"_s}}},
                          QJsonObject{{u"clientName"_s, u"Wrong"_s}, {u"redirectUris"_s, QJsonArray{u"no address"_s}}}};
    const QString file = path(u"changes.json"_s);
    write(file, QJsonDocument(list).toJson());
    const QJsonObject before = stored(EntityKind::Client, first.id());
    dialogs::pathAhead(file);
    trigger(*m_clients, u"importFile"_s);
    QTRY_VERIFY_WITH_TIMEOUT(dialogOf(*m_clients), 60000);
    ImportDialog *dialog = dialogOf(*m_clients);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->run().isPlanned() && !dialog->run().isRunning(), 60000);
    QCOMPARE(dialog->run().rows().at(0).state, State::Changed);
    QCOMPARE(dialog->run().rows().at(1).state, State::New);
    QCOMPARE(dialog->run().rows().at(3).state, State::Refused);
    QCOMPARE(stored(EntityKind::Client, first.id()), before); // nothing is written yet
    auto *fields = dialog->findChild<QTreeWidget *>(u"importFields"_s);
    QTRY_COMPARE(fields->topLevelItemCount(), 1);
    QVERIFY(fields->topLevelItem(0)->text(2).contains(u"imported – ö"_s));
    auto *rows = dialog->findChild<QTreeView *>(u"importRows"_s);
    QVERIFY(rows->model()->setData(rows->model()->index(2, 0), Qt::Unchecked, Qt::CheckStateRole));
    picture(*dialog, u"import"_s);
    QVERIFY(test::controlsWithoutName(dialog).isEmpty());
    QVERIFY2(test::cutOffTexts(dialog).isEmpty(), qPrintable(test::cutOffTexts(dialog).join(u'\n')));
    auto *write = dialog->findChild<QPushButton *>(u"importWrite"_s);
    QVERIFY(write->isEnabled());
    write->click();
    QTRY_VERIFY_WITH_TIMEOUT(dialog->run().count(State::Done) == 2 && !dialog->run().isRunning(), 60000);
    picture(*dialog, u"imported"_s);
    QJsonObject expected = before;
    expected.insert(u"description"_s, u"imported – ö"_s);
    QCOMPARE(stored(EntityKind::Client, first.id()), expected);
    QCOMPARE(stored(EntityKind::Client, dialog->run().rows().at(1).id).value(u"clientName"_s).toString(), u"Imported client"_s);
    server::ListQuery query;
    query.pattern = u"Left out"_s;
    QCOMPARE(QCoro::waitFor(api()->list(EntityKind::Client, query))->total, 0);
    QVERIFY((*m_console)->journal().entries().size() >= 2);
    dialog->findChild<QPushButton *>(u"importClose"_s)->click();
    QTRY_VERIFY(!dialogOf(*m_clients));
}

void TransferTest::whatCantBeReadIsTold()
{
    auto *messages = m_clients->findChild<MessageBar *>();
    messages->dismissAll();
    const QString file = path(u"broken.json"_s);
    write(file, "[{\"a\": }]");
    dialogs::pathAhead(file);
    trigger(*m_clients, u"importFile"_s);
    QTRY_VERIFY_WITH_TIMEOUT(messages->currentText().contains(u"broken.json"_s), 60000);
    messages->dismissAll();
    write(file, "[]");
    dialogs::pathAhead(file);
    trigger(*m_clients, u"importFile"_s);
    QTRY_VERIFY_WITH_TIMEOUT(messages->currentText().contains(u"no object"_s), 60000);
    QVERIFY(!dialogOf(*m_clients));
    messages->dismissAll();
    dialogs::pathAhead(path(u"no/such/folder/x.csv"_s));
    trigger(*m_clients, u"exportCsv"_s);
    QTRY_VERIFY_WITH_TIMEOUT(messages->currentText().contains(u"x.csv"_s), 60000);
    messages->dismissAll();
}

void TransferTest::scriptsGoThroughDirectoryEntries()
{
    m_scripts = std::make_unique<ScriptsPane>(**m_console);
    m_scripts->resize(1300, 800);
    m_scripts->show();
    QTRY_VERIFY_WITH_TIMEOUT(m_scripts->model()->scriptCount() > 5, 60000);
    auto *tree = m_scripts->findChild<QTreeView *>(u"scriptTree"_s);
    QVERIFY(tree);
    // A type stands for its scripts.
    QModelIndex policies;
    for (int row = 0; row < m_scripts->model()->rowCount(); ++row) {
        const QModelIndex index = m_scripts->model()->index(row, 0);
        if (index.data(tables::ScriptTreeModel::TypeRole).toString() == u"uma_rpt_policy")
            policies = index;
    }
    QVERIFY(policies.isValid());
    tree->selectionModel()->select(policies, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const int count = m_scripts->model()->rowCount(policies);
    const QString file = path(u"scripts.ldif"_s);
    dialogs::pathAhead(file);
    trigger(*m_scripts, u"exportSelected"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 60000);
    QCOMPARE(contentOf(file).count("objectClass: jansCustomScr"), count);

    dialogs::pathAhead(file);
    trigger(*m_scripts, u"importFile"_s);
    QTRY_VERIFY_WITH_TIMEOUT(dialogOf(*m_scripts), 60000);
    ImportDialog *dialog = dialogOf(*m_scripts);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->run().isPlanned() && !dialog->run().isRunning(), 60000);
    QCOMPARE(dialog->run().count(State::Same), count);
    picture(*dialog, u"import-same"_s);
    dialog->findChild<QPushButton *>(u"importClose"_s)->click();
    QTRY_VERIFY(!dialogOf(*m_scripts));
}

void TransferTest::theListOfScriptsIsExported()
{
    const QString file = path(u"scripts.csv"_s);
    dialogs::pathAhead(file);
    trigger(*m_scripts, u"exportCsv"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 60000);
    const QList<QByteArray> found = lines(contentOf(file));
    QCOMPARE(found.size(), m_scripts->model()->scriptCount() + 1);
    QVERIFY2(found.at(0).startsWith("name,id,scriptType,"), found.at(0).constData());
}

void TransferTest::aVersionIsKeptAndComesBack()
{
    const QString id = m_scripts->model()->index(0, 0, m_scripts->model()->index(0, 0)).data(tables::ScriptTreeModel::IdRole).toString();
    m_scripts->openScript(id);
    ScriptEditorPage *page = m_scripts->tabs()->current();
    QVERIFY(page);
    const QString name = page->document()->script().name();
    const QString original = page->editor()->text();
    const QString mine = original + u"\n# mine\n"_s;
    page->editor()->replaceText(mine);
    auto *bottom = m_scripts->findChild<QTabWidget *>(u"scriptBottom"_s);
    auto *panel = m_scripts->findChild<QWidget *>(u"historyPanel"_s);
    bottom->setCurrentWidget(panel);
    trigger(*m_scripts, u"keepVersion"_s);
    const QString profile = (*m_console)->profile().id;
    auto *list = panel->findChild<QTreeWidget *>(u"historyVersions"_s);
    QTRY_COMPARE_WITH_TIMEOUT(list->topLevelItemCount(), 2, 60000);
    QTRY_VERIFY(m_scripts->messages()->currentText().contains(name));
    const auto history = history::ScriptHistory::open(history::ScriptHistory::folderOf(profile));
    QVERIFY(history);
    const auto versions = history->versions(name);
    QVERIFY(versions);
    QCOMPARE(versions->size(), 2);
    QCOMPARE(versions->at(0).occasion, u"edit"_s);
    QCOMPARE(versions->at(1).occasion, u"pull"_s);
    QCOMPARE(history->at(versions->at(0).id, name)->source, mine);
    QCOMPARE(history->at(versions->at(1).id, name)->source, original);
    // The same again is no version, another is one, and what was read from the server is kept once.
    m_scripts->messages()->dismissAll();
    trigger(*m_scripts, u"keepVersion"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_scripts->messages()->currentText().contains(u"already"_s), 60000);
    page->editor()->replaceText(mine + u"# more\n"_s);
    trigger(*m_scripts, u"keepVersion"_s);
    QTRY_COMPARE_WITH_TIMEOUT(list->topLevelItemCount(), 3, 60000);
    picture(*m_scripts, u"history"_s);
    list->setCurrentItem(list->topLevelItem(2));
    panel->findChild<QPushButton *>(u"historyTake"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(page->editor()->text(), original, 60000);
    QVERIFY(!page->document()->isModified());
    // A tab that is closed with changes keeps a version too.
    page->editor()->replaceText(u"# closed\n"_s);
    m_scripts->tabs()->close(page);
    QTRY_COMPARE_WITH_TIMEOUT(history->versions(name)->size(), 4, 60000);
    QCOMPARE(history->at(history->versions(name)->at(0).id, name)->source, u"# closed\n"_s);
    m_scripts->messages()->dismissAll();
}

void TransferTest::theMenuOffersIt()
{
    choose(*m_clients, 1);
    auto *table = m_clients->findChild<PagedTableView *>(u"table"_s);
    Q_EMIT table->customContextMenuRequested(table->visualRect(m_clients->model()->index(0, 0)).center());
    auto *menu = table->findChild<QMenu *>(u"rowMenu"_s);
    QVERIFY(menu);
    for (const QString &name : {u"exportSelected"_s, u"exportCsv"_s, u"importFile"_s}) {
        const QList<QAction *> actions = menu->actions();
        QVERIFY(std::any_of(actions.begin(), actions.end(), [&name](const QAction *action) { return action->objectName() == name; }));
        QVERIFY(!m_clients->findChild<QAction *>(name)->shortcut().isEmpty());
    }
    menu->close();
}

void TransferTest::everyControlHasAName()
{
    const QStringList nameless = test::controlsWithoutName(m_scripts.get()) + test::controlsWithoutName(m_clients.get());
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

QTEST_MAIN(TransferTest)
#include "tst_transfer.moc"
