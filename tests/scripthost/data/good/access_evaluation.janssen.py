# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#: {"properties": {}, "calls": [["evaluate", [{"value": {"subject": {"type": "user", "id": "ann"}, "action": {"name": "read"}}}, {"context": true}], {"decision": true}, {"kind": "script"}],
#:  ["evaluate", [{"value": {"subject": {"type": "user", "id": "bob"}, "action": {"name": "write"}}}, {"context": true}], {"decision": false}, {"kind": "script"}],
#:  ["searchSubject", [{"value": {}}, {"context": true}], {"results": [{"id": "ann"}]}, {"kind": "script"}], ["searchResource", [{"value": {}}, {"context": true}], {"results": []}, {"kind": "script"}],
#:  ["searchAction", [{"value": {}}, {"context": true}], {"results": []}, {"kind": "script"}]]}
from io.jans.model.authzen import AccessEvaluationResponse, AccessEvaluationRequest, SearchResponse, Subject
from io.jans.model.custom.script.type.authzen import AccessEvaluationType
from io.jans.util import StringHelper

READERS = frozenset(["ann", "bob"])
WRITERS = frozenset(["ann"])

class AccessEvaluation(AccessEvaluationType):
    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        return True

    def destroy(self, configurationAttributes):
        return True

    def getApiVersion(self):
        return 11

    def evaluate(self, request, context):
        who = request.getSubject().getId()
        what = request.getAction().getName()
        allowed = {"read": READERS, "write": WRITERS}.get(what, ())
        return AccessEvaluationResponse.TRUE if who in allowed else AccessEvaluationResponse.FALSE

    def searchSubject(self, request, context):
        return SearchResponse([Subject().setId("ann")], None)

    def searchResource(self, request, context):
        return SearchResponse([], None)

    def searchAction(self, request, context):
        return SearchResponse([], None)
