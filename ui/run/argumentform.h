// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uma/call/callform.h"

#include <QJsonObject>
#include <QScrollArea>

#include <functional>

class QVBoxLayout;

namespace drover::ui {

/// The arguments of one method as a form made from the catalogue: text fields, numbers, choices, and editors for JSON.
class ArgumentForm : public QScrollArea
{
    Q_OBJECT
public:
    explicit ArgumentForm(QWidget *parent = nullptr);

    /// Shows the fields with the values of their names, or the examples. Counts as no edit.
    void setFields(const QList<uma::CallField> &fields, const QJsonObject &values);
    /// {parameter: value}, without what can't be taken.
    QJsonObject values() const;
    /// What is wrong with the first field that can't be taken; empty if nothing is. Puts the focus there.
    QString complain();

Q_SIGNALS:
    void edited();

private:
    struct Row {
        uma::CallField field;
        QWidget *input = nullptr;
        std::function<QJsonValue()> value;
    };

    void addRow(QVBoxLayout *column, const uma::CallField &field, const QJsonValue &value);
    Row makeInput(const uma::CallField &field, const QJsonValue &value);
    static QString wrongKind(const uma::CallField &field);

    QList<Row> m_rows;
};

} // namespace drover::ui
