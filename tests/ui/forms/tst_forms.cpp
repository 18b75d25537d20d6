// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/maskedjson.h"
#include "support/memoryapi.h"
#include "ui/forms/dneditor.h"
#include "ui/forms/entityform.h"
#include "ui/forms/expressioneditor.h"
#include "ui/forms/fieldrow.h"
#include "ui/forms/jwkseditor.h"
#include "ui/forms/listeditors.h"
#include "ui/forms/secreteditor.h"
#include "ui/forms/simpleeditors.h"
#include "ui/forms/tableeditors.h"
#include "uisupport/accessibility.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::ui;
using domain::Dialect;
using domain::EntityKind;
using domain::Field;
using domain::FieldCatalogue;
using editing::checkedJson;
using editing::JsonPlace;
using editing::masked;
using editing::unmasked;

namespace {

QJsonObject client()
{
    return {{u"inum"_s, u"C1"_s},
            {u"dn"_s, u"inum=C1,ou=clients,o=jans"_s},
            {u"clientName"_s, u"Shop"_s},
            {u"clientSecret"_s, u"hush-hush"_s},
            {u"applicationType"_s, u"web"_s},
            {u"redirectUris"_s, QJsonArray{u"https://shop.example/cb"_s, u"https://shop.example/other"_s}},
            {u"scopes"_s, QJsonArray{u"inum=S1,ou=scopes,o=jans"_s, u"inum=GONE,ou=scopes,o=jans"_s}},
            {u"accessTokenLifetime"_s, 7200},
            {u"unheardOf"_s, QJsonObject{{u"deep"_s, 1}}}};
}

const Field &field(const QString &path, EntityKind kind = EntityKind::Client)
{
    return *FieldCatalogue::of(kind, Dialect::Janssen).find(path);
}

/// A value that goes in and comes out of each editor unchanged.
struct Sample
{
    QString kind;
    QString path;
    QJsonValue value;
};

} // namespace

class FormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyEditorGivesBackWhatItWasGiven_data();
    void everyEditorGivesBackWhatItWasGiven();
    void everyFieldOfEveryKindHasAnEditor();
    void typingChangesOneFieldAndNothingElse();
    void aChangedFieldIsMarkedAndGoesBack();
    void whatIsWrongStandsBelowTheField();
    void searchingFindsFieldsInClosedSections();
    void readOnlyFieldsSayWhy();
    void unknownMembersAreShown();
    void secretsAreMaskedAndTheClipboardIsCleared();
    void aSecretIsRotated();
    void referencesShowNames();
    void listsTakeWhatIsPasted();
    void durationsHaveUnits();
    void theTruthTableIsThatOfTheRule();
    void keysAreListed();
    void hiddenPropertiesAreMasked();
    void namesOfConstantsStayThat();
    void jsonKeepsSecretsBehindTheirMarks();
    void everyControlHasAName();

private:
    void open(const QJsonObject &object, EntityKind kind = EntityKind::Client)
    {
        m_session->open(u"p"_s, Dialect::Janssen, domain::Entity(kind, object));
    }
    template <class T> T *control(const QString &path) const { return m_form->row(path)->editor()->findChild<T *>(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<workspace::Drafts> m_drafts;
    std::unique_ptr<test::MemoryApi> m_api;
    std::unique_ptr<editing::EditSession> m_session;
    std::unique_ptr<EntityForm> m_form;
};

void FormsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_drafts = std::make_unique<workspace::Drafts>(m_folder->path());
    m_api = std::make_unique<test::MemoryApi>();
    m_api->put(EntityKind::Scope, {{u"inum"_s, u"S1"_s}, {u"id"_s, u"openid"_s}, {u"dn"_s, u"inum=S1,ou=scopes,o=jans"_s}});
    m_api->put(EntityKind::Scope, {{u"inum"_s, u"S2"_s}, {u"id"_s, u"email"_s}, {u"dn"_s, u"inum=S2,ou=scopes,o=jans"_s}});
    m_session = std::make_unique<editing::EditSession>(*m_drafts);
    m_form = std::make_unique<EntityForm>(*m_session, EditorContext{[this] { return m_api.get(); }, Dialect::Janssen});
    m_form->resize(520, 700);
    m_form->show();
    open(client());
}

void FormsTest::cleanup()
{
    m_form.reset();
    m_session.reset();
}

void FormsTest::everyEditorGivesBackWhatItWasGiven_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    const QList<Sample> samples{{u"client"_s, u"clientName"_s, u"Shop"_s},
                                {u"client"_s, u"description"_s, u"one\ntwo"_s},
                                {u"client"_s, u"disabled"_s, false},
                                {u"client"_s, u"disabled"_s, true},
                                {u"client"_s, u"applicationType"_s, u"native"_s},
                                {u"client"_s, u"applicationType"_s, u"WEB"_s},
                                {u"client"_s, u"applicationType"_s, u"browser"_s},
                                {u"client"_s, u"tokenEndpointAuthSigningAlg"_s, u"EdDSA"_s},
                                {u"client"_s, u"grantTypes"_s, QJsonArray{u"refresh_token"_s, u"implicit"_s, u"magic"_s}},
                                {u"client"_s, u"redirectUris"_s, QJsonArray{u"https://b.example"_s, u"https://a.example"_s}},
                                {u"client"_s, u"scopes"_s, QJsonArray{u"inum=S1,ou=scopes,o=jans"_s}},
                                {u"client"_s, u"accessTokenLifetime"_s, 86401},
                                {u"client"_s, u"accessTokenLifetime"_s, 172800},
                                {u"client"_s, u"accessTokenLifetime"_s, 0},
                                {u"client"_s, u"attributes/minimumAcrLevel"_s, -1},
                                {u"client"_s, u"expirationDate"_s, u"2030-01-31T10:00:00"_s},
                                {u"client"_s, u"expirationDate"_s, 1900000000123.0},
                                {u"client"_s, u"clientNameLocalized"_s, QJsonObject{{u"values"_s, QJsonObject{{u"de"_s, u"Laden"_s}}}}},
                                {u"client"_s, u"clientNameLocalized"_s, QJsonObject{{u"de"_s, u"Laden"_s}, {u""_s, u"Shop"_s}}},
                                {u"client"_s, u"customAttributes"_s, QJsonArray{QJsonObject{{u"name"_s, u"x"_s}, {u"values"_s, QJsonArray{1}}}}},
                                {u"client"_s, u"jwks"_s, u"{\"keys\":[{\"kty\":\"EC\",\"crv\":\"P-256\"}]}"_s},
                                {u"client"_s, u"clientSecret"_s, u"hush"_s},
                                {u"scope"_s, u"creatorAttributes"_s, QJsonObject{{u"a"_s, u"b"_s}}},
                                {u"resource"_s, u"scopeExpression"_s, u"{\"rule\":{\"var\":0},\"data\":[\"a\"]}"_s},
                                {u"resource"_s, u"creator"_s, u"inum=C1,ou=clients,o=jans"_s},
                                {u"script"_s, u"script"_s, u"class A:\n    pass\n"_s},
                                {u"script"_s, u"configurationProperties"_s,
                                 QJsonArray{QJsonObject{{u"value1"_s, u"a"_s}, {u"value2"_s, u"b"_s}, {u"hide"_s, true}, {u"description"_s, u"c"_s}},
                                            QJsonObject{{u"value1"_s, u"d"_s}}}}};
    for (const Sample &sample : samples)
        QTest::addRow("%s %s %d", qPrintable(sample.kind), qPrintable(sample.path), static_cast<int>(&sample - samples.data()))
            << sample.kind << sample.path << sample.value;
}

void FormsTest::everyEditorGivesBackWhatItWasGiven()
{
    QFETCH(QString, kind);
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    const Field &shown = *FieldCatalogue::of(kind, Dialect::Janssen).find(path);
    QWidget parent;
    FieldEditor *editor = makeFieldEditor(shown, {[this] { return m_api.get(); }, Dialect::Janssen}, value, &parent);
    QSignalSpy edited(editor, &FieldEditor::edited);
    editor->setValue(value);
    QCOMPARE(editor->value(), value);
    editor->setReadOnly(true);
    QCOMPARE(editor->value(), value);
    editor->setValue(QJsonValue::Undefined);
    QVERIFY(editor->value().isUndefined() || editor->value().toArray().isEmpty());
    QCOMPARE(edited.size(), 0); // nobody typed
}

void FormsTest::everyFieldOfEveryKindHasAnEditor()
{
    for (const Dialect dialect : {Dialect::Janssen, Dialect::Gluu}) {
        for (const QString &kind : {u"client"_s, u"scope"_s, u"resource"_s, u"script"_s, u"attribute"_s}) {
            for (const Field &shown : FieldCatalogue::of(kind, dialect).fields()) {
                QWidget parent;
                QVERIFY(makeFieldEditor(shown, {[this] { return m_api.get(); }, dialect}, QJsonValue::Undefined, &parent));
            }
        }
    }
}

void FormsTest::typingChangesOneFieldAndNothingElse()
{
    auto *line = control<QLineEdit>(u"clientName"_s);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, u"Store"_s);
    QCOMPARE(m_session->changes(), (QList<domain::Difference>{{u"/clientName"_s, u"Shop"_s, u"Store"_s}}));
    QCOMPARE(m_session->edited().value(u"unheardOf"_s), client().value(u"unheardOf"_s));
}

void FormsTest::aChangedFieldIsMarkedAndGoesBack()
{
    FieldRow *row = m_form->row(u"clientName"_s);
    QVERIFY(!row->isChanged());
    QTest::keyClicks(control<QLineEdit>(u"clientName"_s), u"x"_s);
    QVERIFY(row->isChanged());
    auto *back = row->findChild<QToolButton *>(u"revertField"_s);
    QVERIFY(back->isVisible());
    back->click();
    QVERIFY(!row->isChanged());
    QCOMPARE(control<QLineEdit>(u"clientName"_s)->text(), u"Shop"_s);
}

void FormsTest::whatIsWrongStandsBelowTheField()
{
    auto *list = qobject_cast<ListEditor *>(m_form->row(u"redirectUris"_s)->editor());
    list->addLines(u"http://plain.example/cb"_s);
    const QString problem = m_form->row(u"redirectUris"_s)->problemText();
    QVERIFY2(problem.contains(u"3"_s) && problem.contains(u"https"_s), qPrintable(problem));
    QVERIFY(!list->list()->item(2)->icon().isNull());
    QVERIFY(list->list()->item(0)->icon().isNull());
    auto *number = control<QLineEdit>(u"accessTokenLifetime"_s);
    number->selectAll();
    QTest::keyClicks(number, u"soon"_s);
    QVERIFY(!m_form->row(u"accessTokenLifetime"_s)->problemText().isEmpty());
    QCOMPARE(number->text(), u"soon"_s); // what was typed stays to be mended
}

void FormsTest::searchingFindsFieldsInClosedSections()
{
    m_form->setFilter(u"pkce"_s);
    QCOMPARE(m_form->visibleRows(), 1);
    QVERIFY(m_form->row(u"attributes/requirePkce"_s)->isVisible());
    m_form->setFilter(u"shop.example"_s); // values, too
    QVERIFY(m_form->row(u"redirectUris"_s)->isVisible());
    m_form->setFilter(u"hush"_s); // but not those of secrets
    QCOMPARE(m_form->visibleRows(), 0);
    m_form->setFilter({});
    QVERIFY(m_form->row(u"clientName"_s)->isVisible());
}

void FormsTest::readOnlyFieldsSayWhy()
{
    QVERIFY(control<QLineEdit>(u"inum"_s)->isReadOnly()); // made by the server
    QVERIFY(!control<QLineEdit>(u"clientName"_s)->isReadOnly());
    m_form->setReadOnly(u"The token can't write."_s);
    QVERIFY(control<QLineEdit>(u"clientName"_s)->isReadOnly());
    auto *why = m_form->findChild<QLabel *>(u"readOnlyWhy"_s);
    QVERIFY(why->isVisible());
    QCOMPARE(why->text(), u"The token can't write."_s);
    m_form->setReadOnly({});
    QVERIFY(!why->isVisible());
}

void FormsTest::unknownMembersAreShown()
{
    auto *unknown = m_form->findChild<QLabel *>(u"unknownMembers"_s);
    QVERIFY(unknown->isVisible());
    QVERIFY(unknown->text().contains(u"unheardOf"_s));
    QJsonObject object = client();
    object.insert(u"bindPassword"_s, u"top-secret"_s);
    open(object);
    QVERIFY(unknown->text().contains(u"bindPassword"_s));
    QVERIFY(!unknown->text().contains(u"top-secret"_s));
    QVERIFY(!masked(object).value(u"bindPassword"_s).toString().contains(u"top"_s));
    QCOMPARE(unmasked(masked(object), object), object);
}

void FormsTest::secretsAreMaskedAndTheClipboardIsCleared()
{
    auto *line = control<QLineEdit>(u"clientSecret"_s);
    QCOMPARE(line->echoMode(), QLineEdit::Password);
    auto *reveal = m_form->row(u"clientSecret"_s)->findChild<QToolButton *>(u"reveal"_s);
    reveal->click();
    QCOMPARE(line->echoMode(), QLineEdit::Normal);
    // The next object's secret is masked again.
    QJsonObject other = client();
    other.insert(u"inum"_s, u"C2"_s);
    other.insert(u"clientSecret"_s, u"another"_s);
    open(other);
    QCOMPARE(line->echoMode(), QLineEdit::Password);
    SecretClipboard::instance().setLifetime(50);
    m_form->row(u"clientSecret"_s)->findChild<QToolButton *>(u"copySecret"_s)->click();
    QCOMPARE(QApplication::clipboard()->text(), u"another"_s);
    QTRY_VERIFY(QApplication::clipboard()->text().isEmpty());
    // What somebody copied meanwhile is left alone.
    SecretClipboard::instance().copy(u"another"_s);
    QApplication::clipboard()->setText(u"a recipe"_s);
    QTest::qWait(200);
    QCOMPARE(QApplication::clipboard()->text(), u"a recipe"_s);
}

void FormsTest::aSecretIsRotated()
{
    m_form->row(u"clientSecret"_s)->findChild<QToolButton *>(u"rotate"_s)->click();
    const QString made = m_session->edited().value(u"clientSecret"_s).toString();
    QVERIFY(made.size() >= 40);
    QVERIFY(made != u"hush-hush");
    QCOMPARE(m_session->changedFieldCount(), 1);
}

void FormsTest::referencesShowNames()
{
    m_form->setSectionOpen(field(u"scopes"_s).section, true);
    auto *list = control<QListWidget>(u"scopes"_s);
    QTRY_COMPARE(list->item(0)->text(), u"openid"_s);
    QTRY_VERIFY(list->item(1)->text().contains(u"not there"_s));
    auto *editor = qobject_cast<DnEditor *>(m_form->row(u"scopes"_s)->editor());
    editor->add(u"inum=S2,ou=scopes,o=jans"_s, u"email"_s);
    editor->add(u"INUM=S2, ou=scopes, o=jans"_s, {}); // the same once more
    QCOMPARE(m_session->edited().value(u"scopes"_s).toArray().size(), 3);
    // Choosing: search on the server, Return takes the first.
    m_form->row(u"scopes"_s)->findChild<QToolButton *>(u"chooseReference"_s)->click();
    auto *search = editor->findChild<QLineEdit *>(u"pickerSearch"_s);
    QVERIFY(search);
    auto *found = editor->findChild<QListWidget *>(u"pickerFound"_s);
    QTRY_COMPARE(found->count(), 2);
    search->parentWidget()->close();
}

void FormsTest::listsTakeWhatIsPasted()
{
    auto *editor = qobject_cast<ListEditor *>(m_form->row(u"redirectUris"_s)->editor());
    QApplication::clipboard()->setText(u"https://a.example/1\n  https://a.example/2 \n\nhttps://shop.example/cb\n"_s);
    editor->list()->setFocus();
    QTest::keySequence(editor->list(), QKeySequence::Paste);
    QCOMPARE(m_session->edited().value(u"redirectUris"_s).toArray().size(), 4);
    editor->list()->setCurrentRow(0);
    QTest::keyClick(editor->list(), Qt::Key_Delete);
    const QJsonArray left = m_session->edited().value(u"redirectUris"_s).toArray();
    QCOMPARE(left.size(), 3);
    QCOMPARE(left.first().toString(), u"https://shop.example/other"_s);
}

void FormsTest::durationsHaveUnits()
{
    FieldEditor *editor = m_form->row(u"accessTokenLifetime"_s)->editor();
    QCOMPARE(editor->findChild<QLineEdit *>()->text(), u"2"_s);
    QCOMPARE(editor->findChild<QComboBox *>()->currentIndex(), 2); // hours
    auto *line = editor->findChild<QLineEdit *>();
    line->selectAll();
    QTest::keyClicks(line, u"5"_s);
    QCOMPARE(m_session->edited().value(u"accessTokenLifetime"_s).toInt(), 18000);
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    QVERIFY(!m_session->edited().contains(u"accessTokenLifetime"_s)); // the server's own time
}

void FormsTest::theTruthTableIsThatOfTheRule()
{
    const QString expression = u"{\"rule\":{\"and\":[{\"or\":[{\"var\":0},{\"var\":1}]},{\"var\":2}]},"
                               "\"data\":[\"https://a.example/read\",\"all\",\"write\"]}"_s;
    const QList<TruthRow> rows = truthTable(expression);
    QCOMPARE(rows.size(), 8);
    for (const TruthRow &row : rows)
        QCOMPARE(row.allowed, (row.granted.at(0) || row.granted.at(1)) && row.granted.at(2));
    QVERIFY(truthTable(u"{}"_s).isEmpty());
    QVERIFY(truthTable(u"{\"rule\":{\"var\":0},\"data\":[1,2,3,4,5,6,7]}"_s).isEmpty());
    QVERIFY(!truthTable(u"{\"rule\":{\"no such operator\":[]},\"data\":[\"a\"]}"_s).first().error.isEmpty());
    open({{u"id"_s, u"R"_s}, {u"name"_s, u"Album"_s}, {u"scopeExpression"_s, expression}}, EntityKind::UmaResource);
    auto *table = control<QTableWidget>(u"scopeExpression"_s);
    QCOMPARE(table->rowCount(), 8);
    QCOMPARE(table->horizontalHeaderItem(0)->text(), u"read"_s);
}

void FormsTest::keysAreListed()
{
    QJsonObject object = client();
    object.insert(u"jwks"_s, u"{\"keys\":[{\"kty\":\"RSA\",\"kid\":\"k1\",\"n\":\"%1\",\"e\":\"AQAB\",\"use\":\"sig\"}]}"_s.arg(
                                 QString::fromLatin1(QByteArray(256, 'x').toBase64(QByteArray::Base64UrlEncoding))));
    open(object);
    auto *keys = control<QTreeWidget>(u"jwks"_s);
    QCOMPARE(keys->topLevelItemCount(), 1);
    QCOMPARE(keys->topLevelItem(0)->text(0), u"k1"_s);
    QCOMPARE(keys->topLevelItem(0)->text(1), u"RSA 2048"_s);
}

void FormsTest::hiddenPropertiesAreMasked()
{
    const Field properties = field(u"configurationProperties"_s, EntityKind::Script);
    PropertiesEditor editor(properties, nullptr);
    editor.resize(500, 200);
    editor.setValue(QJsonArray{QJsonObject{{u"value1"_s, u"key"_s}, {u"value2"_s, u"hush"_s}, {u"hide"_s, true}}});
    QVERIFY(!valueText(&properties, editor.value()).contains(u"hush"_s));
    editor.show();
    QVERIFY(QTest::qWaitForWindowExposed(&editor));
    editor.table()->item(0, 1)->setText(u"other"_s);
    QCOMPARE(editor.value().toArray().first().toObject().value(u"value2"_s).toString(), u"other"_s);
}

void FormsTest::namesOfConstantsStayThat()
{
    // A server that writes WEB wants to read NATIVE.
    ChoiceEditor editor(field(u"applicationType"_s), nullptr);
    editor.setValue(u"WEB"_s);
    auto *box = editor.findChild<QComboBox *>();
    QCOMPARE(box->currentData().toString(), u"web"_s);
    box->setCurrentIndex(box->findData(u"native"_s));
    QCOMPARE(editor.value(), QJsonValue(u"NATIVE"_s));
    editor.setValue(u"web"_s);
    box->setCurrentIndex(box->findData(u"native"_s));
    QCOMPARE(editor.value(), QJsonValue(u"native"_s));
}

void FormsTest::jsonKeepsSecretsBehindTheirMarks()
{
    const QJsonObject shown = masked(client());
    QVERIFY(shown.value(u"clientSecret"_s) != client().value(u"clientSecret"_s));
    QCOMPARE(unmasked(shown, client()), client());
    QJsonObject edited = shown;
    edited.insert(u"clientSecret"_s, u"new"_s);
    edited.insert(u"registrationAccessToken"_s, shown.value(u"clientSecret"_s)); // a mark where nothing was
    const QJsonObject result = unmasked(edited, client());
    QCOMPARE(result.value(u"clientSecret"_s).toString(), u"new"_s);
    QVERIFY(!result.contains(u"registrationAccessToken"_s));
    const JsonPlace place = checkedJson(u"{\n  \"a\": 1,\n  \"b\": oops\n}"_s);
    QCOMPARE(place.line, 3);
    QVERIFY(place.column > 1);
    QVERIFY(!place.problem.isEmpty());
    QVERIFY(!checkedJson(u"[]"_s).problem.isEmpty());
    QVERIFY(checkedJson(u"{}"_s).problem.isEmpty());
}

void FormsTest::everyControlHasAName()
{
    for (const QString &section : m_session->catalogue().sections())
        m_form->setSectionOpen(section, true);
    QVERIFY(m_form->visibleRows() >= 120);
    const QStringList nameless = test::controlsWithoutName(m_form.get());
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

QTEST_MAIN(FormsTest)
#include "tst_forms.moc"
