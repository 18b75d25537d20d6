// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/codeeditor.h"

#include <QJsonValue>
#include <QWidget>

class QLabel;

namespace drover::ui {

/// A highlighted editor for one JSON value of any kind. What is no JSON is told below it and underlined, as it is typed.
class JsonInput : public QWidget
{
    Q_OBJECT
public:
    explicit JsonInput(const QString &accessibleName, QWidget *parent = nullptr);

    /// Shows a value; counts as no edit.
    void setValue(const QJsonValue &value);
    /// What the text says; null for an empty text, undefined if it is no JSON.
    QJsonValue value();
    bool isValid() { return !value().isUndefined(); }
    /// Says a further reason why the value can't be taken; empty takes it away.
    void setRefusal(const QString &why);
    CodeEditor *editor() const { return m_editor; }

Q_SIGNALS:
    /// The person changed the text.
    void edited();

private:
    void textChanged();
    void flush();
    void take();

    CodeEditor *m_editor;
    QLabel *m_error;
    QJsonValue m_value;
    bool m_showing = false;
    bool m_pending = false; ///< the text is newer than the value
};

} // namespace drover::ui
