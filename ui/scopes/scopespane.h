// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/entitylistpane.h"

namespace drover::ui {

/// Scopes of the server, UMA scopes among them: list and form.
class ScopesPane : public EntityListPane
{
    Q_OBJECT
public:
    explicit ScopesPane(workspace::Console &console, QWidget *parent = nullptr);
};

} // namespace drover::ui
