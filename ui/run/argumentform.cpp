// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/argumentform.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/run/jsoninput.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;
using Kind = uma::CallField::Kind;

namespace {

/// Height of an editor for JSON: some lines, more where the value has more.
int editorHeight(const QWidget *widget, const QJsonValue &value)
{
    const qsizetype members = value.isObject() ? value.toObject().size() : value.isArray() ? value.toArray().size() : 1;
    const int lines = std::clamp(static_cast<int>(members) + 4, 5, 12);
    return lines * (QFontMetrics(theme::codeFont()).lineSpacing() + 1) + widget->fontMetrics().height();
}

} // namespace

ArgumentForm::ArgumentForm(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(u"argumentForm"_s);
    setAccessibleName(tr("Arguments"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
}

void ArgumentForm::setFields(const QList<uma::CallField> &fields, const QJsonObject &values)
{
    m_rows.clear();
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::normal, metrics::normal, metrics::normal, metrics::normal);
    column->setSpacing(metrics::tight);
    for (const uma::CallField &field : fields) {
        const QJsonValue given = values.value(field.name);
        addRow(column, field, field.takes(given) ? given : field.example);
    }
    if (fields.isEmpty()) {
        auto *none = new QLabel(tr("The server gives this method nothing but the script's own properties."), content);
        none->setWordWrap(true);
        none->setForegroundRole(QPalette::PlaceholderText);
        column->addWidget(none);
    }
    column->addStretch();
    setWidget(content);
}

void ArgumentForm::addRow(QVBoxLayout *column, const uma::CallField &field, const QJsonValue &value)
{
    QWidget *content = column->parentWidget();
    auto *name = new QLabel(field.name, content);
    name->setFont(theme::headingFont());
    auto *type = new ElidedLabel(Qt::ElideRight, content);
    type->setFullText(field.isContext ? tr("describes the %1").arg(field.type) : field.type);
    type->setForegroundRole(QPalette::PlaceholderText);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(metrics::normal);
    heading->addWidget(name);
    heading->addWidget(type, 1);
    if (!m_rows.isEmpty())
        column->addSpacing(metrics::normal);
    column->addLayout(heading);
    Row row = makeInput(field, value);
    row.input->setObjectName(u"argument-"_s + field.name);
    name->setBuddy(row.input);
    column->addWidget(row.input);
    m_rows.append(row);
}

ArgumentForm::Row ArgumentForm::makeInput(const uma::CallField &field, const QJsonValue &value)
{
    QWidget *content = this;
    switch (field.kind) {
    case Kind::Number: {
        auto *number = new QSpinBox(content);
        number->setRange(std::numeric_limits<int>::min(), std::numeric_limits<int>::max());
        number->setValue(value.toInt());
        number->setAccessibleName(field.name);
        number->setMaximumWidth(number->fontMetrics().averageCharWidth() * 16);
        connect(number, &QSpinBox::valueChanged, this, &ArgumentForm::edited);
        return {field, number, [number] { return QJsonValue(number->value()); }};
    }
    case Kind::Flag: {
        auto *flag = new QCheckBox(tr("true"), content);
        flag->setChecked(value.toBool());
        flag->setAccessibleName(field.name);
        connect(flag, &QCheckBox::toggled, this, &ArgumentForm::edited);
        return {field, flag, [flag] { return QJsonValue(flag->isChecked()); }};
    }
    case Kind::Choice: {
        auto *choice = new QComboBox(content);
        choice->addItems(field.choices);
        choice->setCurrentText(value.toString());
        choice->setAccessibleName(field.name);
        connect(choice, &QComboBox::currentTextChanged, this, &ArgumentForm::edited);
        return {field, choice, [choice] { return QJsonValue(choice->currentText()); }};
    }
    case Kind::Text: {
        auto *line = new QLineEdit(value.toString(), content);
        line->setAccessibleName(field.name);
        connect(line, &QLineEdit::textChanged, this, &ArgumentForm::edited);
        return {field, line, [line] { return QJsonValue(line->text()); }};
    }
    case Kind::Object:
    case Kind::Array:
    case Kind::Json:
        break;
    }
    auto *json = new JsonInput(field.name, content);
    json->setValue(value);
    json->setFixedHeight(editorHeight(this, value));
    connect(json, &JsonInput::edited, this, [this, json, field] {
        if (json->isValid() && !field.takes(json->value()))
            json->setRefusal(wrongKind(field));
        Q_EMIT edited();
    });
    return {field, json, [json] { return json->value(); }};
}

QString ArgumentForm::wrongKind(const uma::CallField &field)
{
    return field.kind == Kind::Array ? tr("A JSON array or null is wanted for %1.").arg(field.name)
                                     : tr("A JSON object or null is wanted for %1.").arg(field.name);
}

QJsonObject ArgumentForm::values() const
{
    QJsonObject values;
    for (const Row &row : m_rows) {
        const QJsonValue value = row.value();
        if (row.field.takes(value))
            values.insert(row.field.name, value);
    }
    return values;
}

QString ArgumentForm::complain()
{
    for (const Row &row : std::as_const(m_rows)) {
        const QJsonValue value = row.value();
        if (row.field.takes(value))
            continue;
        ensureWidgetVisible(row.input);
        row.input->setFocus(Qt::OtherFocusReason);
        return value.isUndefined() ? tr("What is given for %1 is no JSON.").arg(row.field.name) : wrongKind(row.field);
    }
    return {};
}

} // namespace drover::ui
