// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/codeeditor.h"

#include <QJsonValue>

namespace drover::ui {

/// Read-only, highlighted JSON. Values that are secrets by their name are replaced by a mark before they are shown.
class JsonView : public CodeEditor
{
    Q_OBJECT
public:
    explicit JsonView(QWidget *parent = nullptr);

    void setJson(const QJsonValue &value);
};

} // namespace drover::ui
