# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#: {"properties": {}, "calls": [["modifyResponse", [{"value": {"active": true}}, {"context": true}], true, {"kind": "introspection", "user": {"uid": "ann"}}]]}
from io.jans.model.custom.script.type.introspection import IntrospectionType
from io.jans.as.server.model.common import AuthorizationGrantList
from io.jans.as.server.service import SessionIdService
from io.jans.service.cdi.util import CdiUtil
from io.jans.util import StringHelper
from java.lang import String


class Introspection(IntrospectionType):

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "Github. Introspection. Initializing"
        return True

    def destroy(self, configurationAttributes):
        return True

    def getApiVersion(self):
        return 11

    # Note :
    # responseAsJsonObject - is org.codehaus.jettison.json.JSONObject, you can use any method to manipulate json
    # context is reference of io.jans.as.service.external.context.ExternalIntrospectionContext
    def modifyResponse(self, responseAsJsonObject, context):
        responseAsJsonObject.accumulate("key_from_script", "value_from_script")
        token = context.getHttpRequest().getParameter("token") if context.getHttpRequest() is not None else None
        if token is not None:
            grants = CdiUtil.bean(AuthorizationGrantList)
            grant = grants.getAuthorizationGrantByAccessToken(token)
            sessionIdService = CdiUtil.bean(SessionIdService)
            session = sessionIdService.getSessionByDn(grant.getSessionDn(), False)
            if session is not None and session.getSessionAttributes().containsKey("openbanking_intent_id"):
                responseAsJsonObject.accumulate("openbanking_intent_id", session.getSessionAttributes().get("openbanking_intent_id"))
        if responseAsJsonObject.has("active"):
            responseAsJsonObject.put("text", String("plain").toUpperCase())
        return True
