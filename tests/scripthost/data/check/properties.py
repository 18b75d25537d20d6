# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
# type: health_check
from io.jans.model.custom.script.type.health import HealthCheckType


class HealthCheck(HealthCheckType):
    def __init__(self, currentTimeMillis):
        pass

    def init(self, customScript, configurationAttributes):
        self.limit = configurationAttributes.get("limit").getValue2()  # expect: property-unguarded
        if configurationAttributes.containsKey("file"):
            self.file = configurationAttributes.get("file").getValue2()
        try:
            self.other = configurationAttributes.get("other").getValue2()
        except AttributeError:
            self.other = None
        return True

    def destroy(self, configurationAttributes):
        return True

    def getApiVersion(self):
        return 11

    def healthCheck(self, context):
        return "%s %s %s" % (self.limit, self.file, self.other)
