// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripttypes.h"

#include "base/log.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

static void initializeCatalogue()
{
    Q_INIT_RESOURCE(catalogue); // a static library's resources are not registered by themselves
}

namespace drover::domain {

using namespace Qt::Literals::StringLiterals;

namespace {
tl::unexpected<Error> unreadable(const QString &why)
{
    return fail(Error::Kind::Input,
                QCoreApplication::translate("domain", "The catalogue of script types can't be read."), why);
}
} // namespace

Result<ScriptTypes> ScriptTypes::fromJson(const QByteArray &json)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (document.isNull()) {
        return unreadable(QCoreApplication::translate("domain", "At byte %1: %2.")
                              .arg(parseError.offset)
                              .arg(parseError.errorString()));
    }
    ScriptTypes result;
    const QJsonArray types = document.object().value(u"types"_s).toArray();
    for (qsizetype i = 0; i < types.size(); ++i) {
        const QJsonObject object = types.at(i).toObject();
        ScriptType type{object.value(u"value"_s).toString(),
                        object.value(u"displayName"_s).toString(),
                        object.value(u"className"_s).toString(),
                        {}};
        const QJsonArray generations = object.value(u"generations"_s).toArray();
        for (const QJsonValue &generation : generations)
            type.generations << generation.toString();
        if (type.value.isEmpty() || type.displayName.isEmpty() || type.className.isEmpty() ||
            type.generations.isEmpty())
            return unreadable(QCoreApplication::translate("domain", "Entry %1 lacks a member.").arg(i + 1));
        result.m_types << type;
    }
    return result;
}

const ScriptTypes &ScriptTypes::shipped()
{
    static const ScriptTypes types = [] {
        initializeCatalogue();
        QFile file(u":/drover/catalogue/script-types.json"_s);
        if (file.open(QIODevice::ReadOnly)) {
            if (auto read = fromJson(file.readAll()))
                return *read;
        }
        qCCritical(DROVER_LOG_BASE) << "the catalogue of script types is missing from the program";
        return ScriptTypes();
    }();
    return types;
}

QList<ScriptType> ScriptTypes::ofGeneration(const QString &generation) const
{
    QList<ScriptType> result;
    std::copy_if(m_types.begin(), m_types.end(), std::back_inserter(result),
                 [&](const ScriptType &type) { return type.existsIn(generation); });
    return result;
}

const ScriptType *ScriptTypes::find(const QString &value) const
{
    const auto found =
        std::find_if(m_types.begin(), m_types.end(), [&](const ScriptType &type) { return type.value == value; });
    return found == m_types.end() ? nullptr : &*found;
}

QString ScriptTypes::displayName(const QString &value) const
{
    const ScriptType *type = find(value);
    return type ? type->displayName : value;
}

} // namespace drover::domain
