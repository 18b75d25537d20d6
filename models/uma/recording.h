// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "uma/flowresult.h"
#include "uma/tape.h"

namespace drover::uma {

/// The values of hidden properties, the longest first, so that one that holds another is replaced whole; very short ones
/// turn up everywhere by chance and are left out.
QStringList hiddenValues(const QList<scripts::Property> &properties);
QStringList hiddenValues(const Scenario &scenario); ///< and passwords: Scenario::hiddenTexts()
/// The value with each secret in its texts replaced by a mark.
QJsonValue redactedSecrets(const QJsonValue &value, const QStringList &secrets);

/**
 * A flow that was run, kept to be looked at later and elsewhere, without a server or a script host: its result and
 * everything that the engine told, and, where the scripts were recorded, each of their lines.
 *
 * The file is one line of text, `drover-trace 2`, and the compressed JSON document (zlib, after four bytes that hold
 * its length, the most significant first): `result`, `events`, `tape`. Version 1 has no tape and is read too.
 */
struct Recording {
    FlowResult result;
    QList<Event> events;
    Tape tape; ///< without the secrets already: the script host leaves them out

    /// Of a run of the scenario. The values of its hidden properties are replaced by a mark wherever they turn up.
    static Recording of(const Scenario &scenario, const FlowResult &result, const QList<Event> &events);

    QByteArray toBytes() const;
    /// Refuses what is no recording, was cut off or altered, or would take more than 256 MiB.
    static Result<Recording> fromBytes(const QByteArray &bytes, const QString &name);

    Result<void> save(const QString &path) const;
    static Result<Recording> load(const QString &path);
};

} // namespace drover::uma
