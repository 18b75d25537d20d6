// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scripts/deploydialog.h"
#include "ui/scripts/scriptdeployment.h"
#include "ui/scripts/scriptdocument.h"

#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::ui;

namespace {

/// A server that has one script; what it answers to a read is what the test put there.
class OneScriptServer : public server::AdminApi
{
    Q_OBJECT
public:
    QJsonObject script;
    QJsonObject writtenAs; ///< what patch() answers

    QCoro::Task<Result<server::EntityPage>> list(domain::EntityKind, server::ListQuery, CancelToken) override { co_return server::EntityPage(); }
    QCoro::Task<Result<domain::Entity>> get(domain::EntityKind kind, QString, CancelToken) override { co_return domain::Entity(kind, script); }
    QCoro::Task<Result<domain::Entity>> create(domain::EntityKind kind, QJsonObject json, CancelToken) override
    {
        co_return domain::Entity(kind, json);
    }
    QCoro::Task<Result<domain::Entity>> patch(domain::EntityKind kind, QString, QJsonObject, QJsonObject, CancelToken) override
    {
        script = writtenAs;
        co_return domain::Entity(kind, script);
    }
    QCoro::Task<Result<void>> remove(domain::EntityKind, QString, CancelToken) override { co_return Result<void>(); }
    QCoro::Task<Result<QStringList>> scriptTypes(CancelToken) override { co_return QStringList(); }
    bool canRead(domain::EntityKind) const override { return true; }
    bool canWrite(domain::EntityKind) const override { return true; }
    QList<server::SortColumn> sortColumns(domain::EntityKind) const override { return {}; }
    QString patchPreview(domain::EntityKind, const QString &, const QJsonObject &, const QJsonObject &) const override { return u"[]"_s; }
};

QJsonObject script(int revision, const QString &source, const QString &error)
{
    QJsonObject json{{u"inum"_s, u"A1"_s}, {u"name"_s, u"policy"_s}, {u"scriptType"_s, u"uma_rpt_policy"_s},
                     {u"script"_s, source}, {u"level"_s, 1}, {u"revision"_s, revision}, {u"enabled"_s, true}};
    if (!error.isEmpty())
        json.insert(u"scriptError"_s, QJsonObject{{u"raisedAt"_s, u"2026-01-02T03:04:05"_s}, {u"stackTrace"_s, error}});
    return json;
}

} // namespace

class ScriptDeploymentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastWordOfTheServerCounts();
    void anErrorThatWasThereBeforeIsNotToldAgain();

private:
    void run(OneScriptServer &server, ScriptDocument &document, QWidget &window, const std::function<void(ScriptDeployment &)> &connectTo);
};

void ScriptDeploymentTest::run(OneScriptServer &server, ScriptDocument &document, QWidget &window,
                               const std::function<void(ScriptDeployment &)> &connectTo)
{
    workspace::TaskList tasks;
    QPointer<ScriptDeployment> deployment = new ScriptDeployment(server, tasks, document, &window);
    connectTo(*deployment);
    QSignalSpy deployed(deployment, &ScriptDeployment::deployed);
    deployment->start();
    QTRY_VERIFY(window.findChild<DeployDialog *>());
    QTRY_VERIFY(window.findChild<DeployDialog *>()->isVisible());
    window.findChild<QPushButton *>(u"deployButton"_s)->click();
    QTRY_COMPARE(deployed.count(), 1);
}

/// While the change was reviewed the server loaded the earlier revision and recorded why it could not: that is still there
/// when the new revision is written, and the word on the new one comes later.
void ScriptDeploymentTest::theLastWordOfTheServerCounts()
{
    const QTemporaryDir folder;
    workspace::Drafts drafts(folder.path());
    const QJsonObject opened = script(1, u"old"_s, {});
    QJsonObject edited = opened;
    edited.insert(u"script"_s, u"new"_s);
    ScriptDocument document(drafts, u"p1"_s, u"A1"_s, opened, edited);
    OneScriptServer server;
    server.script = opened;
    server.writtenAs = script(2, u"new"_s, u"of revision 1"_s);

    QWidget window;
    window.show();
    QStringList told;
    run(server, document, window, [&](ScriptDeployment &deployment) {
        connect(&deployment, &ScriptDeployment::serverAnswered, &window, [&](const QString &trace) {
            told += trace;
            server.script = script(2, u"new"_s, u"of revision 2"_s);
        });
    });
    QTRY_COMPARE_WITH_TIMEOUT(told, QStringList({u"of revision 1"_s, u"of revision 2"_s}), 60000);
}

void ScriptDeploymentTest::anErrorThatWasThereBeforeIsNotToldAgain()
{
    const QTemporaryDir folder;
    workspace::Drafts drafts(folder.path());
    const QJsonObject opened = script(1, u"old"_s, u"of revision 1"_s);
    QJsonObject edited = opened;
    edited.insert(u"script"_s, u"new"_s);
    ScriptDocument document(drafts, u"p1"_s, u"A1"_s, opened, edited);
    OneScriptServer server;
    server.script = opened;
    server.writtenAs = script(2, u"new"_s, u"of revision 1"_s);

    QWidget window;
    window.show();
    QStringList told;
    run(server, document, window, [&](ScriptDeployment &deployment) {
        connect(&deployment, &ScriptDeployment::serverAnswered, &window, [&](const QString &trace) { told += trace; });
        connect(&deployment, &ScriptDeployment::deployed, &window, [&] { server.script = script(2, u"new"_s, {}); });
    });
    // It is gone once the server loaded the new revision, and only that is told.
    QTRY_COMPARE_WITH_TIMEOUT(told, QStringList({QString()}), 60000);
}

QTEST_MAIN(ScriptDeploymentTest)
#include "tst_scriptdeployment.moc"
