// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/importdialog.h"

#include "domain/objectmerge.h"
#include "text/jsontext.h"
#include "transfer/differencetext.h"
#include "ui/common/async.h"
#include "ui/common/dialogframe.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/editor/diffview.h"
#include "ui/forms/reviewdialog.h"
#include "ui/transfer/importmodel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTreeView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;
using State = transfer::ImportRow::State;

namespace {

/// What differs, as text: of a script its source where that differs, else the members as JSON.
QString differenceText(domain::EntityKind kind, const QList<domain::Difference> &differences, bool after)
{
    QJsonObject part;
    for (const domain::Difference &difference : differences) {
        const QJsonValue value = after ? difference.after : difference.before;
        if (kind == domain::EntityKind::Script && difference.path == "/script"_L1)
            return value.toString();
        if (!value.isUndefined())
            domain::setValueAt(part, difference.path, value);
    }
    return part.isEmpty() ? QString() : text::indentedJson(part);
}

bool hasSource(domain::EntityKind kind, const QList<domain::Difference> &differences)
{
    return kind == domain::EntityKind::Script &&
           std::any_of(differences.begin(), differences.end(), [](const auto &difference) { return difference.path == "/script"_L1; });
}

} // namespace

ImportDialog::ImportDialog(const transfer::ImportFile &file, const QString &fileName, Target target, QWidget *parent)
    : QDialog(parent), m_run(target.kind, target.dialect, file.objects), m_target(std::move(target)), m_model(new ImportModel(m_run, this)),
      m_rows(new QTreeView(this)), m_remark(new QLabel(this)), m_fields(new QTreeWidget(this)), m_difference(new DiffView(this)),
      m_tabs(new QTabWidget(this)), m_state(new QLabel(this))
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import"));
    setSizeGripEnabled(true);
    buildLayout(fileName, file.remarks);
    connect(&m_run, &transfer::ImportRun::rowChanged, this, [this](int row) {
        if (row == m_rows->currentIndex().row())
            showCurrent();
        if (!m_update.isActive())
            m_update.start();
    });
    m_update.setSingleShot(true);
    m_update.setInterval(50);
    connect(&m_update, &QTimer::timeout, this, &ImportDialog::updateState);
    connect(&m_run, &transfer::ImportRun::runningChanged, this, &ImportDialog::updateState);
    connect(m_rows->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportDialog::showCurrent);
    if (!file.objects.isEmpty())
        m_rows->setCurrentIndex(m_model->index(0, 0));
    showCurrent();
    updateState();
    resize(980, 640);
    lookUp();
}

ImportDialog::~ImportDialog()
{
    m_cancel.cancel();
    m_run.disconnect(this);
    m_rows->selectionModel()->disconnect(this);
}

void ImportDialog::buildLayout(const QString &fileName, const QStringList &remarks)
{
    auto *heading = new QLabel(tr("Import %n object(s) of %1 to %2", nullptr, static_cast<int>(m_run.rows().size()))
                                   .arg(transfer::printable(fileName), m_target.profileName), this);
    heading->setObjectName(u"importHeading"_s);
    heading->setFont(theme::titleFont());
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    auto *note = new QLabel(transfer::printable(remarks.mid(0, 5).join(u'\n')), this);
    note->setObjectName(u"importNote"_s);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->setToolTip(remarks.size() > 5 ? transfer::printable(remarks.mid(0, 40).join(u'\n')) : QString());
    note->setVisible(!remarks.isEmpty());
    m_rows->setObjectName(u"importRows"_s);
    m_rows->setAccessibleName(tr("Objects of the file"));
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true);
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->setTextElideMode(Qt::ElideRight);
    m_rows->setModel(m_model);
    const int character = fontMetrics().averageCharWidth();
    m_rows->setColumnWidth(ImportModel::NameColumn, character * 42);
    m_rows->setColumnWidth(ImportModel::StateColumn, character * 20);

    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(m_rows);
    splitter->addWidget(buildDetail());
    splitter->setSizes({300, 260});

    m_state->setObjectName(u"importState"_s);
    m_state->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    m_again = buttons->addButton(tr("Look again"), QDialogButtonBox::ActionRole);
    m_again->setObjectName(u"importAgain"_s);
    m_again->setIcon(icon(Icon::Refresh));
    m_write = buttons->addButton(QString(), QDialogButtonBox::ApplyRole);
    m_write->setObjectName(u"importWrite"_s);
    m_write->setIcon(icon(Icon::Save));
    m_close = buttons->addButton(QDialogButtonBox::Close);
    m_close->setObjectName(u"importClose"_s);
    connect(m_again, &QPushButton::clicked, this, &ImportDialog::lookUp);
    connect(m_write, &QPushButton::clicked, this, &ImportDialog::write);
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::reject);

    auto *head = new QVBoxLayout;
    head->setSpacing(metrics::normal);
    head->addWidget(heading);
    head->addWidget(note);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_state, 1);
    foot->addWidget(buttons);
    frameDialog(this, head, splitter, foot);
}

QWidget *ImportDialog::buildDetail()
{
    m_remark->setObjectName(u"importRemark"_s);
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setWordWrap(true);
    m_remark->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_remark->setContentsMargins(metrics::wide, metrics::tight, metrics::wide, metrics::tight);
    m_fields->setObjectName(u"importFields"_s);
    m_fields->setAccessibleName(tr("Fields that differ"));
    m_fields->setRootIsDecorated(false);
    m_fields->setUniformRowHeights(true);
    m_fields->setFrameShape(QFrame::NoFrame);
    m_fields->setTextElideMode(Qt::ElideMiddle);
    m_fields->setHeaderLabels({tr("Field"), tr("On the server"), tr("After the import")});
    const int character = fontMetrics().averageCharWidth();
    m_fields->setColumnWidth(0, character * 34);
    m_fields->setColumnWidth(1, character * 40);
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(u"importTabs"_s);
    m_tabs->setAccessibleName(tr("What the import would change"));
    m_tabs->addTab(m_fields, tr("Fields"));
    m_tabs->addTab(m_difference, tr("Difference"));
    auto *detail = new QWidget(this);
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_remark);
    column->addWidget(m_tabs, 1);
    return detail;
}

void ImportDialog::showCurrent()
{
    m_fields->clear();
    const int index = m_rows->currentIndex().row();
    if (index < 0 || m_run.rows().at(index).state == State::Waiting) {
        m_remark->hide();
        m_difference->setTexts({}, {}, tr("On the server"), tr("After the import"));
        return;
    }
    const transfer::ImportRow &row = m_run.rows().at(index);
    const QString remark = ImportModel::remarkOf(row);
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    const QList<domain::Difference> differences = row.differences();
    addChanges(m_fields, m_run.catalogue(), differences);
    m_difference->setLanguage(hasSource(m_target.kind, differences) ? u"Python"_s : u"JSON"_s);
    m_difference->setTexts(differenceText(m_target.kind, differences, false), differenceText(m_target.kind, differences, true),
                           tr("On the server"), tr("After the import"));
}

void ImportDialog::updateState()
{
    const bool running = m_run.isRunning();
    const int waiting = m_run.waiting();
    const int toLookUp = m_run.count(State::Waiting);
    const int refused = m_run.count(State::Refused);
    const int failed = m_run.count(State::Failed);
    const int same = m_run.count(State::Same);
    const int done = m_run.count(State::Done);
    QStringList words;
    if (running && !m_isWriting)
        words += tr("Looking up what the server has: %1 of %2").arg(m_run.rows().size() - toLookUp).arg(m_run.rows().size());
    else if (running)
        words += tr("Writing …");
    else if (toLookUp > 0)
        words += tr("%n not looked up", nullptr, toLookUp);
    else if (waiting == 0 && !m_wrote)
        words += refused == 0 ? tr("The server has all of this already.") : tr("There is nothing to write.");
    if (!running && waiting > 0)
        words += m_wrote ? tr("%n not sent", nullptr, waiting) : tr("%n to be written", nullptr, waiting);
    if (done > 0)
        words += tr("%n written", nullptr, done);
    if (failed > 0)
        words += tr("%n failed", nullptr, failed);
    if (refused > 0)
        words += tr("%n refused", nullptr, refused);
    if (same > 0 && (waiting > 0 || done > 0))
        words += tr("%n the same", nullptr, same);
    m_state->setText(words.join(u" · "_s));
    m_write->setText(waiting > 0 ? tr("Import %n object(s)", nullptr, waiting) : tr("Import"));
    m_write->setEnabled(!running && waiting > 0 && toLookUp == 0 && m_target.api());
    m_again->setVisible(failed > 0 || refused > 0 || toLookUp > 0);
    m_again->setEnabled(!running && m_target.api());
    m_close->setText(running ? tr("Stop") : tr("Close"));
}

void ImportDialog::lookUp()
{
    m_cancel = CancelSource();
    m_isWriting = false;
    whenDone(m_run.plan(m_target.api(), m_cancel.token()), this, [this](bool) {
        showCurrent();
        updateState();
    });
}

void ImportDialog::write()
{
    m_cancel = CancelSource();
    m_isWriting = true;
    m_wrote = true;
    whenDone(m_run.run(m_target.api(), m_cancel.token()), this, [this](int) { updateState(); });
}

void ImportDialog::reject()
{
    if (m_run.isRunning())
        m_cancel.cancel();
    else
        QDialog::reject();
}

} // namespace drover::ui
