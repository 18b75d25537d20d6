// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/editsession.h"
#include "ui/forms/fieldeditor.h"

#include <QHash>
#include <QScrollArea>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace drover::ui {

class FieldRow;

/// The form of one kind of object, in sections that open and close; rows are made when they are first shown. Bound to an edit
/// session, whose object it shows and changes. Members that the catalogue doesn't know stand in a last section, to be read.
class EntityForm : public QScrollArea
{
    Q_OBJECT
public:
    /// `session` outlives the form.
    EntityForm(editing::EditSession &session, EditorContext context, QWidget *parent = nullptr);

    /// Nothing can be changed while there is a reason, which stands on top.
    void setReadOnly(const QString &why);
    bool isReadOnly() const { return !m_readOnlyWhy.isEmpty(); }
    /// Shows only fields whose label, name, help or value contains `text`, in any case.
    void setFilter(const QString &text);
    /// Takes the object of the session, which may be another one.
    void refresh();
    /// Opens the field's section and gives it the focus.
    void showField(const QString &path);
    /// The first field that can be edited.
    void focusFirst();
    void setSectionOpen(const QString &section, bool open);

    /// The row of a field; made if it isn't there yet. Null for an unknown one.
    FieldRow *row(const QString &path);
    int visibleRows() const;

private:
    struct Section
    {
        QString title;
        QList<const domain::Field *> fields;
        QToolButton *heading = nullptr;
        QLabel *summary = nullptr;
        QWidget *content = nullptr;
        QVBoxLayout *column = nullptr;
        bool isOpen = false;
    };

    void build();
    void addSection(const QString &title, const QList<const domain::Field *> &fields);
    FieldRow *ensureRow(Section &section, qsizetype index);
    void updateRow(FieldRow *row, const QList<domain::FieldProblem> &problems);
    void updateSection(Section &section);
    void updateUnknown();
    void take(FieldEditor *editor);
    bool matches(const domain::Field &field) const;
    Section *sectionOf(const QString &path);

    editing::EditSession &m_session;
    EditorContext m_context;
    const domain::FieldCatalogue *m_catalogue = nullptr;
    QList<Section> m_sections;
    QHash<QString, FieldRow *> m_rows;
    QHash<QString, bool> m_open; ///< by the title, so that it lasts when another dialect is shown
    QWidget *m_content = nullptr;
    QLabel *m_readOnlyLabel = nullptr;
    QLabel *m_unknownHeading = nullptr;
    QLabel *m_unknown = nullptr;
    QString m_readOnlyWhy;
    QString m_filter;
    bool m_taking = false;
};

} // namespace drover::ui
