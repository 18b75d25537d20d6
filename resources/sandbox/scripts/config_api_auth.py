# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Lets every call of the Config API pass that its token allows, and prints who calls.

from io.jans.model.custom.script.type.configapi import ConfigApiType


class ConfigApiAuthorization(ConfigApiType):

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "Config API authorization. Initialized"
        return True

    def destroy(self, configurationAttributes):
        print "Config API authorization. Destroyed"
        return True

    def getApiVersion(self):
        return 11

    def authorize(self, responseAsJsonObject, context):
        print "Config API authorization. Request: %s" % responseAsJsonObject
        return True
