// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callcatalogue.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

static void initCallCatalogue()
{
    Q_INIT_RESOURCE(uma_call_catalogue);
}

using namespace Qt::Literals::StringLiterals;

namespace drover::uma {

namespace {

void addMethods(const QJsonObject &methods, QHash<QString, QStringList> &parameters)
{
    for (auto it = methods.begin(); it != methods.end(); ++it) {
        QStringList names;
        for (const QJsonValue &name : it.value().toObject().value(u"parameters"_s).toArray())
            names << name.toString();
        parameters.insert(it.key(), names);
    }
}

} // namespace

Result<CallCatalogue> CallCatalogue::fromJson(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError || !document.object().value(u"types"_s).isObject()) {
        return fail(Error::Kind::Input,
                    QCoreApplication::translate("uma", "The catalogue of script methods can't be read"),
                    problem.errorString());
    }
    CallCatalogue catalogue;
    const QJsonObject types = document.object().value(u"types"_s).toObject();
    for (auto it = types.begin(); it != types.end(); ++it) {
        Type type;
        type.context = it.value().toObject().value(u"context"_s).toString();
        addMethods(document.object().value(u"base"_s).toObject(), type.parameters);
        addMethods(it.value().toObject().value(u"methods"_s).toObject(), type.parameters);
        catalogue.m_types.insert(it.key(), type);
    }
    return catalogue;
}

const CallCatalogue &CallCatalogue::shipped()
{
    static const CallCatalogue catalogue = [] {
        initCallCatalogue();
        QFile file(u":/catalogue/script-methods.json"_s);
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

} // namespace drover::uma
