// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace drover::uma {

/// The error identifiers of the servers' UMA endpoints with the description that their error list gives each; an
/// identifier that is not in the list describes itself. Texts are the servers' own and therefore not translated.
QString umaErrorDescription(const QString &code);

/// The body `{"error","error_description"}` as the servers send it (`error_uri` is empty in their lists, `reason` is
/// off by default).
QJsonObject umaErrorBody(const QString &code);

/// `uri?error=…&error_description=…&state=…`: an error told to the client by way of the browser. The state is appended
/// as it is. Empty if that would not be a URI: servers then answer 500 instead.
QString umaErrorRedirect(const QString &uri, const QString &code, const QString &state);

/// The query with one more parameter: `?` or `&` as needed, nothing if the value is blank. Values go in as they are.
QString withQueryParameter(const QString &url, const QString &name, const QString &value);

/// True if the text is a URI by the grammar of RFC 2396 that the servers' runtime checks (no blanks, quotes, braces …).
bool isUri(const QString &text);

/// Java's `URLEncoder`: letters, digits and `.-*_` stay, a blank becomes `+`, the rest %XX of its UTF-8 bytes.
QString formEncoded(const QString &text);

/// True for an empty text and one of white space alone.
bool isBlank(const QString &text);

} // namespace drover::uma
