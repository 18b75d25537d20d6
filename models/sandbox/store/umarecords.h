// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uma/umatypes.h"

#include <QJsonObject>

namespace drover::sandbox {

/// The engine's records as the JSON that the store keeps. The codes of RPTs are not part of it: the store keeps their
/// hash alone.
QJsonObject toJson(const uma::Permission &permission);
uma::Permission permissionFromJson(const QJsonObject &json);
QJsonObject toJson(const uma::Pct &pct);
uma::Pct pctFromJson(const QJsonObject &json);
QJsonObject toJson(const uma::Rpt &rpt);
uma::Rpt rptFromJson(const QJsonObject &json);
QJsonObject toJson(const uma::Login &login);
uma::Login loginFromJson(const QJsonObject &json);
QJsonObject toJson(const QMap<QString, QString> &texts);
QMap<QString, QString> textsFromJson(const QJsonObject &json);
QStringList stringList(const QJsonValue &value);

/// Views of admin objects as the engine wants them.
uma::Client umaClient(const QJsonObject &client);
uma::Scope umaScope(const QJsonObject &scope);
uma::Resource umaResource(const QJsonObject &resource);

/// A date as the admin API writes it: "2022-10-27T20:51:17", UTC without a zone.
QString adminDate(const QDateTime &time);
/// The reverse; an invalid time for what is none. A zone, milliseconds and epoch milliseconds are understood too.
QDateTime fromAdminDate(const QJsonValue &value);

} // namespace drover::sandbox
