# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Leaves all ids to the server.

from io.jans.model.custom.script.type.id import IdGeneratorType


class IdGenerator(IdGeneratorType):

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "Id generator. Initialized"
        return True

    def destroy(self, configurationAttributes):
        print "Id generator. Destroyed"
        return True

    def getApiVersion(self):
        return 11

    # None or "" lets the server make the id.
    def generateId(self, appId, idType, idPrefix, configurationAttributes):
        print "Id generator. Application: %s, type: %s, prefix: %s" % (appId, idType, idPrefix)
        return None
