# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
# type: health_check
from io.jans.model.custom.script.type.health import HealthCheckType


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
        print sys.version  # expect: undefined-name
        response = None
        if respons is None:  # expect: undefined-name
            return null  # expect: undefined-name
        try:
            return helper(response)  # expect: undefined-name
        except FileNotFoundError:  # expect: undefined-name
            return None

    def other(self):
        return size  # expect: undefined-name

    size = 3


print early  # expect: name-before-value
early = 1
counter = 0


def count():
    counter += 1  # expect: name-before-value
    print local  # expect: name-before-value
    local = 2
    return [unseen for seen in range(2)], (out for out in range(3)), out  # expect: undefined-name undefined-name
