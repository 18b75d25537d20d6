# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
# type: none
from java.util import *

print ArrayList(), whatever_that_package_has
