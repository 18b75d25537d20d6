// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scripts/deploydialog.h"

#include "text/jsontext.h"
#include "ui/common/icons.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/editor/codeeditor.h"
#include "ui/editor/diffview.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace drover::ui {

namespace {

using namespace Qt::Literals::StringLiterals;

const QString scriptPath = u"/script"_s;

/// Values of properties that are hidden, and whole texts, are not written out in the list of fields.
QString shortText(const QJsonValue &value)
{
    if (value.isUndefined())
        return DeployDialog::tr("(not there)");
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? DeployDialog::tr("yes") : DeployDialog::tr("no");
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    if (value.isArray()) {
        QStringList parts;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &entry : array) {
            const QJsonObject property = entry.toObject();
            if (!property.contains("value1"_L1)) {
                parts += shortText(entry);
                continue;
            }
            const QString shown = property.value("hide"_L1).toBool() ? u"••••"_s : property.value("value2"_L1).toString();
            parts += property.value("value1"_L1).toString() + u" = "_s + shown;
        }
        return parts.join(u", "_s);
    }
    return text::compactJson(value);
}

} // namespace

DeployDialog::DeployDialog(const QString &scriptName, QWidget *parent)
    : QDialog(parent), m_name(scriptName), m_messages(new MessageBar(this)), m_heading(new QLabel(this)),
      m_tabs(new QTabWidget(this)), m_diff(new DiffView(this)), m_fields(new QTreeWidget(this)), m_request(new CodeEditor(this))
{
    setWindowTitle(tr("Deploy %1").arg(scriptName));
    setObjectName(u"deployDialog"_s);
    setSizeGripEnabled(true);
    buildLayout();
    resize(1080, 680);
}

void DeployDialog::buildLayout()
{
    m_heading->setFont(theme::titleFont());
    m_heading->setWordWrap(true);
    m_heading->setObjectName(u"deployHeading"_s);
    m_heading->setContentsMargins(metrics::wide, metrics::normal + metrics::tight, metrics::wide, metrics::normal);
    m_diff->setLanguage(u"Python"_s);
    m_request->setReadOnly(true);
    m_request->setLanguage(u"JSON"_s);
    m_request->setObjectName(u"deployRequest"_s);
    m_request->setAccessibleName(tr("Request"));
    m_fields->setObjectName(u"deployFields"_s);
    m_fields->setAccessibleName(tr("Changed fields"));
    m_fields->setRootIsDecorated(false);
    m_fields->setUniformRowHeights(true);
    m_fields->setFrameShape(QFrame::NoFrame);
    m_fields->setHeaderLabels({tr("Field"), tr("Server"), tr("Yours")});
    m_fields->header()->setStretchLastSection(true);
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(u"deployTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the review"));
    m_tabs->addTab(m_diff, tr("Text"));
    m_tabs->addTab(m_fields, tr("Fields"));
    m_tabs->addTab(m_request, tr("Request"));

    auto *buttons = new QDialogButtonBox(this);
    m_deploy = buttons->addButton(tr("Deploy"), QDialogButtonBox::AcceptRole);
    m_deploy->setObjectName(u"deployButton"_s);
    m_deploy->setIcon(icon(Icon::Deploy));
    m_deploy->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel)->setObjectName(u"deployCancel"_s);
    buttons->setContentsMargins(metrics::wide, metrics::normal, metrics::wide, metrics::normal + metrics::tight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_heading);
    column->addWidget(m_messages);
    column->addWidget(m_tabs, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void DeployDialog::setPlan(const DeployPlan &plan, bool isNew, const QString &request)
{
    m_plan = plan;
    const qint64 revision = plan.before.value("revision"_L1).toInteger();
    m_heading->setText(isNew ? tr("Create %1 on the server").arg(m_name)
                             : tr("Replace revision %1 of %2").arg(revision).arg(m_name));
    m_diff->setTexts(plan.before.value("script"_L1).toString(), plan.after.value("script"_L1).toString(),
                     isNew ? tr("Server: nothing yet") : tr("Server, revision %1").arg(revision), tr("Yours"));
    m_request->setText(request);
    fillFields();
    int others = 0;
    for (const domain::Difference &edit : plan.edits)
        others += edit.path == scriptPath ? 0 : 1;
    m_tabs->setTabText(1, tr("Fields (%1)").arg(others));
    const bool textDiffers = m_diff->changeCount() > 0;
    m_tabs->setCurrentIndex(textDiffers || others == 0 ? 0 : 1);
    m_deploy->setText(isNew ? tr("Create on the server") : tr("Deploy"));
    m_deploy->setEnabled(!plan.isEmpty());
    tellMovedOn();
}

void DeployDialog::fillFields()
{
    m_fields->clear();
    for (const domain::Difference &edit : std::as_const(m_plan.edits)) {
        if (edit.path == scriptPath)
            continue;
        const QJsonValue server = domain::valueAt(m_plan.before, edit.path);
        auto *item = new QTreeWidgetItem(m_fields, {edit.path.mid(1), shortText(server), shortText(edit.after)});
        for (int column = 0; column < 3; ++column)
            item->setToolTip(column, item->text(column));
        if (m_plan.bothChanged.contains(edit.path))
            item->setIcon(0, icon(Icon::Warning, theme::colour(Meaning::Attention, palette())));
    }
    m_fields->setColumnWidth(0, fontMetrics().averageCharWidth() * 26);
    m_fields->setColumnWidth(1, fontMetrics().averageCharWidth() * 50);
}

void DeployDialog::tellMovedOn()
{
    m_messages->dismiss(u"moved"_s);
    if (!m_plan.movedOn())
        return;
    Message message;
    message.key = u"moved"_s;
    message.kind = Message::Kind::Warning;
    message.what = tr("The server's copy has changed since you opened it.");
    if (m_plan.bothChanged.isEmpty()) {
        message.why = tr("What changed there is kept; your changes are put on top of it.");
        message.next = tr("Look through the difference, then deploy.");
    } else {
        QStringList names;
        for (const QString &path : std::as_const(m_plan.bothChanged))
            names += path.mid(1);
        message.why = tr("You changed the same: %1.").arg(names.join(u", "_s));
        message.next = tr("Deploying replaces what the server has on the left by yours on the right. To keep both, cancel and copy what "
                          "you need into your text.");
    }
    m_messages->post(message);
}

} // namespace drover::ui
