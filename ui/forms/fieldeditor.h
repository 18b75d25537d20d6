// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldproblems.h"
#include "server/adminapi.h"

#include <QPointer>
#include <QWidget>

#include <functional>

namespace drover::ui {

/// What editors need to know of the world.
struct EditorContext
{
    std::function<server::AdminApi *()> api; ///< of the server whose object is edited; may give null
    domain::Dialect dialect = domain::Dialect::Janssen;
};

/// The editor of one field's value. Shows a value without telling so, and tells when the person changed it. A value that
/// can't be read as what it should be is given back as it was typed, so that the checks can say what is wrong with it.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    FieldEditor(domain::Field field, QWidget *parent);

    const domain::Field &field() const { return m_field; }
    virtual void setValue(const QJsonValue &value) = 0;
    /// Undefined where nothing is entered.
    virtual QJsonValue value() const = 0;
    virtual void setReadOnly(bool readOnly) = 0;
    /// Marks the places of lists that are wrong; the sentences themselves stand below the editor.
    virtual void setProblems(const QList<domain::FieldProblem> &problems) { Q_UNUSED(problems) }

Q_SIGNALS:
    void edited();

protected:
    /// Gives an inner control the field's name and help.
    void nameControl(QWidget *control, const QString &addition = {}) const;
    /// What can't be typed in looks like text on the form.
    static void showReadOnly(QWidget *control, bool readOnly);

private:
    domain::Field m_field;
};

/// The editor that fits the field's kind, and, where the value is of another type than the documents say, the value.
FieldEditor *makeFieldEditor(const domain::Field &field, const EditorContext &context, const QJsonValue &value, QWidget *parent);

/// A value in few words, for tables of changes: secrets masked, choices by their labels, lists joined.
QString valueText(const domain::Field *field, const QJsonValue &value);
/// The same, one line an entry, for tooltips.
QString valueLines(const domain::Field *field, const QJsonValue &value);

} // namespace drover::ui
