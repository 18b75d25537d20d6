# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#: {"properties": {}, "calls": [["modifyIdToken", [{"value": {"claims": {"sub": "1"}}}, {"context": true}], true, {"kind": "update_token"}], ["modifyAccessToken", [{"value": {"claims": {}}}, {"context": true}], true, {"kind": "update_token"}],
#:  ["getRefreshTokenLifetimeInSeconds", [{"context": true}], 0, {"kind": "update_token"}], ["getAccessTokenLifetimeInSeconds", [{"context": true}], 3600, {"kind": "update_token"}],
#:  ["getIdTokenLifetimeInSeconds", [{"context": true}], 600, {"kind": "update_token"}],
#:  ["modifyRefreshToken", [{"value": {"claims": {}}}, {"context": true}], false, {"kind": "update_token"}]]}
from io.jans.service.cdi.util import CdiUtil
from io.jans.model.custom.script.type.token import UpdateTokenType


class UpdateToken(UpdateTokenType):

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "Update token script. Initializing ..."
        return True

    def destroy(self, configurationAttributes):
        return True

    def getApiVersion(self):
        return 11

    # Returns boolean, true - indicates that script applied changes
    # jsonWebResponse - is io.jans.as.model.token.JsonWebResponse
    # context is reference of io.jans.as.server.service.external.context.ExternalUpdateTokenContext
    def modifyIdToken(self, jsonWebResponse, context):
        print "Update token script. Modify idToken: %s" % jsonWebResponse
        jsonWebResponse.getHeader().setClaim("custom_header_name", "custom_header_value")
        jsonWebResponse.getClaims().setClaim("custom_claim_name", "custom_claim_value")
        return True

    def modifyRefreshToken(self, refreshToken, context):
        print "Update token script. The refresh token stays as it is"
        return False

    def modifyAccessToken(self, accessToken, context):
        accessToken.getClaims().setClaim("claim_name", "claimValue") if hasattr(accessToken, "getClaims") else None
        return True

    def getRefreshTokenLifetimeInSeconds(self, context):
        return 0

    def getIdTokenLifetimeInSeconds(self, context):
        return 10 * 60

    def getAccessTokenLifetimeInSeconds(self, context):
        return 60 * 60
