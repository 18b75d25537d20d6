# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Answers the health check with a text of its own.

from io.jans.model.custom.script.type.health import HealthCheckType


class HealthCheck(HealthCheckType):

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "Health check. Initialized"
        return True

    def destroy(self, configurationAttributes):
        print "Health check. Destroyed"
        return True

    def getApiVersion(self):
        return 11

    # None or "" is the built-in answer.
    def healthCheck(self, context):
        return '{"status": "running", "checked_by": "script"}'
