// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterfields.h"

#include "server/adminapi.h"

#include <QCoreApplication>

#include <algorithm>

namespace drover::tables {

using namespace Qt::Literals::StringLiterals;
using domain::EntityKind;
using domain::Field;
using domain::FieldCatalogue;
using domain::ValueKind;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("tables", text);
}

bool isComparable(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Text:
    case ValueKind::Flag:
    case ValueKind::Integer:
    case ValueKind::Duration:
    case ValueKind::Choice:
    case ValueKind::Choices:
    case ValueKind::Uri:
    case ValueKind::Uris:
    case ValueKind::Strings:
    case ValueKind::Dn:
    case ValueKind::Dns:
    case ValueKind::Algorithm:
        return true;
    default:
        return false;
    }
}

bool fitsACell(ValueKind kind)
{
    return isComparable(kind) || kind == ValueKind::Lines || kind == ValueKind::Date || kind == ValueKind::Expression;
}

bool isCode(const Field &field)
{
    return field.fixedFont || field.kind == ValueKind::Uri || field.kind == ValueKind::Uris || field.kind == ValueKind::Dn ||
           field.kind == ValueKind::Dns || field.kind == ValueKind::Algorithm;
}

/// Labels are chosen for a form, where the section stands above them; alone some are the same.
QString titleOf(const FieldCatalogue &catalogue, const Field &field)
{
    const auto same = std::count_if(catalogue.fields().begin(), catalogue.fields().end(), [&field](const Field &other) {
        return other.label == field.label && !other.path.contains(u'/');
    });
    return same > 1 ? translated(QT_TRANSLATE_NOOP("tables", "%1 (%2)")).arg(field.label, field.path) : field.label;
}

} // namespace

QString FilterField::labelOf(const QString &value) const
{
    const auto found = std::find_if(choices.begin(), choices.end(), [&](const auto &choice) { return choice.value == value; });
    return found == choices.end() ? value : found->label;
}

QList<FilterField> filterFields(EntityKind kind, domain::Dialect dialect)
{
    QList<FilterField> fields;
    const FieldCatalogue &catalogue = FieldCatalogue::of(kind, dialect);
    for (const Field &field : catalogue.fields()) {
        // A directory name has commas, which no filter can have (see filterProblem()).
        const bool isDn = field.path == u"dn" || field.path == u"baseDn";
        if (isDn || field.path.contains(u'/') || !isComparable(field.kind) || !field.mirrors.isEmpty())
            continue;
        FilterField filter{field.path, titleOf(catalogue, field), field.choices,
                           field.kind != ValueKind::Choice && field.kind != ValueKind::Choices};
        if (field.kind == ValueKind::Flag) {
            filter.choices = {{u"true"_s, translated(QT_TRANSLATE_NOOP("tables", "yes"))},
                              {u"false"_s, translated(QT_TRANSLATE_NOOP("tables", "no"))}};
            filter.others = false;
        }
        fields << filter;
    }
    return fields;
}

QString filterProblem(const QString &value)
{
    if (value.trimmed().isEmpty())
        return translated(QT_TRANSLATE_NOOP("tables", "A filter needs a value."));
    if (value.contains(u','))
        return translated(QT_TRANSLATE_NOOP("tables", "The server can't filter by a value with a comma in it. Search for a "
                                                      "part of it instead."));
    return {};
}

QList<Column> allColumns(EntityKind kind, domain::Dialect dialect, const server::AdminApi *api)
{
    QList<Column> columns = defaultColumns(kind);
    QStringList shown{u"description"_s};
    if (std::none_of(columns.begin(), columns.end(), [](const Column &column) { return column.field == u"description"; }))
        shown.clear();
    for (const Column &column : std::as_const(columns))
        shown << (api ? api->fieldName(kind, column.field) : column.field);
    shown << (kind == EntityKind::UmaResource ? u"id"_s : u"inum"_s); // is "@id"
    const FieldCatalogue &catalogue = FieldCatalogue::of(kind, dialect);
    for (const Field &field : catalogue.fields()) {
        if (field.path.contains(u'/') || !fitsACell(field.kind) || !field.mirrors.isEmpty() || shown.contains(field.path))
            continue;
        columns << Column{field.path, titleOf(catalogue, field), isCode(field)};
        shown << field.path;
    }
    return columns;
}

QList<Column> columnsOf(EntityKind kind, const QStringList &fields, const QList<Column> &all)
{
    QList<Column> columns;
    for (const QString &field : fields) {
        const auto found = std::find_if(all.begin(), all.end(), [&](const Column &column) { return column.field == field; });
        if (found != all.end() && !columns.contains(*found))
            columns << *found;
    }
    return columns.isEmpty() ? defaultColumns(kind) : columns;
}

} // namespace drover::tables
