# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
# type: health_check
class HealthCheck:  # expect: interface-missing constructor-missing method-missing method-missing method-missing
    def healthcheck(self, context):  # expect: method-missing
        return "ok"
