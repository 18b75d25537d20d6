# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Hides the sessions of a service from the list of active ones, and allows what it can't judge.
#: {"properties": {"hidden": "svc-"},
#:  "calls": [["modifyActiveSessionsResponse", [{"value": [{"sub": "ann"}, {"sub": "svc-backup"}]}, {"context": true}], true, {"kind": "script"}],
#:   ["modifyActiveSessionsResponse", [{"value": [{"sub": "ann"}]}, {"context": true}], false, {"kind": "script"}],
#:   ["startSession", [{"value": {"ip": "10.0.0.7"}}, {"value": {"id": "s-1"}}, {"cfg": true}], true], ["endSession", [{"value": {}}, {"value": {"id": "s-1"}}, {"cfg": true}], true],
#:   ["onEvent", [{"value": {"type": "GONE"}}], null]]}
from io.jans.model.custom.script.type.session import ApplicationSessionType
from io.jans.as.server.service.external.session import SessionEventType


class ApplicationSession(ApplicationSessionType):
    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        self.hidden = configurationAttributes.get("hidden").getValue2()
        return True

    def destroy(self, configurationAttributes):
        return True

    def getApiVersion(self):
        return 11

    def onEvent(self, event):
        if event.getType() == SessionEventType.GONE:
            print "Session is gone"

    def startSession(self, httpRequest, sessionId, configurationAttributes):
        return True

    def endSession(self, httpRequest, sessionId, configurationAttributes):
        return True

    def modifyActiveSessionsResponse(self, jsonArray, context):
        before = jsonArray.length()
        for i in range(before - 1, -1, -1):
            if jsonArray.getJSONObject(i).optString("sub").startswith(self.hidden):
                jsonArray.remove(i)
        return jsonArray.length() != before
