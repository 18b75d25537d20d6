// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fieldeditor.h"

class QLabel;
class QPlainTextEdit;
class QTableWidget;

namespace drover::ui {

/// One line of a truth table: which scopes are granted, and what the rule says then.
struct TruthRow
{
    QList<bool> granted;
    bool allowed = false;
    QString error;
};

/// The truth table of a scope expression {"rule": …, "data": [scopes]}, all combinations of at most six scopes; empty when the
/// text is no expression or has more.
QList<TruthRow> truthTable(const QString &expression);
/// The scopes of an expression, in the order of its data.
QStringList expressionScopes(const QString &expression);

/// A JsonLogic rule over scopes: the text, and what it decides for which granted scopes.
class ExpressionEditor : public FieldEditor
{
    Q_OBJECT
public:
    ExpressionEditor(const domain::Field &field, QWidget *parent);
    void setValue(const QJsonValue &value) override;
    QJsonValue value() const override;
    void setReadOnly(bool readOnly) override;

private:
    void showTable();

    QPlainTextEdit *m_text;
    QTableWidget *m_table;
    QLabel *m_remark;
    QJsonValue m_came = QJsonValue::Undefined;
    QString m_cameText;
};

} // namespace drover::ui
