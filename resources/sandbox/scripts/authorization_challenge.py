# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Refuses every authorization challenge request: a starting point for one that looks at the request
# parameters.

from io.jans.model.custom.script.type.authzchallenge import AuthorizationChallengeType


class AuthorizationChallenge(AuthorizationChallengeType):

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "Authorization challenge. Initialized"
        return True

    def destroy(self, configurationAttributes):
        print "Authorization challenge. Destroyed"
        return True

    def getApiVersion(self):
        return 11

    def authorize(self, context):
        userName = context.getHttpRequest().getParameter("username")
        print "Authorization challenge. Asked for user: %s" % userName
        return False

    def getAuthenticationMethodClaims(self, context):
        return {}

    def prepareAuthzRequest(self, context):
        pass
