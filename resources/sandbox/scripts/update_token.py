# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Adds a claim to ID tokens and leaves all other tokens alone.

from io.jans.model.custom.script.type.token import UpdateTokenType


class UpdateToken(UpdateTokenType):

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "Update token. Initialized"
        return True

    def destroy(self, configurationAttributes):
        print "Update token. Destroyed"
        return True

    def getApiVersion(self):
        return 11

    def modifyIdToken(self, jsonWebResponse, context):
        jsonWebResponse.getClaims().setClaim("updated_by", "update_token script")
        return True

    def modifyAccessToken(self, accessToken, context):
        return True

    def modifyRefreshToken(self, refreshToken, context):
        return True

    # 0: the server's own lifetime.
    def getIdTokenLifetimeInSeconds(self, context):
        return 0

    def getAccessTokenLifetimeInSeconds(self, context):
        return 0

    def getRefreshTokenLifetimeInSeconds(self, context):
        return 0
