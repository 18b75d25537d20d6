// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/codeeditor.h"
#include "ui/run/answerdialog.h"
#include "ui/run/argumentform.h"
#include "ui/run/jsoninput.h"
#include "ui/run/protectionnote.h"
#include "ui/run/worldeditor.h"
#include "uisupport/accessibility.h"
#include "uma/call/callform.h"

#include <QAction>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::ui;

/// What a script is run with, without running one.
class RunInputsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonIsTakenAsItIsTyped();
    void everyMethodHasAForm();
    void theFormGivesWhatWasEntered();
    void theFormSaysWhatItCantTake();
    void theWorldIsEditedAsATree();
    void partsWithoutRowsSurviveTheTree();
    void theWorldIsEditedAsJson();
    void answersHaveTemplates();
    void protectionsThatAreMissingAreTold();
};

namespace {

QList<uma::CallField> fieldsOf(const QString &type, const QString &method)
{
    return uma::callFields(type, *uma::CallCatalogue::shipped().find(type)->find(method, u"janssen"_s));
}

void typeInto(JsonInput *input, const QString &text)
{
    input->editor()->replaceText(text);
    input->value();
}

} // namespace

void RunInputsTest::jsonIsTakenAsItIsTyped()
{
    JsonInput input(u"Value"_s);
    QSignalSpy edited(&input, &JsonInput::edited);
    input.setValue(QJsonObject{{u"a"_s, 1}});
    QCOMPARE(edited.size(), 0);
    QCOMPARE(input.value().toObject().value(u"a"_s).toInt(), 1);
    typeInto(&input, u"\"text\""_s);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(input.value(), QJsonValue(u"text"_s));
    typeInto(&input, u"{\n  \"a\": ,\n}"_s);
    QVERIFY(!input.isValid());
    QCOMPARE(input.editor()->problems().size(), 1);
    QCOMPARE(input.editor()->problems().first().line, 2);
    QVERIFY(input.findChild<QLabel *>(u"jsonError"_s)->text().contains(u"line 2"_s));
    typeInto(&input, u"1, 2"_s);
    QVERIFY(!input.isValid());
    typeInto(&input, QString());
    QVERIFY(input.value().isNull());
    QVERIFY(input.editor()->problems().isEmpty());
}

void RunInputsTest::everyMethodHasAForm()
{
    ArgumentForm form;
    form.resize(420, 300);
    form.show();
    const uma::CallCatalogue &catalogue = uma::CallCatalogue::shipped();
    for (const QString &type : catalogue.types()) {
        for (const QString &method : catalogue.find(type)->methodNames(u"janssen"_s)) {
            const QList<uma::CallField> fields = fieldsOf(type, method);
            form.setFields(fields, {});
            QVERIFY2(form.complain().isEmpty(), qPrintable(type + u'.' + method));
            QCOMPARE(form.values().size(), fields.size());
        }
    }
    form.setFields(fieldsOf(u"introspection"_s, u"modifyResponse"_s), {});
    QCOMPARE(test::controlsWithoutName(&form), QStringList());
}

void RunInputsTest::theFormGivesWhatWasEntered()
{
    ArgumentForm form;
    form.setFields(fieldsOf(u"person_authentication"_s, u"authenticate"_s), {{u"step"_s, 2}});
    QSignalSpy edited(&form, &ArgumentForm::edited);
    auto *step = form.findChild<QSpinBox *>(u"argument-step"_s);
    QCOMPARE(step->value(), 2);
    step->setValue(3);
    typeInto(form.findChild<JsonInput *>(u"argument-requestParameters"_s), u"{\"code\": [\"x\"]}"_s);
    QCOMPARE(edited.size(), 2);
    QCOMPARE(form.values().value(u"step"_s).toInt(), 3);
    QCOMPARE(form.values().value(u"requestParameters"_s).toObject().value(u"code"_s).toArray().size(), 1);

    form.setFields(fieldsOf(u"id_generator"_s, u"generateId"_s), {{u"idPrefix"_s, u"abc"_s}});
    QCOMPARE(form.findChild<QLineEdit *>(u"argument-idPrefix"_s)->text(), u"abc"_s);
    form.setFields(fieldsOf(u"person_authentication"_s, u"isValidAuthenticationMethod"_s), {{u"usageType"_s, u"both"_s}});
    QCOMPARE(form.findChild<QComboBox *>(u"argument-usageType"_s)->currentText(), u"both"_s);
}

void RunInputsTest::theFormSaysWhatItCantTake()
{
    ArgumentForm form;
    form.setFields(fieldsOf(u"introspection"_s, u"modifyResponse"_s), {});
    auto *json = form.findChild<JsonInput *>(u"argument-responseAsJsonObject"_s);
    typeInto(json, u"{"_s);
    QCOMPARE(form.complain(), u"What is given for responseAsJsonObject is no JSON."_s);
    typeInto(json, u"[]"_s);
    QCOMPARE(form.complain(), u"A JSON object or null is wanted for responseAsJsonObject."_s);
    typeInto(json, u"{}"_s);
    QVERIFY(form.complain().isEmpty());
}

void RunInputsTest::theWorldIsEditedAsATree()
{
    WorldEditor editor;
    editor.resize(400, 300);
    editor.show();
    QSignalSpy edited(&editor, &WorldEditor::edited);
    editor.setWorld({});
    QCOMPARE(edited.size(), 0);
    auto *tree = editor.findChild<QTreeWidget *>(u"worldTree"_s);
    const auto add = [&editor](const QString &name) { editor.findChild<QAction *>(name)->trigger(); };

    add(u"addUser"_s);
    QVERIFY(edited.size() > 0);
    QTreeWidgetItem *user = tree->topLevelItem(0)->child(0);
    user->setText(0, u"ann"_s);
    user->child(0)->setText(1, u"pass"_s);
    user->child(1)->setText(1, u"[\"a@x.example\",\"b@x.example\"]"_s);
    QJsonObject person = editor.world().value(u"users"_s).toArray().at(0).toObject();
    QCOMPARE(person.value(u"uid"_s).toString(), u"ann"_s);
    QCOMPARE(person.value(u"password"_s).toString(), u"pass"_s);
    QCOMPARE(person.value(u"attributes"_s).toObject().value(u"mail"_s).toArray().size(), 2);
    tree->setCurrentItem(user);
    add(u"addAttribute"_s);
    user->child(2)->setText(0, u"role"_s);
    user->child(2)->setText(1, u"admin"_s);
    person = editor.world().value(u"users"_s).toArray().at(0).toObject();
    QCOMPARE(person.value(u"attributes"_s).toObject().value(u"role"_s).toString(), u"admin"_s);

    add(u"addFile"_s);
    add(u"addHost"_s);
    add(u"addWorking"_s);
    add(u"addSession"_s);
    const QJsonObject world = editor.world();
    QCOMPARE(world.value(u"files"_s).toObject().value(u"/etc/certs/file.json"_s).toString(), u"{}"_s);
    QCOMPARE(world.value(u"allowedHosts"_s).toArray(), QJsonArray{u"api.example"_s});
    QVERIFY(world.value(u"workingParameters"_s).toObject().contains(u"name"_s));
    QVERIFY(world.value(u"session"_s).toObject().value(u"attributes"_s).toObject().contains(u"name"_s));

    tree->setCurrentItem(user);
    editor.findChild<QToolButton *>(u"worldRemove"_s)->click();
    QVERIFY(!editor.world().contains(u"users"_s));
    QCOMPARE(test::controlsWithoutName(&editor), QStringList());
}

void RunInputsTest::partsWithoutRowsSurviveTheTree()
{
    WorldEditor editor;
    const QJsonObject world{{u"mailFails"_s, true},
                            {u"clients"_s, QJsonArray{QJsonObject{{u"clientId"_s, u"c"_s}}}},
                            {u"files"_s, QJsonObject{{u"/a"_s, QJsonObject{{u"json"_s, QJsonObject{{u"k"_s, 1}}}}}}},
                            {u"session"_s, QJsonObject{{u"id"_s, u"s1"_s}}},
                            {u"users"_s, QJsonArray{QJsonObject{{u"uid"_s, u"ann"_s}, {u"status"_s, u"active"_s}, {u"attributes"_s, QJsonObject()}}}}};
    editor.setWorld(world);
    editor.findChild<QAction *>(u"addHost"_s)->trigger();
    QJsonObject expected = world;
    expected.insert(u"allowedHosts"_s, QJsonArray{u"api.example"_s});
    QCOMPARE(editor.world(), expected);
}

void RunInputsTest::theWorldIsEditedAsJson()
{
    WorldEditor editor;
    editor.setWorld({{u"locale"_s, u"en"_s}});
    editor.showJson(true);
    auto *json = editor.findChild<JsonInput *>(u"worldJson"_s);
    typeInto(json, u"{\"locale\": \"de\", \"allowedHosts\": [\"a.example\"]}"_s);
    QCOMPARE(editor.world().value(u"locale"_s).toString(), u"de"_s);
    typeInto(json, u"{\"locale\""_s);
    QCOMPARE(editor.complain(), u"The world is no JSON object."_s);
    QCOMPARE(editor.world().value(u"locale"_s).toString(), u"de"_s);
    typeInto(json, u"{\"allowedHosts\": [\"b.example\"]}"_s);
    editor.showJson(false);
    auto *tree = editor.findChild<QTreeWidget *>(u"worldTree"_s);
    QCOMPARE(tree->findItems(u"b.example"_s, Qt::MatchRecursive).size(), 1);
}

void RunInputsTest::answersHaveTemplates()
{
    AnswerDialog dialog(u"GrantService.getGrant"_s, QJsonValue(QJsonValue::Undefined), u"null"_s);
    dialog.show();
    QVERIFY(!dialog.findChild<QPushButton *>(u"removeAnswer"_s));
    const auto press = [&dialog](const QString &name) { dialog.findChild<QToolButton *>(u"template-"_s + name)->click(); };
    press(u"user"_s);
    QCOMPARE(dialog.answer().toObject().value(u"$user"_s).toObject().value(u"uid"_s).toString(), u"ann"_s);
    press(u"error"_s);
    QVERIFY(dialog.answer().toObject().contains(u"$error"_s));
    press(u"text"_s);
    QCOMPARE(dialog.answer(), QJsonValue(u"text"_s));
    press(u"nothing"_s);
    QVERIFY(dialog.answer().isNull());
    typeInto(dialog.findChild<JsonInput *>(), u"{"_s);
    QVERIFY(!dialog.findChild<QPushButton *>(u"keepAnswer"_s)->isEnabled());
    QCOMPARE(test::controlsWithoutName(&dialog), QStringList());

    AnswerDialog again(u"GrantService.getGrant"_s, false, u"null"_s);
    QCOMPARE(again.answer(), QJsonValue(false));
    QSignalSpy removed(&again, &AnswerDialog::removed);
    again.findChild<QPushButton *>(u"removeAnswer"_s)->click();
    QCOMPARE(removed.size(), 1);
}

void RunInputsTest::protectionsThatAreMissingAreTold()
{
    QWidget window;
    ProtectionNote note(&window);
    using Subject = scripts::SandboxRule::Subject;
    const scripts::SandboxRule held{Subject::Time, true, u"Calls are stopped."_s};
    note.setRules({held});
    QVERIFY(note.isHidden());
    QVERIFY(note.explanation().isEmpty());
    note.setRules({{Subject::Network, false, u"Scripts reach the network."_s}, held});
    QVERIFY(!note.isHidden());
    QVERIFY(note.explanation().contains(u"Scripts reach the network."_s));
    QVERIFY(!note.explanation().contains(u"Calls are stopped."_s));
    QVERIFY(note.toolTip().contains(u"Calls are stopped."_s));
    QCOMPARE(note.accessibleName(), note.explanation());
}

QTEST_MAIN(RunInputsTest)
#include "tst_runinputs.moc"
