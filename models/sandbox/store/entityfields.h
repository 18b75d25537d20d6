// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/store/entitykind.h"

namespace drover::sandbox {

/// Members of each kind of object, after the schemas Client, Scope, UmaResource, CustomScript and JansAttribute of the
/// Config API's OpenAPI document and the columns that a Janssen server stores them in.
QList<Field> clientFields();
QList<Field> scopeFields();
QList<Field> umaResourceFields();
QList<Field> scriptFields();
QList<Field> attributeFields();

} // namespace drover::sandbox
