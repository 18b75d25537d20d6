// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace drover::bench {

/// One table of all outcomes, with what each is and the notes below it.
QString table(const QList<Outcome> &outcomes);

/// The same as one JSON document, with what is to be known of the machine.
QJsonObject document(const QList<Outcome> &outcomes);

} // namespace drover::bench
