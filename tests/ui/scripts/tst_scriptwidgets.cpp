// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/codeeditor.h"
#include "ui/editor/diffview.h"
#include "ui/scripts/deploydialog.h"
#include "ui/scripts/newscriptdialog.h"
#include "ui/scripts/problemspanel.h"
#include "ui/scripts/propertytable.h"
#include "ui/scripts/scriptproperties.h"
#include "ui/scripts/scriptdocument.h"
#include "uisupport/accessibility.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::ui;

class ScriptWidgetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void propertiesAreEditedInPlace();
    void hiddenValuesAreMasked();
    void readOnlyPropertiesCantBeChanged();
    void thePanelEditsTheDocument();
    void problemsLeadToTheirLine();
    void problemsSayWhyAndCanBeMended();
    void aNewNameMustBeFree();
    void theReviewShowsTextAndFields();
    void theReviewTellsOfAConflict();
    void nothingToSendCantBeSent();
};

namespace {

QList<domain::ScriptProperty> someProperties()
{
    return {{u"client_id"_s, u"abc"_s, false, u"Which client"_s}, {u"client_secret"_s, u"s3cret"_s, true, {}}};
}

QJsonObject someScript(const QString &text)
{
    return {{u"inum"_s, u"A1"_s}, {u"name"_s, u"policy"_s}, {u"scriptType"_s, u"uma_rpt_policy"_s}, {u"script"_s, text},
            {u"level"_s, 1}, {u"revision"_s, 3}, {u"enabled"_s, true}};
}

} // namespace

void ScriptWidgetsTest::propertiesAreEditedInPlace()
{
    PropertyTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setProperties(someProperties());
    QSignalSpy edited(&model, &PropertyTableModel::edited);
    QVERIFY(model.setData(model.index(0, PropertyTableModel::ValueColumn), u"xyz"_s));
    QVERIFY(model.setData(model.index(0, PropertyTableModel::HiddenColumn), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model.properties().at(0).value, u"xyz"_s);
    QVERIFY(model.properties().at(0).hide);
    QCOMPARE(model.properties().at(0).description, u"Which client"_s);
    QCOMPARE(edited.size(), 2);
    QVERIFY(model.setData(model.index(0, PropertyTableModel::ValueColumn), u"xyz"_s));
    QCOMPARE(edited.size(), 2);
    model.append({u"more"_s, u"1"_s, false, {}});
    model.removeAt(1);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.properties().at(1).name, u"more"_s);
    model.removeAt(17);
}

void ScriptWidgetsTest::hiddenValuesAreMasked()
{
    PropertyTableModel model;
    model.setProperties(someProperties());
    for (int column = 0; column < model.columnCount(); ++column) {
        for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
            QVERIFY(!model.index(1, column).data(role).toString().contains(u"s3cret"_s));
    }
    PropertyTable table(u"Configuration"_s);
    table.setProperties(someProperties());
    table.resize(400, 200);
    table.show();
    auto *view = table.findChild<QTableView *>(u"propertyView"_s);
    view->edit(view->model()->index(1, PropertyTableModel::ValueColumn));
    auto *line = view->findChild<QLineEdit *>();
    QVERIFY(line);
    QCOMPARE(line->echoMode(), QLineEdit::Password);
}

void ScriptWidgetsTest::readOnlyPropertiesCantBeChanged()
{
    PropertyTable table(u"Configuration"_s);
    table.setProperties(someProperties());
    table.setReadOnly(true);
    auto *view = table.findChild<QTableView *>(u"propertyView"_s);
    QVERIFY(!view->model()->flags(view->model()->index(0, 1)).testFlag(Qt::ItemIsEditable));
    QVERIFY(!view->model()->setData(view->model()->index(0, 1), u"no"_s));
    QVERIFY(!table.findChild<QToolButton *>(u"addProperty"_s)->isEnabled());
}

void ScriptWidgetsTest::thePanelEditsTheDocument()
{
    const QTemporaryDir folder;
    workspace::Drafts drafts(folder.path());
    ScriptDocument document(drafts, u"p"_s, u"A1"_s, someScript(u"x"_s), someScript(u"x"_s));
    ScriptProperties panel;
    panel.setDocument(&document);
    QCOMPARE(panel.findChild<QLineEdit *>(u"scriptName"_s)->text(), u"policy"_s);
    QVERIFY(!document.isModified());
    panel.findChild<QSpinBox *>(u"scriptLevel"_s)->setValue(5);
    panel.findChild<QCheckBox *>(u"scriptEnabled"_s)->setChecked(false);
    QTest::keyClicks(panel.findChild<QLineEdit *>(u"scriptDescription"_s), u"why"_s);
    QCOMPARE(document.script().level(), 5);
    QVERIFY(!document.script().isEnabled());
    QCOMPARE(document.script().description(), u"why"_s);
    document.revert();
    QCOMPARE(panel.findChild<QSpinBox *>(u"scriptLevel"_s)->value(), 1);
    panel.setReadOnly(true);
    QVERIFY(!panel.findChild<QSpinBox *>(u"scriptLevel"_s)->isEnabled());
    panel.setDocument(nullptr);
    QCOMPARE(panel.findChild<QLineEdit *>(u"scriptName"_s)->text(), QString());
}

void ScriptWidgetsTest::problemsLeadToTheirLine()
{
    ProblemsPanel panel;
    panel.setRemark(u"none"_s);
    panel.setProblems({{7, 3, EditorProblem::Severity::Error, u"no such name"_s}, {9, 0, EditorProblem::Severity::Info, u"by the way"_s}});
    QCOMPARE(panel.count(), 2);
    auto *list = panel.findChild<QTreeWidget *>(u"problems"_s);
    QSignalSpy chosen(&panel, &ProblemsPanel::chosen);
    Q_EMIT list->itemActivated(list->topLevelItem(0), 0);
    Q_EMIT list->itemActivated(list->topLevelItem(1), 0);
    QCOMPARE(chosen.at(0), (QVariantList{7, 3}));
    QCOMPARE(chosen.at(1), (QVariantList{9, 1}));
    QVERIFY(list->topLevelItem(0)->data(0, Qt::AccessibleTextRole).toString().startsWith(u"Error, line 7"_s));
    panel.setProblems({});
    QVERIFY(list->isHidden());
}

void ScriptWidgetsTest::problemsSayWhyAndCanBeMended()
{
    ProblemsPanel panel;
    panel.resize(600, 150);
    panel.show();
    EditorProblem fixable{7, 3, EditorProblem::Severity::Warning, u"compares identity"_s};
    fixable.code = u"is-literal"_s;
    fixable.fixTitle = u"Write =="_s;
    fixable.fix = {{7, 3, 7, 5, u"=="_s}};
    EditorProblem plain{9, 0, EditorProblem::Severity::Info, u"by the way"_s};
    plain.code = u"print-tuple"_s;
    panel.setProblems({fixable, plain});
    auto *list = panel.findChild<QTreeWidget *>(u"problems"_s);
    QCOMPARE(list->topLevelItem(0)->text(2), u"is-literal"_s);
    QSignalSpy fixed(&panel, &ProblemsPanel::fixRequested);
    QSignalSpy why(&panel, &ProblemsPanel::helpRequested);
    const QList<QToolButton *> buttons = list->findChildren<QToolButton *>(u"fixProblem"_s);
    QCOMPARE(buttons.size(), 1);
    QCOMPARE(buttons.first()->text(), u"Write =="_s);
    buttons.first()->click();
    QCOMPARE(fixed.size(), 1);
    list->setCurrentItem(list->topLevelItem(0));
    QTest::keyClick(list, Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(fixed.size(), 2);
    list->setCurrentItem(list->topLevelItem(1));
    QTest::keyClick(list, Qt::Key_F1);
    QCOMPARE(why.size(), 1);
    QCOMPARE(why.first().first().toString(), u"print-tuple"_s);
    QTest::keyClick(list, Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(fixed.size(), 2);
    // While the text is newer than the check, no fix fits.
    panel.setFixesEnabled(false);
    QVERIFY(!buttons.first()->isEnabled());
    list->setCurrentItem(list->topLevelItem(0));
    QTest::keyClick(list, Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(fixed.size(), 2);
    QCOMPARE(test::controlsWithoutName(&panel), QStringList());
}

void ScriptWidgetsTest::aNewNameMustBeFree()
{
    NewScriptDialog dialog(u"janssen"_s, {u"uma_claims_gathering"_s});
    QCOMPARE(dialog.scriptType(), u"uma_claims_gathering"_s);
    QCOMPARE(dialog.scriptName(), u"uma_claims_gathering_2"_s);
    auto *create = dialog.findChild<QPushButton *>(u"createScript"_s);
    QVERIFY(create->isEnabled());
    auto *name = dialog.findChild<QLineEdit *>(u"newScriptName"_s);
    name->setText(u"uma_claims_gathering"_s);
    QVERIFY(!create->isEnabled());
    name->setText(u"  "_s);
    QVERIFY(!create->isEnabled());
    auto *type = dialog.findChild<QComboBox *>(u"newScriptType"_s);
    type->setCurrentIndex(type->findData(u"introspection"_s));
    QCOMPARE(dialog.scriptName(), u"introspection"_s);
}

void ScriptWidgetsTest::theReviewShowsTextAndFields()
{
    DeployDialog dialog(u"policy"_s);
    QJsonObject edited = someScript(u"b\n"_s);
    edited.insert(u"level"_s, 9);
    edited.insert(u"configurationProperties"_s,
                  QJsonArray{QJsonObject{{u"value1"_s, u"key"_s}, {u"value2"_s, u"s3cret"_s}, {u"hide"_s, true}}});
    dialog.setPlan(planDeployment(someScript(u"a\n"_s), edited, someScript(u"a\n"_s)), false, u"[]"_s);
    QCOMPARE(dialog.findChild<DiffView *>()->changeCount(), 1);
    auto *fields = dialog.findChild<QTreeWidget *>(u"deployFields"_s);
    QCOMPARE(fields->topLevelItemCount(), 2);
    for (int row = 0; row < 2; ++row) {
        for (int column = 0; column < 3; ++column)
            QVERIFY(!fields->topLevelItem(row)->text(column).contains(u"s3cret"_s));
    }
    QCOMPARE(dialog.findChild<QTabWidget *>(u"deployTabs"_s)->currentIndex(), 0);
    QVERIFY(dialog.findChild<QPushButton *>(u"deployButton"_s)->isEnabled());
    QVERIFY(dialog.findChild<QLabel *>(u"deployHeading"_s)->text().contains(u"3"_s));
}

void ScriptWidgetsTest::theReviewTellsOfAConflict()
{
    DeployDialog dialog(u"policy"_s);
    dialog.setPlan(planDeployment(someScript(u"a\n"_s), someScript(u"mine\n"_s), someScript(u"theirs\n"_s)), false, u"[]"_s);
    auto *bar = dialog.findChild<QWidget *>(u"message"_s);
    QVERIFY(bar);
    QVERIFY(bar->accessibleName().contains(u"changed since you opened it"_s));
    QVERIFY(bar->accessibleName().contains(u"script"_s));
    QCOMPARE(dialog.findChild<CodeEditor *>(u"diffBefore"_s)->text(), u"theirs"_s);
    QCOMPARE(dialog.findChild<CodeEditor *>(u"diffAfter"_s)->text(), u"mine"_s);
}

void ScriptWidgetsTest::nothingToSendCantBeSent()
{
    DeployDialog dialog(u"policy"_s);
    dialog.setPlan(planDeployment(someScript(u"a"_s), someScript(u"a"_s), someScript(u"a"_s)), false, u"[]"_s);
    QVERIFY(!dialog.findChild<QPushButton *>(u"deployButton"_s)->isEnabled());
}

QTEST_MAIN(ScriptWidgetsTest)
#include "tst_scriptwidgets.moc"
