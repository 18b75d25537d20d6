# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
# type: none
a = 1 ? 2  # expect: stray-character
b = 3 $ 4  # expect: stray-character
