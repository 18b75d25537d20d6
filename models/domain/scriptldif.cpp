// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptldif.h"

#include "dn.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>

#include <array>

namespace drover::domain {

using namespace Qt::Literals::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("domain", text);
}

enum class Form { Text, Number, Flag, Properties, Json, Texts };

/// A member of a script and its attribute in both families of servers.
struct Column {
    QLatin1StringView member;
    QLatin1StringView gluu;
    QLatin1StringView janssen;
    Form form;
};

constexpr std::array<Column, 14> Columns{{
    {QLatin1StringView("inum"), QLatin1StringView("inum"), QLatin1StringView("inum"), Form::Text},
    {QLatin1StringView("name"), QLatin1StringView("displayName"), QLatin1StringView("displayName"), Form::Text},
    {QLatin1StringView("description"), QLatin1StringView("description"), QLatin1StringView("description"), Form::Text},
    {QLatin1StringView("scriptType"), QLatin1StringView("oxScriptType"), QLatin1StringView("jansScrTyp"), Form::Text},
    {QLatin1StringView("programmingLanguage"), QLatin1StringView("programmingLanguage"),
     QLatin1StringView("jansProgLng"), Form::Text},
    {QLatin1StringView("enabled"), QLatin1StringView("oxEnabled"), QLatin1StringView("jansEnabled"), Form::Flag},
    {QLatin1StringView("level"), QLatin1StringView("oxLevel"), QLatin1StringView("jansLevel"), Form::Number},
    {QLatin1StringView("revision"), QLatin1StringView("oxRevision"), QLatin1StringView("jansRevision"), Form::Number},
    {QLatin1StringView("aliases"), QLatin1StringView("oxAlias"), QLatin1StringView("jansAlias"), Form::Texts},
    {QLatin1StringView("moduleProperties"), QLatin1StringView("oxModuleProperty"),
     QLatin1StringView("jansModuleProperty"), Form::Properties},
    {QLatin1StringView("configurationProperties"), QLatin1StringView("oxConfigurationProperty"),
     QLatin1StringView("jansConfProperty"), Form::Properties},
    {QLatin1StringView("privateProperties"), QLatin1StringView("gluuPrivateProperty"), QLatin1StringView(),
     Form::Properties},
    {QLatin1StringView("scriptError"), QLatin1StringView("oxScriptError"), QLatin1StringView("jansScrError"),
     Form::Json},
    {QLatin1StringView("script"), QLatin1StringView("oxScript"), QLatin1StringView("jansScr"), Form::Text},
}};

QByteArray compactJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QList<QByteArray> valuesOf(const QJsonValue &value, Form form)
{
    if (value.isUndefined() || value.isNull())
        return {};
    QList<QByteArray> result;
    switch (form) {
    case Form::Flag:
        return {value.toBool() ? "true" : "false"};
    case Form::Number:
        return {QByteArray::number(value.toInteger())};
    case Form::Json:
        return {compactJson(value.toObject())};
    case Form::Text: {
        const QByteArray text = value.toString().toUtf8();
        return text.isEmpty() ? QList<QByteArray>() : QList<QByteArray>{text};
    }
    case Form::Properties:
    case Form::Texts:
        break;
    }
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array)
        result << (form == Form::Texts ? one.toString().toUtf8() : compactJson(one.toObject()));
    return result;
}

QLatin1StringView attributeOf(const Column &column, LdifSchema schema)
{
    if (schema == LdifSchema::Janssen)
        return column.janssen;
    if (schema == LdifSchema::Gluu3 && column.form == Form::Flag)
        return QLatin1StringView("gluuStatus");
    return column.gluu;
}

QString rootOf(LdifSchema schema)
{
    return schema == LdifSchema::Janssen ? u"o=jans"_s : u"o=gluu"_s;
}

bool hasObjectClass(const LdifEntry &entry, const QByteArray &wanted)
{
    const QList<QByteArray> classes = entry.allValues(u"objectClass");
    for (const QByteArray &one : classes) {
        if (one.trimmed().compare(wanted, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

class ScriptReader {
public:
    ScriptReader(const LdifEntry &entry, QString file)
        : m_entry(entry)
        , m_file(std::move(file))
    {
    }

    Result<ScriptFromLdif> read()
    {
        const bool isJanssen = hasObjectClass(m_entry, "jansCustomScr");
        ScriptFromLdif result;
        result.schema = isJanssen ? LdifSchema::Janssen : LdifSchema::Gluu4;
        if (!isJanssen && m_entry.has(u"gluuStatus") && !m_entry.has(u"oxEnabled"))
            result.schema = LdifSchema::Gluu3;
        m_json.insert(u"dn"_s, m_entry.dn);
        for (const LdifValue &value : m_entry.values) {
            const Column *column = columnOf(value.attribute, result.schema);
            if (!column) {
                if (value.attribute.compare(u"objectClass", Qt::CaseInsensitive) != 0 &&
                    !result.ignored.contains(value.attribute))
                    result.ignored << value.attribute;
                continue;
            }
            if (const Result<void> taken = take(value, *column); !taken)
                return fail(taken.error());
        }
        if (!m_json.contains(u"inum"_s))
            m_json.insert(u"inum"_s, leadingValue(m_entry.dn));
        for (const auto &[member, attribute] :
             {std::pair{u"name"_s, u"displayName"_s}, std::pair{u"scriptType"_s, attributeName(result.schema)}}) {
            if (m_json.value(member).toString().isEmpty()) {
                return wrong(m_entry.line,
                             translated(QT_TRANSLATE_NOOP("domain", "The entry has no %1.")).arg(attribute));
            }
        }
        result.script = CustomScript(m_json);
        return result;
    }

private:
    static QString attributeName(LdifSchema schema)
    {
        return schema == LdifSchema::Janssen ? u"jansScrTyp"_s : u"oxScriptType"_s;
    }

    static const Column *columnOf(const QString &attribute, LdifSchema schema)
    {
        for (const Column &column : Columns) {
            const QLatin1StringView name = attributeOf(column, schema);
            if (!name.isEmpty() && attribute.compare(name, Qt::CaseInsensitive) == 0)
                return &column;
        }
        return nullptr;
    }

    tl::unexpected<Error> wrong(int line, const QString &why) const
    {
        return fail(
            Error::Kind::Input,
            translated(QT_TRANSLATE_NOOP("domain", "%1, line %2: this is no script's entry.")).arg(m_file).arg(line),
            why);
    }

    Result<void> take(const LdifValue &value, const Column &column)
    {
        const QString member = column.member;
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder.decode(value.value);
        if (decoder.hasError())
            return wrong(value.line, translated(QT_TRANSLATE_NOOP("domain", "%1 is not UTF-8.")).arg(value.attribute));
        switch (column.form) {
        case Form::Text:
            m_json.insert(member, column.member == QLatin1StringView("script") ? text : text.trimmed());
            return {};
        case Form::Flag: {
            const QString flag = text.trimmed().toLower();
            m_json.insert(member, flag == u"true" || flag == u"active");
            return {};
        }
        case Form::Number: {
            bool ok = false;
            const qint64 number = text.trimmed().toLongLong(&ok);
            if (!ok)
                return wrong(value.line,
                             translated(QT_TRANSLATE_NOOP("domain", "%1 is no number.")).arg(value.attribute));
            m_json.insert(member, number);
            return {};
        }
        case Form::Texts: {
            QJsonArray list = m_json.value(member).toArray();
            list << text;
            m_json.insert(member, list);
            return {};
        }
        case Form::Properties:
        case Form::Json:
            break;
        }
        return takeJson(value, column);
    }

    Result<void> takeJson(const LdifValue &value, const Column &column)
    {
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(value.value, &problem);
        if (!document.isObject()) {
            return wrong(value.line, translated(QT_TRANSLATE_NOOP("domain", "The value of %1 is no JSON object (%2)."))
                                         .arg(value.attribute, problem.errorString()));
        }
        const QString member = column.member;
        if (column.form == Form::Json) {
            m_json.insert(member, document.object());
            return {};
        }
        QJsonArray list = m_json.value(member).toArray();
        list << document.object();
        m_json.insert(member, list);
        return {};
    }

    const LdifEntry &m_entry;
    QString m_file;
    QJsonObject m_json;
};

} // namespace

std::optional<LdifSchema> ldifSchemaFromString(QStringView text)
{
    if (text == u"gluu3")
        return LdifSchema::Gluu3;
    if (text == u"gluu4")
        return LdifSchema::Gluu4;
    if (text == u"janssen")
        return LdifSchema::Janssen;
    return std::nullopt;
}

LdifEntry scriptToLdif(const CustomScript &script, LdifSchema schema)
{
    LdifEntry entry;
    const QString root = rootOf(schema);
    const QString ownDn = script.dn();
    const bool fits = !ownDn.isEmpty() && ownDn.section(u',', -1).trimmed().compare(root, Qt::CaseInsensitive) == 0;
    entry.dn = fits ? ownDn : u"inum=%1,ou=scripts,%2"_s.arg(escapeDnValue(script.inum()), root);
    entry.values << LdifValue{u"objectClass"_s, schema == LdifSchema::Janssen ? "jansCustomScr" : "oxCustomScript", 0};
    entry.values << LdifValue{u"objectClass"_s, "top", 0};
    for (const Column &column : Columns) {
        const QString attribute = attributeOf(column, schema);
        if (attribute.isEmpty())
            continue;
        QJsonValue value = script.json().value(column.member);
        // The older server's interface writes constant names, its directory the values.
        if (column.member == QLatin1StringView("scriptType"))
            value = script.type();
        else if (column.member == QLatin1StringView("programmingLanguage"))
            value = script.programmingLanguage();
        const QList<QByteArray> values = valuesOf(value, column.form);
        for (const QByteArray &one : values)
            entry.values << LdifValue{attribute, one, 0};
    }
    return entry;
}

bool isScriptEntry(const LdifEntry &entry)
{
    return hasObjectClass(entry, "oxCustomScript") || hasObjectClass(entry, "jansCustomScr");
}

Result<ScriptFromLdif> scriptFromLdif(const LdifEntry &entry, const QString &file)
{
    ScriptReader reader(entry, file);
    return reader.read();
}

} // namespace drover::domain
