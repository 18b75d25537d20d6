// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/message.h"
#include "sandbox/store/entitykind.h"

#include <tl/expected.hpp>

namespace drover::sandbox {

/// An object out of a request, or the server's answer that says why not.
using Bean = tl::expected<QJsonObject, Response>;

/// Reads a body as the server's JSON binding does: it must be an object; known members must have their type, with the
/// conversions that the binding makes (numbers and booleans to text, "true" to true, "5" to 5); enumerations are read
/// whatever the case of their letters. Members with null are dropped, unknown members stay as they are.
Bean readBean(const KindInfo &info, const QByteArray &body);

/// The same for an object that a patch has made.
Bean checkedBean(const KindInfo &info, QJsonObject object);

} // namespace drover::sandbox
