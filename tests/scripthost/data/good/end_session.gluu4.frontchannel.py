# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#: {"properties": {}, "calls": [["getFrontchannelHtml", [{"context": true}], "<html><body><iframe src='https://rp.example/out'></iframe></body></html>", {"kind": "end_session", "frontchannelLogoutUris": ["https://rp.example/out"]}]]}
from org.gluu.model.custom.script.type.logout import EndSessionType
from java.lang import String, StringBuilder

class EndSession(EndSessionType):
    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        return True

    def destroy(self, configurationAttributes):
        return True

    def getApiVersion(self):
        return 11

    # Returns string, it must be valid HTML (with iframes according to spec)
    def getFrontchannelHtml(self, context):
        html = StringBuilder("<html><body>")
        for uri in context.getFrontchannelLogoutUris():
            html.append("<iframe src='").append(uri).append("'></iframe>")
        return html.append("</body></html>").toString()
