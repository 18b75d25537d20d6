# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#: {"properties": {}, "calls": [["getCreateUserPage", [{"context": true}], "/createUser.xhtml", {"kind": "script"}], ["prepare", [{"context": true}], true, {"kind": "script"}], ["createUser", [{"context": true}], true, {"kind": "script", "requestParameters": {"uid": ["new"], "displayName": ["New One"]}}],
#:  ["createUser", [{"context": true}], false, {"kind": "script"}], ["buildPostAuthorizeUrl", [{"context": true}], "https://as.example/authorize?prompt=login", {"kind": "script"}]]}
from io.jans.as.common.model.common import User
from io.jans.as.server.service import UserService
from io.jans.model.custom.script.type.createuser import CreateUserType
from io.jans.service.cdi.util import CdiUtil
from io.jans.util import StringHelper

class CreateUser(CreateUserType):
    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        return True

    def destroy(self, configurationAttributes):
        return True

    def getApiVersion(self):
        return 11

    def getCreateUserPage(self, context):
        return "/createUser.xhtml"

    def prepare(self, context):
        return True

    def createUser(self, context):
        request = context.getHttpRequest()
        uid = request.getParameter("uid")
        if StringHelper.isEmptyString(uid):
            return False
        userService = CdiUtil.bean(UserService)
        if userService.getUser(uid) is not None:
            return False
        user = User()
        user.setAttribute("uid", uid, False)
        user.setAttribute("displayName", request.getParameter("displayName"), False)
        added = userService.addUser(user, True)
        return added is not None

    def buildPostAuthorizeUrl(self, context):
        return "https://as.example/authorize?" + "&".join(["%s=%s" % pair for pair in (("prompt", "login"),)])
