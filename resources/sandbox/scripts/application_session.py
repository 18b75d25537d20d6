# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Prints what happens to login sessions and lets everything pass.

from io.jans.model.custom.script.type.session import ApplicationSessionType


class ApplicationSession(ApplicationSessionType):

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "Application session. Initialized"
        return True

    def destroy(self, configurationAttributes):
        print "Application session. Destroyed"
        return True

    def getApiVersion(self):
        return 11

    def startSession(self, httpRequest, sessionId, configurationAttributes):
        print "Application session. Started: %s" % sessionId.getId()
        return True

    def endSession(self, httpRequest, sessionId, configurationAttributes):
        print "Application session. Ended: %s" % sessionId.getId()
        return True

    def onEvent(self, event):
        print "Application session. Event: %s" % event.getType()

    def modifyActiveSessionsResponse(self, jsonArray, context):
        return False
