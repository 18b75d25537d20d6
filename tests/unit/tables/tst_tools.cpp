// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeadminapi.h"

#include "tables/copytext.h"
#include "tables/filterfields.h"
#include "tables/pagedtablemodel.h"
#include "tables/savedviews.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::tables;
using domain::Dialect;
using domain::Entity;
using domain::EntityKind;

namespace {

Entity client()
{
    return {EntityKind::Client, QJsonObject{{u"inum"_s, u"C1"_s},
                                            {u"clientName"_s, u"Tab\there\nline"_s},
                                            {u"clientSecret"_s, u"hush"_s},
                                            {u"redirectUris"_s, QJsonArray{u"https://a/cb"_s, u"https://b/cb"_s}}}};
}

} // namespace

class ToolsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aViewIsSavedPerKindAndFoundAgain()
    {
        QTemporaryDir folder;
        const SavedView view{u"Nordic ones"_s, u"oslo"_s, {{u"applicationType"_s, u"web"_s}}, u"@name"_s, Qt::DescendingOrder, {u"@name"_s, u"disabled"_s}};
        {
            QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
            SavedViews(settings, EntityKind::Client).save(view);
        }
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        SavedViews views(settings, EntityKind::Client);
        QCOMPARE(views.all(), QList<SavedView>{view});
        QCOMPARE(views.find(u"nordic ONES"_s), std::optional(view));
        QVERIFY(SavedViews(settings, EntityKind::Scope).all().isEmpty());
    }

    void aViewOfTheSameNameTakesTheOthersPlaceAndCanBeDeleted()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        SavedViews views(settings, EntityKind::Scope);
        views.save({u"b"_s, u"1"_s, {}, {}, Qt::AscendingOrder, {}});
        views.save({u"a"_s, u"2"_s, {}, {}, Qt::AscendingOrder, {}});
        views.save({u"B"_s, u"3"_s, {}, {}, Qt::AscendingOrder, {}});
        views.save({{}, u"nameless"_s, {}, {}, Qt::AscendingOrder, {}});
        QCOMPARE(views.all().size(), 2);
        QCOMPARE(views.find(u"b"_s)->pattern, u"3"_s);
        QVERIFY(views.remove(u"b"_s));
        QVERIFY(!views.remove(u"b"_s));
        QCOMPARE(views.all().size(), 1);
    }

    void fieldsToFilterByHaveTitlesThatDiffer_data()
    {
        QTest::addColumn<EntityKind>("kind");
        QTest::addColumn<Dialect>("dialect");
        for (const EntityKind kind : domain::allEntityKinds()) {
            QTest::addRow("%s, Janssen", qPrintable(domain::toString(kind))) << kind << Dialect::Janssen;
            QTest::addRow("%s, Gluu", qPrintable(domain::toString(kind))) << kind << Dialect::Gluu;
        }
    }

    void fieldsToFilterByHaveTitlesThatDiffer()
    {
        QFETCH(EntityKind, kind);
        QFETCH(Dialect, dialect);
        const QList<FilterField> fields = filterFields(kind, dialect);
        QVERIFY(fields.size() >= 4);
        QSet<QString> titles;
        for (const FilterField &field : fields) {
            QVERIFY2(!titles.contains(field.title), qPrintable(field.title));
            titles.insert(field.title);
            QVERIFY2(!field.field.contains(u'/'), qPrintable(field.field)); // the server compares members of the object itself
            QVERIFY2(!field.field.contains(u"secret"_s, Qt::CaseInsensitive), qPrintable(field.field));
        }
    }

    void aFlagIsFilteredByYesAndNo()
    {
        const QList<FilterField> fields = filterFields(EntityKind::Client, Dialect::Janssen);
        const auto disabled = std::find_if(fields.begin(), fields.end(), [](const auto &field) { return field.field == u"disabled"; });
        QVERIFY(disabled != fields.end());
        QCOMPARE(disabled->choices.size(), 2);
        QCOMPARE(disabled->labelOf(u"true"_s), u"yes"_s);
        QVERIFY(!disabled->others);
    }

    void aValueWithACommaCannotBeAsked()
    {
        QVERIFY(filterProblem(u"web"_s).isEmpty());
        QVERIFY(!filterProblem(u"a,b"_s).isEmpty());
        QVERIFY(!filterProblem(u"  "_s).isEmpty());
    }

    void columnsNameEachFieldOnceAndNoSecret()
    {
        for (const EntityKind kind : domain::allEntityKinds()) {
            const QList<Column> all = allColumns(kind, Dialect::Janssen, nullptr);
            QCOMPARE(all.first(defaultColumns(kind).size()), defaultColumns(kind));
            QSet<QString> fields;
            for (const Column &column : all) {
                QVERIFY2(!fields.contains(column.field), qPrintable(column.field));
                fields.insert(column.field);
                QVERIFY2(!column.field.contains(u"secret"_s, Qt::CaseInsensitive) || column.field == u"clientSecretExpiresAt", qPrintable(column.field));
            }
        }
        const QList<Column> all = allColumns(EntityKind::Client, Dialect::Janssen, nullptr);
        QCOMPARE(columnsOf(EntityKind::Client, {u"disabled"_s, u"nothing like it"_s, u"@name"_s}, all).size(), 2);
        QCOMPARE(columnsOf(EntityKind::Client, {}, all), defaultColumns(EntityKind::Client));
    }

    void aCopiedTableHasOneLineAnObject()
    {
        const QString text = copiedTable({client()}, defaultColumns(EntityKind::Client).first(2));
        QCOMPARE(text, u"Name\tClient ID\nTab here line\tC1"_s);
    }

    void copiedJsonHoldsNoSecret()
    {
        const QString one = copiedJson({client()});
        QVERIFY(QJsonDocument::fromJson(one.toUtf8()).isObject());
        QVERIFY(one.contains(u"https://b/cb"));
        QVERIFY(!one.contains(u"hush"));
        QCOMPARE(QJsonDocument::fromJson(copiedJson({client(), client()}).toUtf8()).array().size(), 2);
    }

    void copiedCurlHasAPlaceForTheTokenAndIsSafeInAShell()
    {
        const QString text = copiedCurl({QUrl(u"https://host/clients?pattern=it's"_s)});
        QVERIFY(text.startsWith(u"curl "));
        QVERIFY(text.contains(u"\"Authorization: Bearer $ACCESS_TOKEN\""));
        QVERIFY(text.endsWith(u"'https://host/clients?pattern=it'\\''s'"));
    }

    void filtersAreTheServersWorkTogetherWithTheSearch()
    {
        FakeAdminApi api;
        api.setGenerated(1000);
        PagedTableModel model;
        model.setSource(&api, EntityKind::Client);
        QTRY_COMPARE(model.state(), PagedTableModel::State::Ready);
        model.setPattern(u"a"_s);
        model.setFilters({{u"disabled"_s, u"true"_s}});
        QTRY_COMPARE(model.state(), PagedTableModel::State::Ready);
        QCOMPARE(api.questions.last(), u"0+100 ~a [disabled=true]"_s);
        const qsizetype asked = api.questions.size();
        model.setFilters({{u"disabled"_s, u"true"_s}});
        QVERIFY(!model.isBusy());
        QCOMPARE(api.questions.size(), asked);
    }

    void aViewIsRestoredWithOneQuestion()
    {
        FakeAdminApi api;
        api.setGenerated(1000);
        PagedTableModel model;
        model.setSource(&api, EntityKind::Client);
        QTRY_COMPARE(model.state(), PagedTableModel::State::Ready);
        api.questions.clear();
        model.setQuery(u"x"_s, {{u"applicationType"_s, u"web"_s}}, u"@name"_s, Qt::DescendingOrder);
        QTRY_COMPARE(model.state(), PagedTableModel::State::Ready);
        QCOMPARE(api.questions, QStringList({u"0+100 ~x [applicationType=web] -displayName"_s}));
        QCOMPARE(model.sortField(), u"@name"_s);
    }

    void theOrderThatWasRestoredBeforeThereWasAServerIsAskedFor()
    {
        FakeAdminApi api;
        api.setGenerated(10);
        PagedTableModel model;
        model.setQuery({}, {}, u"@name"_s, Qt::DescendingOrder);
        model.setSource(&api, EntityKind::Client);
        QTRY_COMPARE(model.state(), PagedTableModel::State::Ready);
        QCOMPARE(api.questions.last(), u"0+100 -displayName"_s);
    }

    void aListThatIsNotCompleteSaysSo()
    {
        FakeAdminApi api;
        api.setGenerated(10);
        api.note = u"Only the first 10 are shown."_s;
        PagedTableModel model;
        model.setSource(&api, EntityKind::Client);
        QTRY_COMPARE(model.state(), PagedTableModel::State::Ready);
        QCOMPARE(model.note(), api.note);
        api.note.clear();
        model.refresh();
        QTRY_VERIFY(!model.isBusy());
        QVERIFY(model.note().isEmpty());
    }
};

QTEST_GUILESS_MAIN(ToolsTest)
#include "tst_tools.moc"
