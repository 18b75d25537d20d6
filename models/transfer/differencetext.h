// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"
#include "domain/objectdiff.h"

#include <QJsonArray>
#include <QStringList>

namespace drover::transfer {

/// The places where two states of an object differ, without what the server makes itself.
QList<domain::Difference> differences(domain::EntityKind kind, const QJsonObject &before, const QJsonObject &after);

/**
 * The same in words, a line each: `clientName: "a" → "b"`. Texts of several lines (a script's source) as a unified
 * difference. Secrets are replaced by their mark; of a changed one it is said that it changes.
 */
QStringList differenceLines(domain::EntityKind kind, const QJsonObject &before, const QJsonObject &after);

/// The same as JSON: `[{"path","before","after"}]`, absent values left out, secrets replaced.
QJsonArray differencesToJson(domain::EntityKind kind, const QJsonObject &before, const QJsonObject &after);

/// Text from a server for a terminal: control characters, which could steer it, are replaced; newlines and tabs stay.
QString printable(QString text);

} // namespace drover::transfer
