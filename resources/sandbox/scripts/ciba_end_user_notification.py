# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Stands where a push message to the user's device would be sent.

from io.jans.model.custom.script.type.ciba import EndUserNotificationType


class EndUserNotification(EndUserNotificationType):

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "CIBA notification. Initialized"
        return True

    def destroy(self, configurationAttributes):
        print "CIBA notification. Destroyed"
        return True

    def getApiVersion(self):
        return 11

    # True: the user has been told.
    def notifyEndUser(self, context):
        print "CIBA notification. Request: %s" % context.getAuthReqId()
        return True
