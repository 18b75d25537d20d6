# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Lets every user that is linked from a source directory pass unchanged.

from io.jans.model.custom.script.type.user import LinkInterceptionType


class LinkInterception(LinkInterceptionType):

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "Link interception. Initialized"
        return True

    def destroy(self, configurationAttributes):
        print "Link interception. Destroyed"
        return True

    def getApiVersion(self):
        return 11

    # None: the bind credentials of the configuration are used.
    def getBindCredentials(self, configId, configurationAttributes):
        return None

    def isStartProcess(self, configurationAttributes):
        return True

    def updateUser(self, user, configurationAttributes):
        print "Link interception. User: %s" % user.getUid()
        return True
