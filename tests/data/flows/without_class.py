# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
from io.jans.model.custom.script.type.uma import UmaRptPolicyType

class MyPolicy(UmaRptPolicyType):
    def __init__(self, currentTimeMillis):
        pass
