// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callcatalogue.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <numeric>
#include <utility>

static void initCallCatalogue()
{
    Q_INIT_RESOURCE(uma_call_catalogue);
}

using namespace Qt::Literals::StringLiterals;

namespace drover::uma {

namespace {

QStringList texts(const QJsonValue &array)
{
    QStringList result;
    for (const QJsonValue &text : array.toArray())
        result << text.toString();
    return result;
}

CallCatalogue::Method method(const QJsonObject &json, const QJsonObject &aliases, const QJsonObject &contexts)
{
    CallCatalogue::Method result{json.value(u"name"_s).toString(), {}, json.value(u"returns"_s).toString(), texts(json.value(u"generations"_s))};
    for (const QString &declared : texts(json.value(u"parameters"_s))) {
        const QString declaration = aliases.value(declared).toString(declared);
        const qsizetype space = declaration.lastIndexOf(u' ');
        const QString type = declaration.left(space);
        result.parameters << CallCatalogue::Parameter{type, declaration.mid(space + 1), contexts.value(type).toString()};
    }
    return result;
}

/// How many letters must be put in, left out or changed to make one name of the other.
qsizetype distance(const QString &from, const QString &to)
{
    QList<qsizetype> row(to.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= from.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i);
        for (qsizetype j = 1; j <= to.size(); ++j) {
            const qsizetype changed = diagonal + (from.at(i - 1) == to.at(j - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.last();
}

} // namespace

bool CallCatalogue::Parameter::isConfiguration() const
{
    return type == u"Map<String, SimpleCustomProperty>";
}

bool CallCatalogue::Parameter::isScalar() const
{
    return type == u"int" || type == u"boolean" || type == u"String";
}

bool CallCatalogue::Method::existsIn(const QString &generation) const
{
    return generations.isEmpty() || generations.contains(generation);
}

QString CallCatalogue::Type::nearest(const QString &generation) const
{
    return generations.contains(generation) ? generation : generations.value(generations.size() - 1);
}

const CallCatalogue::Method *CallCatalogue::Type::find(const QString &method, const QString &generation) const
{
    const QString near = nearest(generation);
    const auto found = std::find_if(methods.begin(), methods.end(), [&](const Method &candidate) {
        return candidate.name == method && candidate.existsIn(near);
    });
    return found == methods.end() ? nullptr : &*found;
}

QStringList CallCatalogue::Type::methodNames(const QString &generation) const
{
    const QString near = nearest(generation);
    QStringList names;
    for (const Method &method : methods) {
        if (method.existsIn(near))
            names << method.name;
    }
    return names;
}

Result<CallCatalogue> CallCatalogue::fromJson(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    const QJsonObject root = document.object();
    if (problem.error != QJsonParseError::NoError || !root.value(u"types"_s).isArray()) {
        return fail(Error::Kind::Input,
                    QCoreApplication::translate("uma", "The catalogue of script methods can't be read"),
                    problem.errorString());
    }
    const QJsonObject aliases = root.value(u"aliases"_s).toObject();
    const QJsonObject contexts = root.value(u"contexts"_s).toObject();
    // What every type has besides init.
    const QList<Method> base{
        {u"destroy"_s, {{u"Map<String, SimpleCustomProperty>"_s, u"configurationAttributes"_s, {}}}, u"boolean"_s, {}},
        {u"getApiVersion"_s, {}, u"int"_s, {}},
    };
    CallCatalogue catalogue;
    for (const QJsonValue &value : root.value(u"types"_s).toArray()) {
        const QJsonObject described = value.toObject();
        Type type{described.value(u"value"_s).toString(), texts(described.value(u"generations"_s)), {}};
        for (const QJsonValue &element : described.value(u"methods"_s).toArray())
            type.methods << method(element.toObject(), aliases, contexts);
        type.methods << base;
        if (type.value.isEmpty() || type.generations.isEmpty()) {
            return fail(Error::Kind::Input,
                        QCoreApplication::translate("uma", "The catalogue of script methods has a type without a name or a server"));
        }
        catalogue.m_types.insert(type.value, type);
    }
    return catalogue;
}

const CallCatalogue &CallCatalogue::shipped()
{
    static const CallCatalogue catalogue = [] {
        initCallCatalogue();
        QFile file(u":/catalogue/types.json"_s);
        const bool open = file.open(QIODevice::ReadOnly);
        const Result<CallCatalogue> read = fromJson(open ? file.readAll() : QByteArray());
        return read ? *read : CallCatalogue();
    }();
    return catalogue;
}

const CallCatalogue::Type *CallCatalogue::find(const QString &type) const
{
    const auto it = m_types.constFind(type);
    return it == m_types.constEnd() ? nullptr : &*it;
}

QStringList CallCatalogue::types() const
{
    QStringList names = m_types.keys();
    names.sort();
    return names;
}

QStringList CallCatalogue::similar(const QString &type) const
{
    const QString wanted = type.toLower().replace(u'-', u'_').replace(u' ', u'_');
    QList<std::pair<qsizetype, QString>> near;
    for (const QString &name : types()) {
        const bool part = wanted.size() > 2 && (name.contains(wanted) || wanted.contains(name));
        const qsizetype apart = part ? 0 : distance(wanted, name);
        if (apart <= std::max<qsizetype>(2, name.size() / 4))
            near << std::pair(apart, name);
    }
    std::sort(near.begin(), near.end());
    QStringList names;
    for (const auto &candidate : near)
        names << candidate.second;
    return names;
}

} // namespace drover::uma
