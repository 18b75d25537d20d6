// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/reviewdialog.h"

#include "base/redact.h"
#include "editing/emptiness.h"
#include "server/janssenpatch.h"
#include "text/jsontext.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/editor/codeeditor.h"
#include "ui/editor/diffview.h"
#include "ui/forms/fieldeditor.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;

void addChanges(QTreeWidget *tree, const domain::FieldCatalogue &catalogue, const QList<domain::Difference> &changes)
{
    for (const domain::Difference &change : changes) {
        const domain::Field *field = catalogue.owning(change.path);
        const bool secret = editing::isSecretPath(change.path);
        const auto shown = [&](const QJsonValue &value) {
            return secret && !value.isUndefined() ? ReviewDialog::tr("(secret)") : valueText(field, value);
        };
        auto *item = new QTreeWidgetItem(tree, {catalogue.labelAt(change.path), shown(change.before), shown(change.after)});
        item->setSizeHint(0, QSize(0, tree->fontMetrics().height() + metrics::normal));
        item->setToolTip(0, change.path);
        if (!secret) {
            item->setToolTip(1, valueLines(field, change.before));
            item->setToolTip(2, valueLines(field, change.after));
        }
    }
}

namespace {

/// Only the members that differ, so that the difference is the least one.
QString differingPart(domain::EntityKind kind, const QJsonObject &object, const QList<domain::Difference> &changes)
{
    QJsonObject part;
    for (const domain::Difference &change : changes) {
        const QJsonValue value = domain::valueAt(object, change.path);
        if (!value.isUndefined())
            domain::setValueAt(part, change.path, value);
    }
    return part.isEmpty() ? QString() : text::indentedJson(server::shownObject(kind, part));
}

} // namespace

ReviewDialog::ReviewDialog(const editing::EditSession &session, const server::AdminApi &api, QWidget *parent)
    : QDialog(parent), m_fields(new QTreeWidget(this)), m_diff(new DiffView(this)), m_request(new CodeEditor(this))
{
    setObjectName(u"reviewDialog"_s);
    setWindowTitle(session.isNew() ? tr("Review the new object") : tr("Review the changes"));
    setSizeGripEnabled(true);
    auto *heading = new QLabel(this);
    heading->setFont(theme::titleFont());
    heading->setWordWrap(true);
    heading->setContentsMargins(metrics::wide, metrics::normal + metrics::tight, metrics::wide, metrics::normal);
    const QString name = domain::Entity(session.kind(), session.edited()).name();
    heading->setText(session.isNew() ? tr("Create “%1”").arg(name)
                                     : tr("Change %n field(s) of “%1”", nullptr, session.changedFieldCount()).arg(name));
    m_fields->setObjectName(u"reviewFields"_s);
    m_fields->setAccessibleName(tr("Changed fields"));
    m_fields->setRootIsDecorated(false);
    m_fields->setUniformRowHeights(true);
    m_fields->setFrameShape(QFrame::NoFrame);
    m_fields->setTextElideMode(Qt::ElideMiddle);
    m_fields->setHeaderLabels({tr("Field"), tr("Server"), tr("Yours")});
    m_diff->setLanguage(u"JSON"_s);
    m_request->setReadOnly(true);
    m_request->setLanguage(u"JSON"_s);
    m_request->setObjectName(u"reviewRequest"_s);
    m_request->setAccessibleName(tr("Request"));
    auto *tabs = new QTabWidget(this);
    tabs->setDocumentMode(true);
    tabs->setObjectName(u"reviewTabs"_s);
    tabs->setAccessibleName(tr("Parts of the review"));
    tabs->addTab(m_fields, tr("Fields"));
    tabs->addTab(m_diff, tr("Difference"));
    tabs->addTab(m_request, tr("Request"));
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(session.isNew() ? tr("Create") : tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"reviewSave"_s);
    m_save->setIcon(icon(Icon::Save));
    m_save->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel)->setObjectName(u"reviewCancel"_s);
    buttons->setContentsMargins(metrics::wide, metrics::normal, metrics::wide, metrics::normal + metrics::tight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(heading);
    column->addWidget(tabs, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill(session, api);
    resize(960, 560);
}

void ReviewDialog::fill(const editing::EditSession &session, const server::AdminApi &api)
{
    const QList<domain::Difference> changes = session.changes();
    addChanges(m_fields, session.catalogue(), changes);
    m_fields->setColumnWidth(0, fontMetrics().averageCharWidth() * 30);
    m_fields->setColumnWidth(1, fontMetrics().averageCharWidth() * 44);
    m_diff->setTexts(differingPart(session.kind(), session.base(), changes), differingPart(session.kind(), session.edited(), changes),
                     session.isNew() ? tr("Server: nothing yet") : tr("Server"), tr("Yours"));
    m_request->setText(session.isNew() ? u"POST\nContent-Type: application/json\n\n"_s + text::indentedJson(server::shownObject(session.kind(), session.edited()))
                                       : api.patchPreview(session.kind(), session.id(), session.base(), session.edited()));
}

void ReviewDialog::setSaveEnabled(bool enabled)
{
    m_save->setEnabled(enabled);
}

} // namespace drover::ui
