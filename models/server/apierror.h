// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/entity.h"
#include "transport/httpmessage.h"

namespace drover::server {

/// What was tried, for the first sentence of an error.
enum class Operation { List, Read, Create, Save, Delete };

/// "The list of clients could not be read.", "“Example” could not be saved." …
QString failedSentence(Operation operation, domain::EntityKind kind, const QString &name);

/**
 * The error that an answer other than success stands for.
 *
 * Understands ApiError (`{code, message, description}`), plain text and HTML; the server's own words become `why`.
 * 401 and 403 say whether the token or a scope is at fault (Janssen answers 401 for both).
 */
Error apiError(const transport::HttpReply &reply, const QString &what);

/// \a error of a write that may have reached the server although no usable answer came: says so, and to read again first.
/// Others (cancelled before, refused, no token) come back as they are.
Error uncertainWrite(Error error, const QString &what);

} // namespace drover::server
