// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fieldeditor.h"

class QPlainTextEdit;
class QTreeWidget;

namespace drover::ui {

/// A key set: its keys as a table, and the JSON itself below.
class JwksEditor : public FieldEditor
{
    Q_OBJECT
public:
    JwksEditor(const domain::Field &field, QWidget *parent);
    void setValue(const QJsonValue &value) override;
    QJsonValue value() const override;
    void setReadOnly(bool readOnly) override;

private:
    void showKeys();

    QTreeWidget *m_keys;
    QPlainTextEdit *m_text;
    QJsonValue m_came = QJsonValue::Undefined;
    QString m_cameText; ///< as it is shown: indented
};

} // namespace drover::ui
