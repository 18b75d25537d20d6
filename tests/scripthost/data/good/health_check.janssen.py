# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#: {"properties": {}, "calls": [["healthCheck", [{"context": true}], "{\"status\": \"up\"}", {"kind": "script"}]]}
from io.jans.model.custom.script.type.health import HealthCheckType
import json

class HealthCheck(HealthCheckType):
    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        return True

    def destroy(self, configurationAttributes):
        return True

    def getApiVersion(self):
        return 11

    def healthCheck(self, context):
        return json.dumps({"status": "up"})
