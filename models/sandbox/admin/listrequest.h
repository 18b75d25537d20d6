// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/message.h"
#include "sandbox/store/entitystore.h"

#include <tl/expected.hpp>

namespace drover::sandbox {

/// Results per page at most (the server's `maxCount`).
constexpr int maximumPageSize = 200;

/// The query parameters of a list as the Config API reads them: limit, startIndex (an offset), pattern, sortBy (a column
/// of the database), sortOrder, fieldValuePair; `type` is not looked at. Refused: a limit over the maximum, numbers that
/// are none.
tl::expected<ListQuery, Response> readListQuery(Kind kind, const Parameters &parameters);

/// The envelope {start, totalEntriesCount, entriesCount, entries}; without entries there is no such member.
Response pageReply(Kind kind, const ListQuery &query, const EntityPage &page);

} // namespace drover::sandbox
