# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Lets every user that is copied from a source directory pass unchanged. Gluu servers only.

from org.gluu.model.custom.script.type.user import CacheRefreshType


class CacheRefresh(CacheRefreshType):

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "Cache refresh. Initialized"
        return True

    def destroy(self, configurationAttributes):
        print "Cache refresh. Destroyed"
        return True

    def getApiVersion(self):
        return 11

    # None: the bind credentials of the configuration are used.
    def getBindCredentials(self, configId, configurationAttributes):
        return None

    def isStartProcess(self, configurationAttributes):
        return True

    def updateUser(self, user, configurationAttributes):
        print "Cache refresh. User: %s" % user.getUid()
        return True
