// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/message.h"

namespace drover::sandbox {

/// Errors as the Janssen Config API sends them (schema ApiError: code, message, description; empty parts left out).
/// Their texts are the server's own and therefore not translated.
Response apiError(int status, const QString &message, const QString &description = {});
/// 404 "The requested custom script doesn't exist".
Response apiNotFound(const QString &noun);
/// 400 with code OCA001: a member that must be there is not.
Response apiMissingAttribute(const QString &attribute);
/// 401 in plain text with `WWW-Authenticate: Bearer`.
Response apiUnauthorized(const QString &text);
/// 400 in plain text, as bean validation reports a broken rule.
Response apiConstraintViolation(const QString &path, const QString &rule, const QString &value);
/// 400 in plain text: the body could not be read as the object it should be.
Response apiUnreadable(const QString &text);

} // namespace drover::sandbox
