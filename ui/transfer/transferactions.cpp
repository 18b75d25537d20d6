// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/transferactions.h"

#include "tables/csvexport.h"
#include "transfer/importfile.h"
#include "transfer/scriptentries.h"
#include "ui/common/async.h"
#include "ui/common/dialogs.h"
#include "ui/common/messagebar.h"
#include "ui/transfer/importdialog.h"
#include "workspace/dialect.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QThreadPool>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;
using domain::EntityKind;

namespace {

bool isLdif(const QString &path)
{
    return path.endsWith(".ldif"_L1, Qt::CaseInsensitive);
}

/// Reads the objects anew, since a list may leave out what a single object has, and writes the file.
QCoro::Task<Result<void>> exportObjects(QPointer<server::AdminApi> api, EntityKind kind, QStringList ids, QString path,
                                        domain::LdifSchema schema, workspace::TaskHandle task)
{
    const CancelToken cancel = task.token();
    QList<domain::Entity> entities;
    for (const QString &id : std::as_const(ids)) {
        if (!api || cancel.isCancelled()) {
            const Error over{Error::Kind::Cancelled, TransferActions::tr("The export was cancelled."), {}, {}, {}, 0};
            task.fail(over);
            co_return fail(over);
        }
        const Result<domain::Entity> entity = co_await api->get(kind, id, cancel);
        if (!entity) {
            task.fail(entity.error());
            co_return fail(entity.error());
        }
        entities << *entity;
        task.setProgress(static_cast<double>(entities.size()) / static_cast<double>(ids.size()));
    }
    QByteArray content;
    if (kind == EntityKind::Script && isLdif(path)) {
        QList<domain::CustomScript> scripts;
        for (const domain::Entity &entity : std::as_const(entities))
            scripts << domain::CustomScript(entity);
        content = transfer::scriptsToLdif(scripts, schema, false);
    } else {
        content = transfer::exportDocument(entities);
    }
    const Result<void> written = transfer::writeFile(path, content);
    task.end(written);
    co_return written;
}

QString jsonFilter()
{
    return TransferActions::tr("JSON (*.json)");
}

QString ldifFilter()
{
    return TransferActions::tr("Directory entries (*.ldif)");
}

QString allFilter()
{
    return TransferActions::tr("All files (*)");
}

/// "clients", "scripts": the name of a file that is suggested.
QString fileBase(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Client:
        return u"clients"_s;
    case EntityKind::Scope:
        return u"scopes"_s;
    case EntityKind::UmaResource:
        return u"resources"_s;
    case EntityKind::Script:
        return u"scripts"_s;
    case EntityKind::Attribute:
        break;
    }
    return u"attributes"_s;
}

} // namespace

TransferActions::TransferActions(Parts parts)
    : QObject(&parts.pane), m_parts(std::move(parts))
{
    m_export = add(u"exportSelected"_s, tr("Export the selected ones …"), Qt::CTRL | Qt::SHIFT | Qt::Key_E, &TransferActions::exportSelected);
    m_csv = add(u"exportCsv"_s, tr("Export the list as CSV …"), Qt::CTRL | Qt::SHIFT | Qt::Key_T, &TransferActions::exportList);
    m_import = add(u"importFile"_s, tr("Import …"), Qt::CTRL | Qt::SHIFT | Qt::Key_I, &TransferActions::importFile);
    connect(&m_parts.console, &workspace::Console::apiChanged, this, &TransferActions::update);
    update();
}

QAction *TransferActions::add(const QString &name, const QString &text, const QKeySequence &keys, void (TransferActions::*run)())
{
    auto *action = new QAction(text, &m_parts.pane);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setProperty("menu", u"file"_s); // see MainWindow::buildFileMenu()
    m_parts.pane.addAction(action);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void TransferActions::update()
{
    const server::AdminApi *api = m_parts.console.adminApi();
    const bool canRead = api && api->canRead(m_parts.kind);
    m_export->setEnabled(canRead && !m_parts.selected().isEmpty());
    m_csv->setEnabled(canRead);
    m_import->setEnabled(canRead && api->canWrite(m_parts.kind));
}

void TransferActions::tellDone(const QString &what, const QString &note)
{
    m_parts.messages.post({.kind = note.isEmpty() ? Message::Kind::Success : Message::Kind::Warning,
                           .what = what,
                           .why = note,
                           .next = {},
                           .detail = {},
                           .key = u"export"_s,
                           .actions = {}});
}

void TransferActions::tellFailure(const Error &error)
{
    if (error.kind != Error::Kind::Cancelled)
        m_parts.messages.post(error);
}

void TransferActions::exportSelected()
{
    const QStringList ids = m_parts.selected();
    if (ids.isEmpty())
        return;
    QStringList filters{jsonFilter()};
    if (m_parts.kind == EntityKind::Script)
        filters += ldifFilter();
    filters += allFilter();
    dialogs::saveFile(&m_parts.pane, tr("Export %n object(s)", nullptr, static_cast<int>(ids.size())), fileBase(m_parts.kind) + ".json"_L1,
                      filters.join(";;"_L1), [self = QPointer(this), ids](const QString &path) {
                          if (self && !path.isEmpty())
                              self->writeSelected(ids, path);
                      });
}

void TransferActions::writeSelected(const QStringList &ids, const QString &path)
{
    server::AdminApi *api = m_parts.console.adminApi();
    if (!api)
        return;
    const auto schema = m_parts.console.profile().kind == workspace::Profile::Kind::Gluu4 ? domain::LdifSchema::Gluu4 : domain::LdifSchema::Janssen;
    const int count = static_cast<int>(ids.size());
    workspace::TaskHandle task = m_parts.console.tasks().begin(tr("Exporting %n object(s)", nullptr, count));
    whenDone(exportObjects(api, m_parts.kind, ids, path, schema, task), this, [this, path, count](const Result<void> &done) {
        if (done)
            tellDone(tr("%n object(s) were written to %1.", nullptr, count).arg(QDir::toNativeSeparators(path)), {});
        else
            tellFailure(done.error());
    });
}

void TransferActions::exportList()
{
    dialogs::saveFile(&m_parts.pane, tr("Export the list as CSV"), fileBase(m_parts.kind) + ".csv"_L1,
                      tr("CSV (*.csv)") + ";;"_L1 + allFilter(), [self = QPointer(this)](const QString &path) {
                          if (self && !path.isEmpty())
                              self->writeList(path);
                      });
}

void TransferActions::writeList(const QString &path)
{
    server::AdminApi *api = m_parts.console.adminApi();
    if (!api)
        return;
    const QList<tables::Column> columns = m_parts.columns();
    if (m_parts.rows) {
        const QList<domain::Entity> rows = m_parts.rows();
        const Result<void> written = transfer::writeFile(path, tables::csvOf(rows, columns));
        if (written)
            tellDone(tr("%n row(s) were written to %1.", nullptr, static_cast<int>(rows.size())).arg(QDir::toNativeSeparators(path)), {});
        else
            tellFailure(written.error());
        return;
    }
    workspace::TaskHandle task = m_parts.console.tasks().begin(tr("Exporting the list"));
    const auto progress = [task](qint64 read, qint64 total) mutable {
        task.setStep(tr("%1 of %2").arg(read).arg(total));
        task.setProgress(total > 0 ? static_cast<double>(read) / static_cast<double>(total) : -1);
    };
    whenDone(tables::exportCsv(api, m_parts.kind, m_parts.query(), columns, path, progress, task.token()), this,
             [this, path, task](const Result<tables::CsvExport> &done) mutable {
                 task.end(done);
                 if (done)
                     tellDone(tr("%n row(s) were written to %1.", nullptr, static_cast<int>(done->rows)).arg(QDir::toNativeSeparators(path)), done->note);
                 else
                     tellFailure(done.error());
             });
}

void TransferActions::importFile()
{
    QStringList filters;
    if (m_parts.kind == EntityKind::Script)
        filters += tr("Exported scripts (*.json *.ldif)");
    filters += jsonFilter();
    if (m_parts.kind == EntityKind::Script)
        filters += ldifFilter();
    filters += allFilter();
    dialogs::openFile(&m_parts.pane, tr("Import"), filters.join(";;"_L1), [self = QPointer(this)](const QString &path) {
        if (self && !path.isEmpty())
            self->readFile(path);
    });
}

void TransferActions::readFile(const QString &path)
{
    // A file can be large; the window goes on meanwhile.
    QThreadPool::globalInstance()->start([self = QPointer(this), path, kind = m_parts.kind] {
        const Result<transfer::ImportFile> file = transfer::readImportFile(path, kind);
        QMetaObject::invokeMethod(qApp, [self, path, file] {
            if (!self)
                return;
            Parts &parts = self->m_parts;
            if (!file || file->objects.isEmpty()) {
                self->tellFailure(file ? Error{Error::Kind::Input, tr("%1 holds no object.").arg(QDir::toNativeSeparators(path)), {}, {}, {}, 0}
                                       : file.error());
                return;
            }
            const workspace::Profile profile = parts.console.profile();
            workspace::Console &console = parts.console;
            // Another server that is opened meanwhile is not the one that was looked at.
            const auto api = [&console, id = profile.id] { return console.profile().id == id ? console.adminApi() : nullptr; };
            auto *dialog = new ImportDialog(*file, QFileInfo(path).fileName(),
                                            {api, profile.name, parts.kind, workspace::dialectOf(profile)}, &parts.pane);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
    });
}

} // namespace drover::ui
