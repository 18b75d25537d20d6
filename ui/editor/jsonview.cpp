// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/jsonview.h"

#include "base/redact.h"
#include "text/jsontext.h"

namespace drover::ui {

JsonView::JsonView(QWidget *parent) : CodeEditor(parent)
{
    setReadOnly(true);
    setLanguage(QStringLiteral("JSON"));
}

void JsonView::setJson(const QJsonValue &value)
{
    setText(value.isUndefined() || value.isNull() ? QString() : text::indentedJson(redacted(value)));
}

} // namespace drover::ui
