// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/entityform.h"

#include "editing/emptiness.h"
#include "editing/maskedjson.h"
#include "text/jsontext.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/forms/fieldrow.h"

#include <QApplication>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;
using domain::Field;
using domain::FieldProblem;

namespace {
constexpr int openAtFirst = 2;
}

EntityForm::EntityForm(editing::EditSession &session, EditorContext context, QWidget *parent)
    : QScrollArea(parent), m_session(session), m_context(std::move(context))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Fields"));
    connect(&m_session, &editing::EditSession::changed, this, &EntityForm::refresh);
    refresh();
}

void EntityForm::build()
{
    m_rows.clear();
    m_sections.clear();
    m_content = new QWidget;
    m_content->setObjectName(u"formContent"_s);
    m_content->setAccessibleName(tr("Fields"));
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(metrics::normal, metrics::normal, metrics::normal, metrics::wide);
    column->setSpacing(0);
    m_readOnlyLabel = new QLabel(m_readOnlyWhy, m_content);
    m_readOnlyLabel->setObjectName(u"readOnlyWhy"_s);
    m_readOnlyLabel->setWordWrap(true);
    m_readOnlyLabel->setContentsMargins(metrics::normal, 0, metrics::normal, metrics::normal);
    m_readOnlyLabel->setVisible(isReadOnly());
    column->addWidget(m_readOnlyLabel);
    const QStringList titles = m_catalogue->sections();
    for (const QString &title : titles) {
        QList<const Field *> fields;
        for (const Field &field : m_catalogue->fields()) {
            if (field.section == title)
                fields += &field;
        }
        addSection(title, fields);
    }
    m_unknownHeading = new QLabel(tr("Unknown to Drover"), m_content);
    m_unknownHeading->setFont(theme::headingFont());
    m_unknownHeading->setContentsMargins(metrics::normal, metrics::wide, 0, metrics::tight);
    m_unknownHeading->setToolTip(tr("Kept as they are. The JSON tab can change them."));
    m_unknown = new QLabel(m_content);
    m_unknown->setObjectName(u"unknownMembers"_s);
    m_unknown->setFont(theme::codeFont());
    m_unknown->setTextFormat(Qt::PlainText);
    m_unknown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_unknown->setAccessibleName(tr("Members unknown to Drover"));
    m_unknown->setWordWrap(true);
    m_unknown->setContentsMargins(metrics::wide, 0, 0, 0);
    column->addWidget(m_unknownHeading);
    column->addWidget(m_unknown);
    column->addStretch();
    setWidget(m_content);
}

void EntityForm::addSection(const QString &title, const QList<const Field *> &fields)
{
    Section section;
    section.title = title;
    section.fields = fields;
    section.isOpen = m_open.value(title, m_sections.size() < openAtFirst);
    m_open.insert(title, section.isOpen);
    section.heading = new QToolButton(m_content);
    section.heading->setText(title);
    section.heading->setFont(theme::headingFont());
    section.heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    section.heading->setAutoRaise(true);
    section.heading->setFocusPolicy(Qt::StrongFocus);
    section.heading->setObjectName(u"section:"_s + title);
    section.summary = new QLabel(m_content);
    section.summary->setForegroundRole(QPalette::PlaceholderText);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, m_sections.isEmpty() ? 0 : metrics::normal, 0, 0);
    head->setSpacing(metrics::normal);
    head->addWidget(section.heading);
    head->addWidget(section.summary);
    head->addStretch();
    section.content = new QWidget(m_content);
    section.column = new QVBoxLayout(section.content);
    section.column->setContentsMargins(0, 0, 0, 0);
    section.column->setSpacing(2);
    auto *column = qobject_cast<QVBoxLayout *>(m_content->layout());
    column->addLayout(head);
    column->addWidget(section.content);
    connect(section.heading, &QToolButton::clicked, this, [this, title] { setSectionOpen(title, !m_open.value(title, false)); });
    m_sections += section;
}

void EntityForm::setSectionOpen(const QString &title, bool open)
{
    m_open.insert(title, open);
    for (Section &section : m_sections) {
        if (section.title != title)
            continue;
        section.isOpen = open;
        updateSection(section);
    }
}

EntityForm::Section *EntityForm::sectionOf(const QString &path)
{
    for (Section &section : m_sections) {
        if (std::any_of(section.fields.cbegin(), section.fields.cend(), [&](const Field *field) { return field->path == path; }))
            return &section;
    }
    return nullptr;
}

FieldRow *EntityForm::ensureRow(Section &section, qsizetype index)
{
    const Field &field = *section.fields.at(index);
    if (FieldRow *made = m_rows.value(field.path))
        return made;
    FieldEditor *editor = makeFieldEditor(field, m_context, m_session.value(field), this);
    auto *row = new FieldRow(editor, section.content);
    int place = 0;
    for (qsizetype i = 0; i < index; ++i)
        place += m_rows.contains(section.fields.at(i)->path) ? 1 : 0;
    section.column->insertWidget(place, row);
    m_rows.insert(field.path, row);
    editor->setValue(m_session.value(field));
    connect(editor, &FieldEditor::edited, this, [this, editor] { take(editor); });
    connect(row, &FieldRow::revertRequested, this, [this, row] { m_session.revert(row->field()); });
    updateRow(row, m_session.problems());
    return row;
}

void EntityForm::take(FieldEditor *editor)
{
    m_taking = true; // what is being typed is not put back in another spelling
    m_session.setValue(editor->field(), editor->value());
    m_taking = false;
}

void EntityForm::updateRow(FieldRow *row, const QList<FieldProblem> &problems)
{
    const Field &field = row->field();
    const QJsonValue value = m_session.value(field);
    const QJsonValue shown = row->editor()->value();
    const bool same = shown == value || (editing::isEmptyValue(shown) && editing::isEmptyValue(value));
    const bool typedIn = m_taking && row->isAncestorOf(QApplication::focusWidget());
    if (!same && !typedIn)
        row->editor()->setValue(value);
    row->editor()->setReadOnly(isReadOnly() || !field.isEditable(m_session.isNew()));
    row->setChanged(m_session.isChanged(field) && !m_session.isNew());
    QList<FieldProblem> own;
    for (const FieldProblem &problem : problems) {
        if (problem.path == field.path)
            own += problem;
    }
    row->setProblems(own);
}

bool EntityForm::matches(const Field &field) const
{
    const auto contains = [this](const QString &text) { return text.contains(m_filter, Qt::CaseInsensitive); };
    if (contains(field.label) || contains(field.path) || contains(field.help))
        return true;
    return field.kind != domain::ValueKind::Secret && contains(valueText(&field, m_session.value(field)));
}

void EntityForm::updateSection(Section &section)
{
    int set = 0;
    int changed = 0;
    int shown = 0;
    for (qsizetype i = 0; i < section.fields.size(); ++i) {
        const Field &field = *section.fields.at(i);
        set += editing::isEmptyValue(m_session.value(field)) ? 0 : 1;
        changed += m_session.isChanged(field) && !m_session.isNew() ? 1 : 0;
        const bool fits = m_filter.isEmpty() ? section.isOpen : matches(field);
        if (fits)
            ensureRow(section, i);
        if (FieldRow *row = m_rows.value(field.path))
            row->setVisible(fits);
        shown += fits ? 1 : 0;
    }
    const bool open = shown > 0;
    const bool headed = m_filter.isEmpty() || open;
    section.content->setVisible(open);
    section.heading->setVisible(headed);
    section.summary->setVisible(headed);
    section.heading->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    section.heading->setAccessibleDescription(open ? tr("open") : tr("closed"));
    QStringList words;
    if (changed > 0)
        words += tr("%n changed", nullptr, changed);
    if (set > 0 && !open)
        words += tr("%n set", nullptr, set);
    section.summary->setText(words.join(u", "_s));
    QPalette colours = palette();
    colours.setColor(QPalette::PlaceholderText,
                     changed > 0 ? theme::colour(Meaning::Attention, palette()) : palette().color(QPalette::PlaceholderText));
    section.summary->setPalette(colours);
    section.heading->setAccessibleName(words.isEmpty() ? section.title : tr("%1: %2", "section: what is in it").arg(section.title, words.join(u", "_s)));
}

void EntityForm::updateUnknown()
{
    QStringList lines;
    const QJsonObject object = m_session.edited();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const bool known = std::any_of(m_catalogue->fields().begin(), m_catalogue->fields().end(), [&](const Field &field) {
            return field.path.section(u'/', 0, 0) == member.key();
        });
        if (known)
            continue;
        const QJsonObject shown = editing::masked({{member.key(), member.value()}});
        lines += member.key() + u": "_s + text::compactJson(shown.value(member.key()));
    }
    const bool shown = !lines.isEmpty() && (m_filter.isEmpty() || lines.join(u' ').contains(m_filter, Qt::CaseInsensitive));
    m_unknown->setText(lines.join(u'\n'));
    m_unknownHeading->setVisible(shown);
    m_unknown->setVisible(shown);
}

void EntityForm::refresh()
{
    if (!m_session.isOpen())
        return;
    if (m_catalogue != &m_session.catalogue()) {
        m_catalogue = &m_session.catalogue();
        build();
    }
    const QList<FieldProblem> problems = m_session.problems();
    for (FieldRow *row : std::as_const(m_rows))
        updateRow(row, problems);
    for (Section &section : m_sections)
        updateSection(section);
    updateUnknown();
}

void EntityForm::setReadOnly(const QString &why)
{
    if (m_readOnlyWhy == why)
        return;
    m_readOnlyWhy = why;
    if (m_readOnlyLabel) {
        m_readOnlyLabel->setText(why);
        m_readOnlyLabel->setVisible(isReadOnly());
    }
    refresh();
}

void EntityForm::setFilter(const QString &text)
{
    m_filter = text;
    refresh();
}

FieldRow *EntityForm::row(const QString &path)
{
    Section *section = sectionOf(path);
    if (!section)
        return nullptr;
    for (qsizetype i = 0; i < section->fields.size(); ++i) {
        if (section->fields.at(i)->path == path)
            return ensureRow(*section, i);
    }
    return nullptr;
}

void EntityForm::showField(const QString &path)
{
    FieldRow *wanted = row(path);
    if (!wanted)
        return;
    if (m_filter.isEmpty())
        setSectionOpen(wanted->field().section, true);
    widget()->layout()->activate();
    ensureWidgetVisible(wanted);
    wanted->editor()->setFocus(Qt::OtherFocusReason);
}

void EntityForm::focusFirst()
{
    for (const Section &section : std::as_const(m_sections)) {
        for (const Field *field : section.fields) {
            if (section.isOpen && field->isEditable(m_session.isNew())) {
                showField(field->path);
                return;
            }
        }
    }
}

int EntityForm::visibleRows() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const FieldRow *row) { return !row->isHidden(); }));
}

} // namespace drover::ui
