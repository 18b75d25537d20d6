// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <tl/expected.hpp>

#include <utility>

namespace drover {

/// A value, or the Error that says why there is none.
template <class T>
using Result = tl::expected<T, Error>;

/// A failed Result: `return fail(Error::Kind::Input, tr("…"), tr("…"), tr("…"));`
inline tl::unexpected<Error> fail(Error::Kind kind, QString what, QString why = {}, QString next = {},
                                  QString detail = {})
{
    return tl::unexpected<Error>(
        Error{kind, std::move(what), std::move(why), std::move(next), std::move(detail), 0});
}

/// A failed Result from an Error that came from elsewhere.
inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace drover
