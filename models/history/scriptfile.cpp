// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptfile.h"

#include "base/redact.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace drover::history {

using namespace Qt::Literals::StringLiterals;
using domain::CustomScript;

namespace {

const QStringList &listsOfProperties()
{
    static const QStringList names{u"configurationProperties"_s, u"privateProperties"_s, u"moduleProperties"_s};
    return names;
}

/// Members that the server makes, and the source, which has a file of its own.
const QStringList &leftOut()
{
    static const QStringList names{u"script"_s,   u"revision"_s, u"scriptError"_s, u"modified"_s,
                                   u"internal"_s, u"dn"_s,       u"baseDn"_s};
    return names;
}

QJsonArray withoutHiddenValues(const QJsonArray &properties)
{
    QJsonArray result;
    for (const QJsonValue &value : properties) {
        QJsonObject property = value.toObject();
        if (property.value(u"hide"_s).toBool())
            property.insert(u"value2"_s, redactionMark());
        result << property;
    }
    return result;
}

QJsonArray withHiddenValues(const QJsonArray &properties, const QJsonArray &current)
{
    QJsonArray result;
    for (const QJsonValue &value : properties) {
        QJsonObject property = value.toObject();
        if (property.value(u"value2"_s).toString() == redactionMark()) {
            property.insert(u"value2"_s, QString());
            for (const QJsonValue &old : current) {
                if (old.toObject().value(u"value1"_s) == property.value(u"value1"_s))
                    property.insert(u"value2"_s, old.toObject().value(u"value2"_s).toString());
            }
        }
        result << property;
    }
    return result;
}

} // namespace

ScriptFile ScriptFile::of(const CustomScript &script)
{
    ScriptFile file;
    file.source = script.source();
    file.properties = script.json();
    for (const QString &name : leftOut())
        file.properties.remove(name);
    for (const QString &name : listsOfProperties()) {
        if (file.properties.contains(name))
            file.properties.insert(name, withoutHiddenValues(file.properties.value(name).toArray()));
    }
    return file;
}

QByteArray ScriptFile::propertiesText() const
{
    return QJsonDocument(properties).toJson(QJsonDocument::Indented);
}

CustomScript ScriptFile::appliedTo(const CustomScript &current) const
{
    QJsonObject json = current.json();
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        if (leftOut().contains(it.key()) || (it.key() == u"inum" && !current.inum().isEmpty()))
            continue;
        const QJsonValue there = current.json().value(it.key());
        const bool isList = listsOfProperties().contains(it.key());
        // A Gluu server says null for what a script does not have: that is no difference to a file without it.
        if (there.isNull() && (it->isNull() || (isList && it->toArray().isEmpty())))
            continue;
        if (it->isNull())
            json.remove(it.key());
        else if (isList)
            json.insert(it.key(), withHiddenValues(it->toArray(), there.toArray()));
        else
            json.insert(it.key(), it.value());
    }
    // A list that the files do not have any more is an empty one.
    for (const QString &name : listsOfProperties()) {
        if (json.value(name).isArray() && !properties.contains(name))
            json.insert(name, QJsonArray());
    }
    json.insert(u"script"_s, source);
    return CustomScript(json);
}

QString ScriptFile::digest() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(source.toUtf8());
    hash.addData(QByteArray(1, '\0'));
    hash.addData(QJsonDocument(properties).toJson(QJsonDocument::Compact));
    return QString::fromLatin1(hash.result().toHex());
}

QString fileBase(const QString &scriptName)
{
    QString base = QString::fromLatin1(QUrl::toPercentEncoding(scriptName, " ()+,@="));
    if (base.startsWith(u'.') || base.startsWith(u'-'))
        base = u'%' + QString::number(base.at(0).unicode(), 16).toUpper() + base.mid(1);
    return base;
}

QString sourceEnding(const CustomScript &script)
{
    return script.programmingLanguage() == u"java" ? u".java"_s : u".py"_s;
}

} // namespace drover::history
