# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
# type: none
from java.lang import Exception

try:
    int("x")
except Exception, e:  # expect: exception-shadowed
    print e
