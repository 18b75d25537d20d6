// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/bulkdialog.h"

#include "domain/objectdiff.h"
#include "ui/common/async.h"
#include "ui/common/dialogframe.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;
using domain::ValueKind;
using How = editing::BatchChange::How;
using State = editing::BatchRow::State;

namespace {

enum Column { NameColumn, BeforeColumn, AfterColumn, ResultColumn };

bool isList(ValueKind kind)
{
    return kind == ValueKind::Uris || kind == ValueKind::Strings || kind == ValueKind::Dns || kind == ValueKind::Choices;
}

domain::EntityKind kindOf(const QList<domain::Entity> &entities)
{
    return entities.isEmpty() ? domain::EntityKind::Client : entities.first().kind();
}

} // namespace

BulkDialog::BulkDialog(QList<domain::Entity> entities, EditorContext context, QWidget *parent)
    : QDialog(parent), m_batch(entities), m_context(std::move(context)),
      m_catalogue(domain::FieldCatalogue::of(kindOf(entities), m_context.dialect)), m_field(new QComboBox(this)), m_how(new QComboBox(this)),
      m_help(new QLabel(this)), m_rows(new QTreeWidget(this)), m_state(new QLabel(this))
{
    setObjectName(u"bulkDialog"_s);
    setWindowTitle(tr("Change many at once"));
    setSizeGripEnabled(true);
    buildLayout();
    fillFields();
    connect(m_field, &QComboBox::currentIndexChanged, this, &BulkDialog::takeField);
    connect(m_how, &QComboBox::currentIndexChanged, this, &BulkDialog::takeChange);
    connect(&m_batch, &editing::BatchEdit::rowChanged, this, [this](int row) {
        showRow(row);
        if (m_batch.isRunning())
            updateState();
    });
    connect(&m_batch, &editing::BatchEdit::runningChanged, this, &BulkDialog::updateState);
    takeField();
    resize(980, 620);
}

BulkDialog::~BulkDialog()
{
    m_cancel.cancel();
    m_batch.disconnect(this);
}

void BulkDialog::buildLayout()
{
    auto *heading = new QLabel(tr("Change %n object(s)", nullptr, static_cast<int>(m_batch.rows().size())), this);
    heading->setFont(theme::titleFont());
    m_field->setObjectName(u"bulkField"_s);
    m_field->setAccessibleName(tr("Field"));
    m_field->setMaxVisibleItems(20);
    m_how->setObjectName(u"bulkHow"_s);
    m_how->setAccessibleName(tr("What to do"));
    m_help->setForegroundRole(QPalette::PlaceholderText);
    m_help->setWordWrap(true);
    m_rows->setObjectName(u"bulkRows"_s);
    m_rows->setAccessibleName(tr("What each would have"));
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true);
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->setTextElideMode(Qt::ElideMiddle);
    m_rows->setHeaderLabels({tr("Object"), tr("Has now"), tr("Will have"), tr("Result")});
    for (const editing::BatchRow &row : m_batch.rows()) {
        auto *item = new QTreeWidgetItem(m_rows, {row.before.name()});
        item->setSizeHint(NameColumn, QSize(0, fontMetrics().height() + metrics::normal));
        item->setToolTip(NameColumn, row.before.name() + u'\n' + row.before.id());
    }
    const int character = fontMetrics().averageCharWidth();
    m_rows->setColumnWidth(NameColumn, character * 28);
    m_rows->setColumnWidth(BeforeColumn, character * 36);
    m_rows->setColumnWidth(AfterColumn, character * 36);
    m_state->setObjectName(u"bulkState"_s);
    m_state->setWordWrap(true);

    auto *value = new QWidget(this);
    m_editorPlace = new QVBoxLayout(value);
    m_editorPlace->setContentsMargins(0, 0, 0, 0);
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight);
    form->setHorizontalSpacing(metrics::normal);
    form->setVerticalSpacing(metrics::normal);
    form->addRow(tr("Field"), m_field);
    form->addRow(tr("What to do"), m_how);
    form->addRow(tr("Value"), value);
    form->addRow(QString(), m_help);
    auto *buttons = new QDialogButtonBox(this);
    m_undo = buttons->addButton(tr("Take all back"), QDialogButtonBox::ActionRole);
    m_undo->setObjectName(u"bulkUndo"_s);
    m_undo->setIcon(icon(Icon::Undo));
    m_run = buttons->addButton(QString(), QDialogButtonBox::ApplyRole);
    m_run->setObjectName(u"bulkRun"_s);
    m_close = buttons->addButton(QDialogButtonBox::Close);
    m_close->setObjectName(u"bulkClose"_s);
    auto *head = new QVBoxLayout;
    head->setSpacing(metrics::normal);
    head->addWidget(heading);
    head->addLayout(form);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_state, 1);
    foot->addWidget(buttons);
    frameDialog(this, head, m_rows, foot);
    connect(m_run, &QPushButton::clicked, this, &BulkDialog::run);
    connect(m_undo, &QPushButton::clicked, this, &BulkDialog::undo);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_batch.isRunning())
            m_cancel.cancel();
        else
            accept();
    });
}

void BulkDialog::fillFields()
{
    for (const domain::Field &field : m_catalogue.fields()) {
        // What must differ from object to object is nothing to set for many.
        if (field.isEditable(false) && field.kind != ValueKind::Secret && field.kind != ValueKind::Code)
            m_field->addItem(tr("%1: %2", "section: field").arg(field.section, field.label), field.path);
    }
}

void BulkDialog::setField(const QString &path)
{
    m_field->setCurrentIndex(m_field->findData(path));
}

void BulkDialog::takeField()
{
    const domain::Field *field = m_catalogue.find(m_field->currentData().toString());
    if (!field)
        return;
    delete m_editor;
    const QJsonValue sample = m_batch.rows().isEmpty() ? QJsonValue() : domain::valueAt(m_batch.rows().first().before.json(), field->pointer());
    m_editor = makeFieldEditor(*field, m_context, sample, this);
    m_editor->setValue(isList(field->kind) ? QJsonValue(QJsonValue::Undefined) : sample);
    m_editorPlace->addWidget(m_editor);
    m_help->setText(field->help);
    {
        const QSignalBlocker quiet(m_how);
        m_how->clear();
        if (isList(field->kind)) {
            m_how->addItem(tr("Add entries"), static_cast<int>(How::Add));
            m_how->addItem(tr("Remove entries"), static_cast<int>(How::Remove));
        }
        m_how->addItem(tr("Set to"), static_cast<int>(How::Set));
    }
    connect(m_editor, &FieldEditor::edited, this, &BulkDialog::takeChange);
    takeChange();
}

void BulkDialog::takeChange()
{
    if (m_batch.isRunning() || m_ran)
        return;
    editing::BatchChange change;
    change.field = m_editor->field();
    change.how = static_cast<How>(m_how->currentData().toInt());
    change.value = m_editor->value();
    m_batch.setChange(change);
    updateState();
}

void BulkDialog::showRow(int index)
{
    const editing::BatchRow &row = m_batch.rows().at(index);
    QTreeWidgetItem *item = m_rows->topLevelItem(index);
    const domain::Field &field = m_editor->field();
    const QJsonValue before = domain::valueAt(row.before.json(), field.pointer());
    const QJsonValue after = domain::valueAt(row.after, field.pointer());
    item->setText(BeforeColumn, valueText(&field, before));
    item->setToolTip(BeforeColumn, valueLines(&field, before));
    item->setText(AfterColumn, row.state == State::Unchanged ? tr("the same") : valueText(&field, after));
    item->setToolTip(AfterColumn, valueLines(&field, after));
    QString text;
    QIcon picture;
    switch (row.state) {
    case State::Unchanged:
        break;
    case State::Waiting:
        if (!row.problems.isEmpty()) {
            text = row.problems.first().text;
            picture = icon(Icon::Warning, theme::colour(Meaning::Attention, palette()));
        }
        break;
    case State::Running:
        text = tr("sending …");
        break;
    case State::Done:
        text = row.error.what.isEmpty() ? tr("changed") : tr("not taken back: %1").arg(row.error.why.isEmpty() ? row.error.what : row.error.why);
        picture = icon(Icon::Success, theme::colour(Meaning::Good, palette()));
        break;
    case State::Failed:
        text = row.error.why.isEmpty() ? row.error.what : row.error.why;
        picture = icon(Icon::Error, theme::colour(Meaning::Bad, palette()));
        break;
    case State::Undone:
        text = tr("taken back");
        picture = icon(Icon::Undo);
        break;
    }
    item->setText(ResultColumn, text);
    item->setIcon(ResultColumn, picture);
    item->setToolTip(ResultColumn, row.state == State::Failed ? row.error.sentence() : text);
}

void BulkDialog::updateState()
{
    const int waiting = m_batch.count(State::Waiting);
    const int done = m_batch.count(State::Done);
    const int failed = m_batch.count(State::Failed);
    const int undone = m_batch.count(State::Undone);
    const bool running = m_batch.isRunning();
    const auto isWrong = [](const editing::BatchRow &row) {
        return row.state == State::Waiting && std::any_of(row.problems.begin(), row.problems.end(), [](const domain::FieldProblem &problem) {
                   return problem.severity == domain::FieldProblem::Severity::Error;
               });
    };
    const bool wrong = std::any_of(m_batch.rows().begin(), m_batch.rows().end(), isWrong);
    for (QWidget *control : {static_cast<QWidget *>(m_field), static_cast<QWidget *>(m_how), static_cast<QWidget *>(m_editor)})
        control->setEnabled(!running && !m_ran);
    QStringList words;
    if (!m_ran && !running)
        words += waiting == 0 ? tr("Nothing would change.") : tr("%n object(s) will be changed, one by one.", nullptr, waiting);
    if (done > 0)
        words += tr("%n changed", nullptr, done);
    if (failed > 0)
        words += tr("%n failed", nullptr, failed);
    if (undone > 0)
        words += tr("%n taken back", nullptr, undone);
    if (m_ran && waiting > 0)
        words += tr("%n not sent", nullptr, waiting);
    m_state->setText(words.join(u" · "_s));
    m_run->setText(failed > 0 ? tr("Try the failed ones again") : tr("Change %n object(s)", nullptr, waiting));
    m_run->setEnabled(!running && m_context.api() && !wrong && (waiting > 0 || failed > 0) && undone == 0);
    m_run->setVisible(!m_ran || failed > 0);
    m_undo->setVisible(m_ran);
    m_undo->setEnabled(!running && m_context.api() && done > 0);
    m_close->setText(running ? tr("Stop") : tr("Close"));
}

void BulkDialog::run()
{
    m_ran = true;
    m_cancel = CancelSource();
    whenDone(m_batch.run(m_context.api(), m_cancel.token()), this, [this](int) { updateState(); });
}

void BulkDialog::undo()
{
    m_cancel = CancelSource();
    whenDone(m_batch.undo(m_context.api(), m_cancel.token()), this, [this](int) { updateState(); });
}

} // namespace drover::ui
