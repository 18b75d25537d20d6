// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QScrollArea>

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace drover::ui {

/// How a value of a form is shown.
enum class FieldKind {
    Text,   ///< prose
    Code,   ///< id, address, directory name: fixed font
    Secret, ///< never shown, only whether there is one
    Flag,   ///< yes or no
    Number, ///< by locale
    Seconds,///< a duration in seconds
    Date,   ///< ISO 8601 text or milliseconds since 1970; by locale, the exact time in the tooltip
    List,   ///< one line an element
    Json,   ///< anything else, as compact JSON
};

struct FormField
{
    QString section;  ///< heading it stands under
    QString label;
    QString path;     ///< JSON member, nested by "/" ("attributes/parLifetime")
    FieldKind kind = FieldKind::Text;
};

/// Read-only form over a JSON object: catalogue fields by section in their order, then, under "More", every member that the
/// catalogue doesn't name, so that nothing the server holds is hidden. Members that are absent are left out.
class FormView : public QScrollArea
{
    Q_OBJECT
public:
    explicit FormView(QWidget *parent = nullptr);

    void setCatalogue(const QList<FormField> &fields);
    void setObject(const QJsonObject &object);
    /// Shows only rows whose label or value contains `text`, in any case.
    void setFilter(const QString &text);
    /// Number of rows that are shown.
    int visibleRows() const;
    /// The value as it is shown, or a null string when there is no such row.
    QString shownValue(const QString &path) const;

private:
    struct Row
    {
        QString path;
        QLabel *label;
        QLabel *value;
        QLabel *heading;
    };

    void rebuild();
    void addRow(QFormLayout *form, QLabel *heading, const FormField &field, const QJsonValue &value);
    QLabel *addHeading(const QString &text);
    QFormLayout *addForm();
    void applyFilter();

    QList<FormField> m_catalogue;
    QJsonObject m_object;
    QString m_filter;
    QList<Row> m_rows;
    QVBoxLayout *m_column = nullptr;
};

} // namespace drover::ui
