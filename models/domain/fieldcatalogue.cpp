// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldcatalogue.h"

#include "base/log.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <map>

namespace drover::domain {

using namespace Qt::Literals::StringLiterals;

namespace {

const QHash<QString, ValueKind> &kindNames()
{
    static const QHash<QString, ValueKind> names{
        {u"text"_s, ValueKind::Text},           {u"lines"_s, ValueKind::Lines},
        {u"flag"_s, ValueKind::Flag},           {u"integer"_s, ValueKind::Integer},
        {u"duration"_s, ValueKind::Duration},   {u"date"_s, ValueKind::Date},
        {u"choice"_s, ValueKind::Choice},       {u"choices"_s, ValueKind::Choices},
        {u"uri"_s, ValueKind::Uri},             {u"uris"_s, ValueKind::Uris},
        {u"strings"_s, ValueKind::Strings},     {u"dn"_s, ValueKind::Dn},
        {u"dns"_s, ValueKind::Dns},             {u"algorithm"_s, ValueKind::Algorithm},
        {u"localized"_s, ValueKind::Localized}, {u"map"_s, ValueKind::Map},
        {u"properties"_s, ValueKind::Properties}, {u"json"_s, ValueKind::Json},
        {u"jwks"_s, ValueKind::Jwks},           {u"secret"_s, ValueKind::Secret},
        {u"expression"_s, ValueKind::Expression}, {u"code"_s, ValueKind::Code}};
    return names;
}

QString translatedText(const QJsonValue &value)
{
    return QCoreApplication::translate("fields", value.toString().toUtf8().constData());
}

/// A choice is its value alone, or [value, label], or [value, label, the one server that has it].
std::optional<FieldChoice> choiceFrom(const QJsonValue &value, const QString &server)
{
    if (value.isString())
        return FieldChoice{value.toString(), value.toString()};
    const QJsonArray parts = value.toArray();
    if (parts.size() > 2 && parts.at(2).toString() != server)
        return std::nullopt;
    return FieldChoice{parts.at(0).toString(), translatedText(parts.at(1))};
}

UriRule ruleFrom(const QString &name)
{
    if (name == u"web")
        return UriRule::Web;
    if (name == u"https")
        return UriRule::Https;
    return name == u"redirect" ? UriRule::Redirect : UriRule::None;
}

std::optional<qint64> numberFrom(const QJsonValue &value)
{
    return value.isDouble() ? std::optional<qint64>(value.toInteger()) : std::nullopt;
}

Field fieldFrom(const QJsonObject &object, Dialect dialect)
{
    const bool gluu = dialect == Dialect::Gluu;
    const QString server = gluu ? u"gluu"_s : u"janssen"_s;
    Field field;
    field.path = object.value(gluu && object.contains("gluu"_L1) ? u"gluu"_s : u"path"_s).toString();
    const QString kind = object.value(gluu && object.contains("gluuKind"_L1) ? u"gluuKind"_s : u"kind"_s).toString();
    field.kind = kindNames().value(kind);
    field.section = translatedText(object.value("section"_L1));
    field.label = translatedText(object.value("label"_L1));
    field.help = translatedText(object.value("help"_L1));
    field.readOnly = object.value("readOnly"_L1).toBool();
    field.createOnly = object.value("createOnly"_L1).toBool();
    field.fixedFont = object.value("fixed"_L1).toBool();
    field.requiredOnCreate =
        object.value("required"_L1).toBool() || object.value("requiredOn"_L1).toArray().contains(server);
    const QJsonArray values = object.value("values"_L1).toArray();
    for (const QJsonValue &value : values) {
        if (const auto choice = choiceFrom(value, server))
            field.choices << *choice;
    }
    field.target = object.value("of"_L1).toString();
    field.uriRule = ruleFrom(object.value("rule"_L1).toString());
    field.isPattern = object.value("rule"_L1).toString() == u"regexp";
    field.pattern = object.value("pattern"_L1).toString();
    field.least = numberFrom(object.value("min"_L1));
    field.greatest = numberFrom(object.value("max"_L1));
    field.mirrors = object.value("mirrors"_L1).toString();
    return field;
}

tl::unexpected<Error> unreadable(const QString &why)
{
    return fail(Error::Kind::Input, QCoreApplication::translate("domain", "The catalogue of fields can't be read."),
                why);
}

} // namespace

QString Field::labelOf(const QString &value) const
{
    // The older server writes names of constants where the documents have small letters.
    for (const FieldChoice &choice : choices) {
        if (choice.value.compare(value, Qt::CaseInsensitive) == 0)
            return choice.label;
    }
    return value;
}

Result<FieldCatalogue> FieldCatalogue::fromJson(const QByteArray &json, Dialect dialect)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return unreadable(
            QCoreApplication::translate("domain", "At byte %1: %2.").arg(error.offset).arg(error.errorString()));
    const QString other = dialect == Dialect::Gluu ? u"janssen"_s : u"gluu"_s;
    FieldCatalogue catalogue;
    const QJsonArray entries = document.object().value("fields"_L1).toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QJsonObject entry = entries.at(i).toObject();
        if (entry.value("only"_L1).toString() == other)
            continue;
        const Field field = fieldFrom(entry, dialect);
        if (field.path.isEmpty() || field.section.isEmpty() || field.label.isEmpty() || field.help.isEmpty() ||
            !kindNames().contains(entry.value("kind"_L1).toString()))
            return unreadable(QCoreApplication::translate("domain", "Entry %1 lacks a member.").arg(i + 1));
        if (catalogue.find(field.path))
            return unreadable(QCoreApplication::translate("domain", "Entry %1 stands there twice.").arg(i + 1));
        catalogue.m_fields << field;
    }
    return catalogue;
}

} // namespace drover::domain

// Resources of a static library are found only once this ran, and the macro must stand outside any namespace.
static void initializeFieldCatalogues()
{
    Q_INIT_RESOURCE(catalogue);
}

namespace drover::domain {

const FieldCatalogue &FieldCatalogue::of(const QString &kind, Dialect dialect)
{
    // std::map: references stay good.
    static std::map<std::pair<QString, Dialect>, FieldCatalogue> catalogues;
    const auto key = std::make_pair(kind, dialect);
    if (const auto found = catalogues.find(key); found != catalogues.end())
        return found->second;
    initializeFieldCatalogues();
    FieldCatalogue &catalogue = catalogues[key];
    QFile file(u":/drover/catalogue/fields-%1.json"_s.arg(kind));
    if (!file.open(QIODevice::ReadOnly))
        return catalogue;
    if (auto read = fromJson(file.readAll(), dialect))
        catalogue = std::move(*read);
    else
        qCCritical(DROVER_LOG_BASE) << read.error().sentence();
    return catalogue;
}

QStringList FieldCatalogue::sections() const
{
    QStringList sections;
    for (const Field &field : m_fields) {
        if (!sections.contains(field.section))
            sections << field.section;
    }
    return sections;
}

const Field *FieldCatalogue::find(const QString &path) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(), [&](const Field &f) { return f.path == path; });
    return found == m_fields.end() ? nullptr : &*found;
}

const Field *FieldCatalogue::owning(const QString &pointer) const
{
    QString path = pointer.mid(pointer.startsWith(u'/') ? 1 : 0);
    while (!path.isEmpty()) {
        if (const Field *field = find(path))
            return field;
        const qsizetype slash = path.lastIndexOf(u'/');
        path.truncate(std::max<qsizetype>(0, slash));
    }
    return nullptr;
}

QString FieldCatalogue::labelAt(const QString &pointer) const
{
    const Field *field = owning(pointer);
    if (!field)
        return pointer.mid(1);
    const auto sameLabel = [field](const Field &other) { return other.label == field->label; };
    const bool repeats = std::count_if(m_fields.begin(), m_fields.end(), sameLabel) > 1;
    QString label = repeats ? QCoreApplication::translate("domain", "%1: %2").arg(field->section, field->label)
                            : field->label;
    const QString rest = pointer.mid(field->pointer().size());
    return rest.isEmpty() ? label : label + u' ' + rest.mid(1);
}

Dialect dialectOf(const QJsonObject &object)
{
    static const QStringList gluu{u"oxAuthAppType"_s, u"oxAuthRedirectURIs"_s, u"encodedClientSecret"_s,
                                  u"oxAuthScopes"_s,  u"oxAuthClaims"_s,       u"oxAuthGroupClaims"_s,
                                  u"privateProperties"_s, u"locationPath"_s,   u"oxAuthClaimName"_s, u"gluuTooltip"_s};
    const bool known = std::any_of(gluu.begin(), gluu.end(), [&](const QString &name) { return object.contains(name); });
    const bool root = object.value("dn"_L1).toString().endsWith(u"o=gluu"_s, Qt::CaseInsensitive);
    return known || root ? Dialect::Gluu : Dialect::Janssen;
}

} // namespace drover::domain
