// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fieldeditor.h"

#include "base/redact.h"
#include "domain/instant.h"
#include "text/jsontext.h"
#include "ui/forms/dneditor.h"
#include "ui/forms/expressioneditor.h"
#include "ui/forms/jwkseditor.h"
#include "ui/forms/listeditors.h"
#include "ui/forms/secreteditor.h"
#include "ui/forms/simpleeditors.h"
#include "ui/forms/tableeditors.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>
#include <QPalette>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;
using domain::ValueKind;

FieldEditor::FieldEditor(domain::Field field, QWidget *parent) : QWidget(parent), m_field(std::move(field))
{
    setObjectName(QStringLiteral("editor:") + m_field.path);
}

void FieldEditor::nameControl(QWidget *control, const QString &addition) const
{
    control->setAccessibleName(addition.isEmpty() ? m_field.label : tr("%1: %2", "field: part of it").arg(m_field.label, addition));
    control->setAccessibleDescription(m_field.help);
    control->setWhatsThis(m_field.help);
}

void FieldEditor::showReadOnly(QWidget *control, bool readOnly)
{
    QPalette colours; // all other colours follow the application's
    if (readOnly)
        colours.setBrush(QPalette::Base, Qt::transparent);
    control->setPalette(colours);
}

FieldEditor *makeFieldEditor(const domain::Field &field, const EditorContext &context, const QJsonValue &value, QWidget *parent)
{
    switch (field.kind) {
    case ValueKind::Text:
    case ValueKind::Uri:
        if (value.isArray())
            return new ListEditor(field, parent);
        return new TextEditor(field, parent);
    case ValueKind::Dn:
        return new DnEditor(field, context, parent);
    case ValueKind::Lines:
        return new LinesEditor(field, false, parent);
    case ValueKind::Code:
        return new LinesEditor(field, true, parent);
    case ValueKind::Flag:
        return new FlagEditor(field, parent);
    case ValueKind::Integer:
        return new NumberEditor(field, parent);
    case ValueKind::Duration:
        return new DurationEditor(field, parent);
    case ValueKind::Date:
        return new DateEditor(field, parent);
    case ValueKind::Choice:
    case ValueKind::Algorithm:
        return new ChoiceEditor(field, parent);
    case ValueKind::Choices:
        return new ChoicesEditor(field, parent);
    case ValueKind::Uris:
    case ValueKind::Strings:
        return new ListEditor(field, parent);
    case ValueKind::Dns:
        return new DnEditor(field, context, parent);
    case ValueKind::Localized:
    case ValueKind::Map:
        return new MapEditor(field, parent);
    case ValueKind::Properties:
        return new PropertiesEditor(field, parent);
    case ValueKind::Json:
        return new JsonEditor(field, parent);
    case ValueKind::Jwks:
        return new JwksEditor(field, parent);
    case ValueKind::Secret:
        return new SecretEditor(field, parent);
    case ValueKind::Expression:
        return new ExpressionEditor(field, parent);
    }
    return new JsonEditor(field, parent);
}

namespace {

QStringList entries(const domain::Field *field, const QJsonArray &list)
{
    QStringList texts;
    for (const QJsonValue &entry : list) {
        const QJsonObject object = entry.toObject();
        if (object.contains("value1"_L1)) {
            const bool hidden = object.value("hide"_L1).toBool();
            texts += object.value("value1"_L1).toString() + QStringLiteral(" = ")
                     + (hidden ? redactionMark() : object.value("value2"_L1).toString());
        } else if (entry.isString()) {
            texts += field && field->kind == ValueKind::Choices ? field->labelOf(entry.toString()) : entry.toString();
        } else {
            texts += text::compactJson(redacted(entry));
        }
    }
    return texts;
}

QString scalarText(const domain::Field *field, const QJsonValue &value)
{
    if (field && field->kind == ValueKind::Secret)
        return FieldEditor::tr("(secret)");
    if (value.isString()) {
        if (value.toString().isEmpty())
            return FieldEditor::tr("(empty)");
        return field && !field->choices.isEmpty() ? field->labelOf(value.toString()) : value.toString();
    }
    if (value.isBool())
        return value.toBool() ? FieldEditor::tr("yes") : FieldEditor::tr("no");
    if (value.isDouble() && field && field->kind == ValueKind::Date)
        return domain::instantOf(value).toString(Qt::ISODate);
    if (value.isDouble())
        return QLocale().toString(value.toDouble(), 'g', 15);
    if (value.isNull())
        return FieldEditor::tr("(null)");
    return text::compactJson(redacted(value));
}

} // namespace

QString valueText(const domain::Field *field, const QJsonValue &value)
{
    if (value.isUndefined())
        return FieldEditor::tr("(not set)");
    if (value.isArray()) {
        const QStringList texts = entries(field, value.toArray());
        return texts.isEmpty() ? FieldEditor::tr("(empty)") : texts.join(QStringLiteral(", "));
    }
    return scalarText(field, value);
}

QString valueLines(const domain::Field *field, const QJsonValue &value)
{
    return value.isArray() && !value.toArray().isEmpty() ? entries(field, value.toArray()).join(u'\n') : valueText(field, value);
}

} // namespace drover::ui
