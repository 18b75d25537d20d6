// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/scriptfile.h"
#include "history/scriptfolder.h"
#include "history/scripthistory.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::history;
using domain::CustomScript;

namespace {

CustomScript script(const QString &source, qint64 revision, const QString &name = u"policy"_s)
{
    return CustomScript(
        QJsonObject{{u"inum"_s, u"A1"_s},
                    {u"dn"_s, u"inum=A1,ou=scripts,o=jans"_s},
                    {u"name"_s, name},
                    {u"scriptType"_s, u"uma_rpt_policy"_s},
                    {u"programmingLanguage"_s, u"python"_s},
                    {u"revision"_s, revision},
                    {u"enabled"_s, true},
                    {u"futureField"_s, QJsonObject{{u"kept"_s, true}}},
                    {u"configurationProperties"_s,
                     QJsonArray{QJsonObject{{u"value1"_s, u"key"_s}, {u"value2"_s, u"hush-hush"_s}, {u"hide"_s, true}},
                                QJsonObject{{u"value1"_s, u"open"_s}, {u"value2"_s, u"seen"_s}}}},
                    {u"script"_s, source}});
}

/// Whether a text stands in any file below a folder, git's compressed ones left to git.
bool standsInFiles(const QString &folder, const QByteArray &text)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            return true;
    }
    return false;
}

} // namespace

class ScriptsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatAGluuServerSaysNullForIsNoDifference()
    {
        QJsonObject json = script(u"x = 1"_s, 1).json();
        for (const QString &name : {u"aliases"_s, u"description"_s, u"configurationProperties"_s, u"moduleProperties"_s})
            json.insert(name, QJsonValue::Null);
        const CustomScript onServer(json);
        QCOMPARE(ScriptFile::of(onServer).appliedTo(onServer).json(), json);
        ScriptFile emptied = ScriptFile::of(script(u"x = 1"_s, 1));
        emptied.properties.insert(u"configurationProperties"_s, QJsonArray());
        QCOMPARE(emptied.appliedTo(onServer).json().value(u"configurationProperties"_s), QJsonValue(QJsonValue::Null));
        // What the server has is still taken away by a file without it.
        QCOMPARE(emptied.appliedTo(script(u"x = 1"_s, 1)).json().value(u"configurationProperties"_s), QJsonValue(QJsonArray()));
    }

    void everyVersionIsKeptAndFoundAgain()
    {
        const QTemporaryDir folder;
        auto history = ScriptHistory::open(folder.filePath(u"h"_s));
        QVERIFY2(history.has_value(), history ? "" : qPrintable(history.error().sentence()));
        QCOMPARE(history->versions(u"policy"_s)->size(), 0);
        const auto first = history->record(script(u"one\n"_s, 1), Occasion::Pull);
        QVERIFY2(first.has_value(), first ? "" : qPrintable(first.error().detail));
        QVERIFY(first->has_value());
        const auto again = history->record(script(u"one\n"_s, 1), Occasion::Pull);
        QVERIFY(again && !again->has_value());
        QVERIFY(history->record(script(u"other\n"_s, 1, u"gather"_s), Occasion::Pull)->has_value());
        QVERIFY(history->record(script(u"two\n"_s, 2), Occasion::Deploy)->has_value());
        // The same text once more is a deploy all the same: the revision tells.
        QVERIFY(history->record(script(u"two\n"_s, 3), Occasion::Deploy)->has_value());

        const auto versions = history->versions(u"policy"_s);
        QVERIFY(versions);
        QCOMPARE(versions->size(), 3);
        QCOMPARE(versions->at(0).occasion, u"deploy"_s);
        QCOMPARE(versions->at(0).revision, 3);
        QCOMPARE(versions->at(2).id, **first);
        QCOMPARE(versions->at(2).title, u"Pull policy, revision 1"_s);
        const auto old = history->at(versions->at(2).id, u"policy"_s);
        QVERIFY(old);
        QCOMPARE(old->source, u"one\n"_s);
        QCOMPARE(old->digest(), ScriptFile::of(script(u"one\n"_s, 9)).digest());
        QVERIFY(!history->at(versions->at(2).id, u"gather"_s));
        QCOMPARE(*history->resolve(versions->at(0).id.left(8)), versions->at(0).id);
        QVERIFY(!history->resolve(u"nothing"_s));
        const auto found = history->withDigest(u"policy"_s, ScriptFile::of(script(u"two\n"_s, 0)).digest());
        QVERIFY(found && *found);
        QCOMPARE((*found)->source, u"two\n"_s);
        QVERIFY(!*history->withDigest(u"policy"_s, u"00"_s));
    }

    void twoAtOnceLoseNothing()
    {
        const QTemporaryDir folder;
        auto one = ScriptHistory::open(folder.path());
        auto two = ScriptHistory::open(folder.path());
        QVERIFY(one && two);
        for (int i = 0; i < 5; ++i) {
            QVERIFY(one->record(script(u"a%1\n"_s.arg(i), i, u"first"_s), Occasion::Pull)->has_value());
            QVERIFY(two->record(script(u"b%1\n"_s.arg(i), i, u"second"_s), Occasion::Pull)->has_value());
        }
        QCOMPARE(one->versions(u"first"_s)->size(), 5);
        QCOMPARE(one->versions(u"second"_s)->size(), 5);
        QCOMPARE(one->at(one->versions(u"second"_s)->first().id, u"first"_s)->source, u"a4\n"_s);
    }

    void hiddenValuesAreNeverInIt()
    {
        const QTemporaryDir folder;
        auto history = ScriptHistory::open(folder.path());
        QVERIFY(history->record(script(u"one\n"_s, 1), Occasion::Pull)->has_value());
        QVERIFY(!standsInFiles(folder.path(), "hush-hush"));
        const auto kept = history->at(history->versions(u"policy"_s)->first().id, u"policy"_s);
        QVERIFY(!kept->propertiesText().contains("hush-hush"));
        QVERIFY(kept->propertiesText().contains("seen"));
        // Put on the server's object, the hidden value is the server's.
        QCOMPARE(kept->appliedTo(script(u"x"_s, 4)).json().value(u"configurationProperties"_s),
                 script(u"x"_s, 4).json().value(u"configurationProperties"_s));
    }

    void gitOpensIt()
    {
        const QString git = QStandardPaths::findExecutable(u"git"_s);
        if (git.isEmpty())
            QSKIP("there is no git program here");
        const QTemporaryDir folder;
        auto history = ScriptHistory::open(folder.path());
        QVERIFY(history->record(script(u"one\n"_s, 1), Occasion::Pull)->has_value());
        QVERIFY(history->record(script(u"two\n"_s, 2), Occasion::Deploy)->has_value());
        const auto run = [&](const QStringList &arguments) {
            QProcess process;
            process.setWorkingDirectory(folder.path());
            process.start(git, QStringList{u"-c"_s, u"safe.directory=*"_s} + arguments);
            return process.waitForFinished(60000) && process.exitCode() == 0
                       ? QString::fromUtf8(process.readAllStandardOutput())
                       : u"failed"_s;
        };
        QCOMPARE(run({u"log"_s, u"--format=%s"_s, u"--"_s, u"policy.py"_s}),
                 u"Deploy policy, revision 2\nPull policy, revision 1\n"_s);
        QCOMPARE(run({u"show"_s, u"HEAD:policy.py"_s}), u"two\n"_s);
        QCOMPARE(run({u"status"_s, u"--porcelain"_s}), QString());
        QCOMPARE(run({u"fsck"_s, u"--strict"_s}), QString());
    }

    void aScriptInAFolderComesBack()
    {
        const QTemporaryDir folder;
        const auto written = writeLocal(folder.path(), script(u"one\n"_s, 4), u"prod"_s);
        QVERIFY(written);
        QVERIFY(!standsInFiles(folder.path(), "hush-hush"));
        QCOMPARE(localScripts(folder.path()), QStringList{u"policy"_s});
        for (const QString &name : {u"policy"_s, folder.filePath(u"policy.py"_s), folder.filePath(u"policy.json"_s)}) {
            const auto read = readLocal(folder.path(), name);
            QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().sentence()));
            QCOMPARE(read->name, u"policy"_s);
            QCOMPARE(read->profile, u"prod"_s);
            QCOMPARE(read->revision, 4);
            QVERIFY(!read->isChanged());
            QCOMPARE(read->file, ScriptFile::of(script(u"one\n"_s, 4)));
            QCOMPARE(read->file.appliedTo(script(u"zero\n"_s, 4)).json(), script(u"one\n"_s, 4).json());
        }
        QFile source(folder.filePath(u"policy.py"_s));
        QVERIFY(source.open(QIODevice::WriteOnly));
        source.write("changed\n");
        source.close();
        QVERIFY(readLocal(folder.path(), u"policy"_s)->isChanged());
    }

    void whatIsWrongWithAFileIsNamed()
    {
        const QTemporaryDir folder;
        const auto write = [&](const QString &name, const QByteArray &text) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        };
        QVERIFY(readLocal(folder.path(), u"gone"_s).error().sentence().contains(u"gone.json"_s));
        QVERIFY(write(u"broken.json"_s, "{\n\"name\":\n}"));
        QVERIFY(readLocal(folder.path(), u"broken"_s).error().sentence().contains(u"line 3"_s));
        QVERIFY(write(u"other.json"_s, "{\"name\":\"other\"}"));
        QVERIFY(readLocal(folder.path(), u"other"_s).error().sentence().contains(u"scriptType"_s));
        QVERIFY(write(u"latin.json"_s, "{\"name\":\"latin\",\"scriptType\":\"x\"}") && write(u"latin.py"_s, "\xe4"));
        QVERIFY(readLocal(folder.path(), u"latin"_s).error().sentence().contains(u"UTF-8"_s));
    }

    void anyNameIsAFileNameInsideTheFolder()
    {
        for (const QString &name :
             {u"../up"_s, u"/etc/passwd"_s, u".hidden"_s, u"-rf"_s, u"a:b"_s, u"größe"_s, u"a\\b"_s, u"%2e"_s}) {
            const QString base = fileBase(name);
            QVERIFY2(!base.contains(u'/') && !base.contains(u'\\') && !base.startsWith(u'.') && !base.startsWith(u'-'),
                     qPrintable(base));
        }
        QVERIFY(fileBase(u"a/b"_s) != fileBase(u"a%2Fb"_s));
    }
};

QTEST_GUILESS_MAIN(ScriptsTest)
#include "tst_scripts.moc"
