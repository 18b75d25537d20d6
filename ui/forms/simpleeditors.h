// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fieldeditor.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace drover::ui {

/// One line of text.
class TextEditor : public FieldEditor
{
    Q_OBJECT
public:
    TextEditor(const domain::Field &field, QWidget *parent);
    void setValue(const QJsonValue &value) override;
    QJsonValue value() const override;
    void setReadOnly(bool readOnly) override;

private:
    QLineEdit *m_line;
};

/// Several lines of text, or of code in the fixed font.
class LinesEditor : public FieldEditor
{
    Q_OBJECT
public:
    LinesEditor(const domain::Field &field, bool code, QWidget *parent);
    void setValue(const QJsonValue &value) override;
    QJsonValue value() const override;
    void setReadOnly(bool readOnly) override;

protected:
    QPlainTextEdit *text() const { return m_text; }
    void fitHeight();

private:
    QPlainTextEdit *m_text;
};

/// Any JSON, as text. Text that is no JSON is given back as text.
class JsonEditor : public LinesEditor
{
    Q_OBJECT
public:
    JsonEditor(const domain::Field &field, QWidget *parent);
    void setValue(const QJsonValue &value) override;
    QJsonValue value() const override;
};

/// Yes, no, or not set.
class FlagEditor : public FieldEditor
{
    Q_OBJECT
public:
    FlagEditor(const domain::Field &field, QWidget *parent);
    void setValue(const QJsonValue &value) override;
    QJsonValue value() const override;
    void setReadOnly(bool readOnly) override;

private:
    void tell();

    QCheckBox *m_box;
    bool m_isSet = false;
};

/// One of some values; of algorithms any text, since servers add some.
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT
public:
    ChoiceEditor(const domain::Field &field, QWidget *parent);
    void setValue(const QJsonValue &value) override;
    QJsonValue value() const override;
    void setReadOnly(bool readOnly) override;

private:
    QComboBox *m_box;
    QString m_came; ///< as the server writes it, which may be the name of a constant
};

class NumberEditor : public FieldEditor
{
    Q_OBJECT
public:
    NumberEditor(const domain::Field &field, QWidget *parent);
    void setValue(const QJsonValue &value) override;
    QJsonValue value() const override;
    void setReadOnly(bool readOnly) override;

private:
    QLineEdit *m_line;
};

/// A number of seconds, in the largest unit that gives a whole number.
class DurationEditor : public FieldEditor
{
    Q_OBJECT
public:
    DurationEditor(const domain::Field &field, QWidget *parent);
    void setValue(const QJsonValue &value) override;
    QJsonValue value() const override;
    void setReadOnly(bool readOnly) override;

private:
    void changeUnit();
    void tellSeconds();

    QLineEdit *m_line;
    QComboBox *m_unit;
    QLabel *m_seconds;
    qint64 m_factor = 1;
};

/// A moment, as ISO 8601 text in UTC with a calendar beside it. Keeps to milliseconds where they came as such.
class DateEditor : public FieldEditor
{
    Q_OBJECT
public:
    DateEditor(const domain::Field &field, QWidget *parent);
    void setValue(const QJsonValue &value) override;
    QJsonValue value() const override;
    void setReadOnly(bool readOnly) override;

private:
    void showCalendar();
    void tellLocal();

    QLineEdit *m_line;
    QToolButton *m_calendar;
    QLabel *m_local;
    QJsonValue m_came = QJsonValue::Undefined;
    QString m_cameText;
};

} // namespace drover::ui
