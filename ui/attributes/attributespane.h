// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/entitylistpane.h"

namespace drover::ui {

/// Attributes of persons, which scopes hand out as claims: list and form.
class AttributesPane : public EntityListPane
{
    Q_OBJECT
public:
    explicit AttributesPane(workspace::Console &console, QWidget *parent = nullptr);
};

} // namespace drover::ui
