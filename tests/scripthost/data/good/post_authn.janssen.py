# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#: {"properties": {}, "calls": [["forceReAuthentication", [{"context": true}], false, {"kind": "post_authn", "session": {"attributes": {}}}], ["forceAuthorization", [{"context": true}], false, {"kind": "post_authn"}]]}
from io.jans.model.custom.script.type.postauthn import PostAuthnType
import io
import java.lang

class PostAuthn(PostAuthnType):
    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "Post Authn script. Initializing ..."
        buffer = io.StringIO(u"text")
        return buffer.read() == u"text" and java.lang.System.currentTimeMillis() > 0

    def destroy(self, configurationAttributes):
        return True

    def getApiVersion(self):
        return 11

    # This method is called during Authorization Request at Authorization Endpoint.
    def forceReAuthentication(self, context):
        session = context.getSession()
        if session is not None and session.getSessionAttributes().get("acr_values") == "force":
            return True
        return False

    def forceAuthorization(self, context):
        return False
