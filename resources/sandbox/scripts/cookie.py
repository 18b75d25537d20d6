# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sets SameSite=Strict on the login session's cookie.

from io.jans.model.custom.script.type.cookie import CookieType


class Cookie(CookieType):

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "Cookie. Initialized"
        return True

    def destroy(self, configurationAttributes):
        print "Cookie. Destroyed"
        return True

    def getApiVersion(self):
        return 11

    # What is returned is sent, even None.
    def modifyCookieHeader(self, cookieName, cookieHeader):
        if cookieName == "session_id" and "SameSite" not in cookieHeader:
            return cookieHeader + "; SameSite=Strict"
        return cookieHeader
