// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"

namespace drover::ui {

/// Sentences about one kind of object, each translated as a whole since nouns bend.
struct KindTexts
{
    QString noun;        ///< "Client"
    QString create;      ///< "New client"
    QString duplicate;   ///< "Duplicate the client"
    QString remove;      ///< "Delete client": the act on a button
    QString removeAsk;   ///< "Delete the client “%1”?"
    QString removed;     ///< "The client “%1” was deleted."
    QString keptNew;     ///< "A new client that was not created yet is kept."
};

KindTexts kindTexts(domain::EntityKind kind);

} // namespace drover::ui
