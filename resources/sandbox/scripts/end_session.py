# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Leaves the front-channel logout page to the server.

from io.jans.model.custom.script.type.logout import EndSessionType


class EndSession(EndSessionType):

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "End session. Initialized"
        return True

    def destroy(self, configurationAttributes):
        print "End session. Destroyed"
        return True

    def getApiVersion(self):
        return 11

    # None or "" is the built-in page.
    def getFrontchannelHtml(self, context):
        return None
