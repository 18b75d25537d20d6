// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/jsonpatch.h"
#include "server/janssenpatch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::server;
using domain::EntityKind;

namespace {

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QStringList steps(EntityKind kind, const QByteArray &before, const QByteArray &after)
{
    QStringList result;
    const QJsonArray patch = janssenPatch(kind, object(before), object(after));
    for (const QJsonValue &value : patch) {
        const QJsonObject step = value.toObject();
        QString line = QString(step.value(u"op"_s).toString() + u' ' + step.value(u"path"_s).toString());
        if (step.contains(u"value"_s)) {
            const QByteArray text = QJsonDocument(QJsonArray{step.value(u"value"_s)}).toJson(QJsonDocument::Compact);
            line += u' ' + QString::fromUtf8(text.mid(1, text.size() - 2));
        }
        result << line;
    }
    return result;
}

} // namespace

class JanssenPatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTheServerMakesItselfIsNeverSent()
    {
        QCOMPARE(steps(EntityKind::Script, R"({"dn":"a","revision":1,"scriptError":{"stackTrace":"x"},"name":"n"})",
                       R"({"dn":"b","revision":9,"name":"n"})"),
                 QStringList());
        QCOMPARE(steps(EntityKind::Scope, R"({"id":"a","clients":[1]})", R"({"id":"b"})"),
                 QStringList({u"test /id \"a\""_s, u"replace /id \"b\""_s}));
    }

    void aScriptsRevisionIsTestedFirst()
    {
        QCOMPARE(steps(EntityKind::Script, R"({"revision":4,"level":1})", R"({"revision":4,"level":2})"),
                 QStringList({u"test /revision 4"_s, u"test /level 1"_s, u"replace /level 2"_s}));
    }

    void enumerationsOfScriptsAreConstantsNames()
    {
        QCOMPARE(
            steps(EntityKind::Script, R"({"scriptType":"uma_rpt_policy"})", R"({"scriptType":"uma_claims_gathering"})"),
            QStringList({u"test /scriptType \"UMA_RPT_POLICY\""_s, u"replace /scriptType \"UMA_CLAIMS_GATHERING\""_s}));
    }

    void datesAndSecretsHaveNoTest()
    {
        QCOMPARE(steps(EntityKind::Client, R"({"clientSecret":"a","expirationDate":"2026-01-01T00:00:00"})",
                       R"({"clientSecret":"b","expirationDate":"2027-01-01T00:00:00"})"),
                 QStringList({u"replace /clientSecret \"b\""_s, u"replace /expirationDate \"2027-01-01T00:00:00\""_s}));
    }

    void nestedMembersAreChangedOneByOne()
    {
        QCOMPARE(steps(EntityKind::Client, R"({"attributes":{"requirePkce":true,"parLifetime":600}})",
                       R"({"attributes":{"requirePkce":false,"parLifetime":600,"requirePar":true}})"),
                 QStringList({u"test /attributes/requirePkce true"_s, u"add /attributes/requirePar true"_s,
                              u"replace /attributes/requirePkce false"_s}));
    }

    void anObjectIsUntouchedWhileThePlacesToBeChangedAreTheSame()
    {
        const QJsonObject before = object(R"({"name":"a","revision":1,"level":1})");
        const QJsonObject after = object(R"({"name":"b","revision":1,"level":1})");
        QVERIFY(isUntouched(EntityKind::Script, before, after, before));
        QVERIFY(isUntouched(EntityKind::Client, before, after, object(R"({"name":"a","revision":7,"level":2})")));
        QVERIFY(!isUntouched(EntityKind::Script, before, after, object(R"({"name":"a","revision":2,"level":1})")));
        QVERIFY(!isUntouched(EntityKind::Client, before, after, object(R"({"name":"c"})")));
        QVERIFY(!isUntouched(EntityKind::Client, object("{}"), object(R"({"x":1})"), object(R"({"x":2})")));
    }

    void hiddenPropertiesAreMaskedForShowing()
    {
        const QJsonObject shown = shownObject(EntityKind::Script, object(R"({"name":"n","configurationProperties":[
            {"value1":"k","value2":"hush","hide":true},{"value1":"open","value2":"seen"}]})"));
        const QByteArray text = QJsonDocument(shown).toJson();
        QVERIFY(!text.contains("hush"));
        QVERIFY(text.contains("seen"));
        const QJsonArray patch = shownPatch(
            EntityKind::Script,
            janssenPatch(EntityKind::Script, object(R"({"configurationProperties":[]})"),
                         object(R"({"configurationProperties":[{"value1":"k","value2":"hush","hide":true}]})")));
        QVERIFY(!QJsonDocument(patch).toJson().contains("hush"));
    }
};

QTEST_GUILESS_MAIN(JanssenPatchTest)
#include "tst_patch.moc"
