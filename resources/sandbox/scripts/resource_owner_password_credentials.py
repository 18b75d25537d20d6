# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Checks user name and password of the password grant, as the server itself would.

from io.jans.model.custom.script.type.owner import ResourceOwnerPasswordCredentialsType
from io.jans.as.server.service import AuthenticationService
from io.jans.service.cdi.util import CdiUtil


class ResourceOwnerPasswordCredentials(ResourceOwnerPasswordCredentialsType):

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "Password grant. Initialized"
        return True

    def destroy(self, configurationAttributes):
        print "Password grant. Destroyed"
        return True

    def getApiVersion(self):
        return 11

    # The script must set the user whom it lets in.
    def authenticate(self, context):
        userName = context.getHttpRequest().getParameter("username")
        password = context.getHttpRequest().getParameter("password")
        if not CdiUtil.bean(AuthenticationService).authenticate(userName, password):
            return False

        context.setUser(CdiUtil.bean(AuthenticationService).getAuthenticatedUser())
        return True
