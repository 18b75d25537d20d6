# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#: {"properties": {}, "calls": [["modifyCookieHeader", [{"string": "session_id"}, {"string": "session_id=1; Path=/"}], "session_id=1; Path=/; SameSite=None"], ["modifyCookieHeader", [{"string": "other"}, {"string": "other=1"}], "other=1"]]}
from io.jans.model.custom.script.type.cookie import CookieType

class Cookie(CookieType):
    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        return True

    def destroy(self, configurationAttributes):
        return True

    def getApiVersion(self):
        return 11

    def modifyCookieHeader(self, cookieName, cookieHeader):
        if cookieName in ("session_id", "opbs") and "SameSite" not in cookieHeader:
            return "; ".join([cookieHeader, "SameSite=None"])
        return cookieHeader
