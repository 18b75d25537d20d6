// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/oxtrust/oxtrustview.h"

#include "sandbox/admin/beanreader.h"
#include "sandbox/admin/entityview.h"
#include "sandbox/oxtrust/oxtrustfields.h"
#include "sandbox/store/umarecords.h"

#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

namespace {

using Converted = tl::expected<QJsonValue, QString>;

constexpr int farFutureYears = 100;

/// DNs end in the root of the generation.
QJsonValue rerooted(const QJsonValue &value, const QString &from, const QString &to)
{
    if (value.isString()) {
        const QString text = value.toString();
        return text.endsWith(from) ? QJsonValue(QString(text.chopped(from.size()) + to)) : value;
    }
    if (value.isArray()) {
        QJsonArray result;
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items)
            result.append(rerooted(item, from, to));
        return result;
    }
    if (value.isObject()) {
        QJsonObject result = value.toObject();
        for (auto it = result.begin(); it != result.end(); ++it)
            it.value() = rerooted(it.value(), from, to);
        return result;
    }
    return value;
}

const QString janssenRoot = u",o=jans"_s;
const QString gluuRoot = u",o=gluu"_s;

QJsonValue toMilliseconds(const QJsonValue &date)
{
    QDateTime time = QDateTime::fromString(date.toString(), Qt::ISODate);
    if (!time.isValid())
        return QJsonValue::Null;
    if (time.timeSpec() == Qt::LocalTime) // written without a zone, which means UTC here
        time.setTimeZone(QTimeZone::utc());
    return time.toMSecsSinceEpoch();
}

/// Parts of a second are written only where there are some.
QString toDate(qint64 milliseconds)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::utc());
    return milliseconds % 1000 == 0 ? adminDate(time) : time.toString(u"yyyy-MM-ddTHH:mm:ss.zzz");
}

QJsonValue mapped(const QJsonValue &value, const std::function<QJsonValue(const QJsonValue &)> &each)
{
    if (!value.isArray())
        return each(value);
    QJsonArray result;
    const QJsonArray items = value.toArray();
    for (const QJsonValue &item : items)
        result.append(each(item));
    return result;
}

QJsonArray withLocation(const QJsonArray &properties, const QString &from, const QString &to)
{
    QJsonArray result;
    for (const QJsonValue &value : properties) {
        QJsonObject property = value.toObject();
        if (property.value(u"value1").toString() == u"location_type" && property.value(u"value2").toString() == from)
            property.insert(u"value2"_s, to);
        result.append(property);
    }
    return result;
}

QJsonObject renamed(const QJsonObject &from, bool toStore)
{
    QJsonObject result;
    for (const auto &[here, there] : oxTrustClientAttributes()) {
        const QJsonValue value = from.value(toStore ? here : there);
        if (!value.isUndefined())
            result.insert(toStore ? there : here, value);
    }
    return result;
}

QJsonValue shown(const OxTrustField &field, const QJsonObject &stored)
{
    const QJsonValue value = stored.value(field.stored);
    switch (field.form) {
    case OxTrustForm::Date: return toMilliseconds(value);
    case OxTrustForm::Constant:
        return mapped(value, [](const QJsonValue &each) {
            return each.isString() ? QJsonValue(oxTrustConstant(each.toString())) : each;
        });
    case OxTrustForm::SingleList:
        if (const QJsonArray all = stored.value(field.name).toArray(); !all.isEmpty() && all.first() == value)
            return all;
        return value.toString().isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(QJsonArray{value});
    case OxTrustForm::Location: return scriptLocation(stored) == u"file" ? u"FILE"_s : u"LDAP"_s;
    case OxTrustForm::Properties: return withLocation(value.toArray(), u"db"_s, u"ldap"_s);
    case OxTrustForm::ClientAttributes: return renamed(value.toObject(), false);
    case OxTrustForm::Same:
    case OxTrustForm::Computed: break;
    }
    return value;
}

void complete(Kind kind, QJsonObject &view, const QJsonObject &stored, const Clock &clock)
{
    // What both servers compute alike is computed once.
    const QJsonObject whole = completeEntity(kind, stored);
    for (const OxTrustField &field : oxTrustFields(kind)) {
        if (field.form == OxTrustForm::Computed && whole.contains(field.name) && field.name != u"postLogoutRedirectUris")
            view.insert(field.name, whole.value(field.name));
    }
    switch (kind) {
    case Kind::Client:
        view.insert(u"selected"_s, false);
        if (view.value(u"exp").isNull()) // the server's way to say "never"
            view.insert(u"exp"_s, clock.now().addYears(farFutureYears).toMSecsSinceEpoch());
        break;
    case Kind::Script:
        for (const QString &number : {u"level"_s, u"revision"_s})
            view.insert(number, whole.value(number).toInteger());
        view.insert(u"enabled"_s, whole.value(u"enabled").toBool());
        if (const QJsonObject error = stored.value(u"scriptError").toObject(); !error.isEmpty()) {
            QJsonObject dated = error;
            dated.insert(u"raisedAt"_s, toMilliseconds(error.value(u"raisedAt")));
            view.insert(u"scriptError"_s, dated);
        }
        break;
    case Kind::Attribute:
        for (const QString &flag : {u"selected"_s, u"custom"_s, u"requred"_s}) {
            if (view.value(flag).isNull())
                view.insert(flag, false);
        }
        break;
    case Kind::Scope:
    case Kind::UmaResource: break;
    }
}

bool isOfTheConfigApi(Kind kind, const QString &name)
{
    return infoOf(kind).fieldByName(name) != nullptr;
}

const OxTrustField *fieldHere(Kind kind, const QString &name)
{
    const QList<OxTrustField> &fields = oxTrustFields(kind);
    const auto found = std::find_if(fields.begin(), fields.end(), [&name](const auto &field) { return field.name == name; });
    return found == fields.end() ? nullptr : &*found;
}

Converted constantToStore(Kind kind, const OxTrustField &field, const QJsonValue &value)
{
    const QStringList values = oxTrustValues(kind, field.stored);
    QString wrong;
    const QJsonValue result = mapped(value, [&](const QJsonValue &each) {
        const auto known = oxTrustValue(each.toString(), values);
        if (!known)
            wrong = each.toVariant().toString();
        return known ? QJsonValue(*known) : QJsonValue();
    });
    if (!wrong.isNull())
        return tl::unexpected(u"%1 is no constant of the enumeration of %2"_s.arg(wrong, field.name));
    return result;
}

Converted toStore(Kind kind, const OxTrustField &field, const QJsonValue &value)
{
    switch (field.form) {
    case OxTrustForm::Date:
        if (!value.isDouble())
            return tl::unexpected(u"%1 is no date"_s.arg(field.name));
        return QJsonValue(toDate(value.toInteger()));
    case OxTrustForm::Constant: return constantToStore(kind, field, value);
    case OxTrustForm::SingleList:
        if (!value.isArray())
            return tl::unexpected(u"%1 is no list"_s.arg(field.name));
        return value.toArray().isEmpty() ? QJsonValue() : value.toArray().first();
    case OxTrustForm::Properties:
        if (!value.isArray())
            return tl::unexpected(u"%1 is no list"_s.arg(field.name));
        return QJsonValue(withLocation(value.toArray(), u"ldap"_s, u"db"_s));
    case OxTrustForm::Same:
    case OxTrustForm::Location:
    case OxTrustForm::ClientAttributes:
    case OxTrustForm::Computed: break;
    }
    return value;
}

/// Members that this API can't express: those of the Config API alone.
QJsonObject untouchable(Kind kind, const QJsonObject &existing)
{
    QJsonObject kept;
    const QList<OxTrustField> &fields = oxTrustFields(kind);
    for (auto it = existing.begin(); it != existing.end(); ++it) {
        const QString name = it.key();
        const bool expressed = std::any_of(fields.begin(), fields.end(), [&name](const OxTrustField &field) {
            return field.stored == name && field.form != OxTrustForm::Computed;
        });
        if (!expressed && (isOfTheConfigApi(kind, name) || fieldHere(kind, name)))
            kept.insert(name, it.value());
    }
    return kept;
}

QJsonObject mergedAttributes(const QJsonObject &given, const QJsonObject &existing)
{
    QJsonObject merged = existing;
    for (const auto &[here, there] : oxTrustClientAttributes())
        merged.remove(there);
    const QJsonObject changed = renamed(given, true);
    for (auto it = changed.begin(); it != changed.end(); ++it) {
        if (!it.value().isNull())
            merged.insert(it.key(), it.value());
    }
    return merged;
}

} // namespace

bool oxTrustShows(Kind kind, const QJsonObject &stored)
{
    const QString field = kind == Kind::Script ? u"scriptType"_s : u"dataType"_s;
    if (kind != Kind::Script && kind != Kind::Attribute)
        return true;
    return oxTrustValues(kind, field).contains(stored.value(field).toString());
}

QJsonObject oxTrustView(Kind kind, const QJsonObject &stored, const Clock &clock)
{
    QJsonObject view;
    for (const OxTrustField &field : oxTrustFields(kind)) {
        const QJsonValue value = shown(field, stored);
        view.insert(field.name, value.isUndefined() ? QJsonValue(QJsonValue::Null) : value);
    }
    // Members that nobody knows are those of a newer server.
    for (auto it = stored.begin(); it != stored.end(); ++it) {
        if (!isOfTheConfigApi(kind, it.key()) && !view.contains(it.key()))
            view.insert(it.key(), it.value());
    }
    complete(kind, view, stored, clock);
    if (kind == Kind::Client) {
        for (auto it = view.begin(); it != view.end();)
            it = it.value().isNull() ? view.erase(it) : std::next(it);
    }
    return rerooted(view, janssenRoot, gluuRoot).toObject();
}

tl::expected<QJsonObject, QString> oxTrustToStore(Kind kind, const QJsonObject &given, const QJsonObject &existing)
{
    QJsonObject object = untouchable(kind, existing);
    for (const OxTrustField &field : oxTrustFields(kind)) {
        // A list that is a single text for the other interface is kept beside it where it has more than one.
        if (field.form == OxTrustForm::SingleList)
            object.remove(field.name);
        if (field.form == OxTrustForm::SingleList && given.value(field.name).toArray().size() > 1)
            object.insert(field.name, given.value(field.name));
    }
    for (auto it = given.begin(); it != given.end(); ++it) {
        const OxTrustField *field = fieldHere(kind, it.key());
        if (!field && (!existing.contains(it.key()) || isOfTheConfigApi(kind, it.key())))
            return tl::unexpected(u"Unrecognized field \"%1\""_s.arg(it.key()));
        if (!field) {
            object.insert(it.key(), it.value());
            continue;
        }
        if (field->form == OxTrustForm::Computed || field->form == OxTrustForm::Location || it.value().isNull())
            continue;
        const Converted value = toStore(kind, *field, it.value());
        if (!value)
            return tl::unexpected(value.error());
        if (field->form == OxTrustForm::ClientAttributes)
            object.insert(field->stored, mergedAttributes(value->toObject(), existing.value(field->stored).toObject()));
        else if (!value->isNull())
            object.insert(field->stored, *value);
    }
    object = rerooted(object, gluuRoot, janssenRoot).toObject();
    const Bean bean = checkedBean(infoOf(kind), object);
    if (!bean)
        return tl::unexpected(QString::fromUtf8(bean.error().body));
    return *bean;
}

} // namespace drover::sandbox
