# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
# type: health_check
from io.jans.model.custom.script.type.health import HealthCheckType


class Health(HealthCheckType):  # expect: class-missing
    pass
