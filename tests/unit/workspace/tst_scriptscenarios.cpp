// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/scriptscenarios.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::workspace;

class ScriptScenariosTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasKeptComesBack();
    void aScriptThatWasNeverRunHasNone();
    void scriptsAndServersAreKeptApart();
    void onlyTheUserMayReadThem();
    void withoutScenariosNoFileIsLeft();
    void aDamagedFileIsSetAside();
    void theyGoWithTheScriptToItsNewId();
    void aFolderThatCantBeMadeIsTold();
};

namespace {

ScriptScenarioSet someSet()
{
    return {u"gathering"_s,
            1,
            {{u"Ann"_s, u"authenticate"_s, {{u"authenticate"_s, QJsonObject{{u"step"_s, 1}}}}, {}, {}},
             {u"Größe"_s,
              u"prepareForStep"_s,
              {},
              {{u"allowedHosts"_s, QJsonArray{u"api.example"_s}}},
              {{u"UserService.getUser"_s, QJsonValue::Null}}}}};
}

} // namespace

void ScriptScenariosTest::whatWasKeptComesBack()
{
    const QTemporaryDir folder;
    ScriptScenarios store(folder.path());
    QVERIFY(store.save(u"p"_s, u"A1"_s, someSet()));
    const auto read = ScriptScenarios(folder.path()).load(u"p"_s, u"A1"_s);
    QVERIFY(read);
    QVERIFY(*read == someSet());
}

void ScriptScenariosTest::aScriptThatWasNeverRunHasNone()
{
    const QTemporaryDir folder;
    const auto read = ScriptScenarios(folder.path()).load(u"p"_s, u"A1"_s);
    QVERIFY(read);
    QVERIFY(read->scenarios.isEmpty());
}

void ScriptScenariosTest::scriptsAndServersAreKeptApart()
{
    const QTemporaryDir folder;
    ScriptScenarios store(folder.path());
    QVERIFY(store.save(u"p"_s, u"../A1"_s, someSet()));
    QVERIFY(store.load(u"p"_s, u"A2"_s)->scenarios.isEmpty());
    QVERIFY(store.load(u"q"_s, u"../A1"_s)->scenarios.isEmpty());
    QVERIFY(QFileInfo(store.pathOf(u"p"_s, u"../A1"_s)).canonicalFilePath().startsWith(QFileInfo(folder.path()).canonicalFilePath()));
}

void ScriptScenariosTest::onlyTheUserMayReadThem()
{
    const QTemporaryDir folder;
    ScriptScenarios store(folder.path());
    QVERIFY(store.save(u"p"_s, u"A1"_s, someSet()));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY((QFile::permissions(store.pathOf(u"p"_s, u"A1"_s)) & others) == 0);
}

void ScriptScenariosTest::withoutScenariosNoFileIsLeft()
{
    const QTemporaryDir folder;
    ScriptScenarios store(folder.path());
    QVERIFY(store.save(u"p"_s, u"A1"_s, someSet()));
    QVERIFY(store.save(u"p"_s, u"A1"_s, {}));
    QVERIFY(!QFile::exists(store.pathOf(u"p"_s, u"A1"_s)));
    QVERIFY(store.save(u"p"_s, u"A1"_s, {}));
}

void ScriptScenariosTest::aDamagedFileIsSetAside()
{
    const QTemporaryDir folder;
    ScriptScenarios store(folder.path());
    QVERIFY(store.save(u"p"_s, u"A1"_s, someSet()));
    const QString path = store.pathOf(u"p"_s, u"A1"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"scenarios\":");
    file.close();
    const auto read = store.load(u"p"_s, u"A1"_s);
    QVERIFY(!read);
    QVERIFY(read.error().next.contains(path));
    QVERIFY(QFile::exists(path + u".damaged"_s));
    QVERIFY(store.load(u"p"_s, u"A1"_s)->scenarios.isEmpty());
}

void ScriptScenariosTest::theyGoWithTheScriptToItsNewId()
{
    const QTemporaryDir folder;
    ScriptScenarios store(folder.path());
    QVERIFY(store.save(u"p"_s, u"new-1"_s, someSet()));
    QVERIFY(store.move(u"p"_s, u"new-1"_s, u"A1"_s));
    QVERIFY(*store.load(u"p"_s, u"A1"_s) == someSet());
    QVERIFY(store.load(u"p"_s, u"new-1"_s)->scenarios.isEmpty());
    QVERIFY(store.move(u"p"_s, u"new-2"_s, u"A2"_s));
}

void ScriptScenariosTest::aFolderThatCantBeMadeIsTold()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    ScriptScenarios store(file.fileName());
    const auto saved = store.save(u"p"_s, u"A1"_s, someSet());
    QVERIFY(!saved);
    QVERIFY(saved.error().what.contains(u"gathering"_s));
}

QTEST_GUILESS_MAIN(ScriptScenariosTest)
#include "tst_scriptscenarios.moc"
