// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/entitylistpane.h"

namespace drover::ui {

/// UMA resources of the server: list and form.
class ResourcesPane : public EntityListPane
{
    Q_OBJECT
public:
    explicit ResourcesPane(workspace::Console &console, QWidget *parent = nullptr);
};

} // namespace drover::ui
