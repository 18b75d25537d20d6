# -*- coding: nonsense -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
# type: none
# expect-at: 1 encoding-unknown
x = 1
