# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Answers AuthZEN evaluations: reading is allowed, everything else is not.

from io.jans.model.custom.script.type.authzen import AccessEvaluationType
from io.jans.model.authzen import AccessEvaluationResponse


class AccessEvaluation(AccessEvaluationType):

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "Access evaluation. Initialized"
        return True

    def destroy(self, configurationAttributes):
        print "Access evaluation. Destroyed"
        return True

    def getApiVersion(self):
        return 11

    def evaluate(self, request, context):
        action = request.getAction().getName()
        print "Access evaluation. Action: %s" % action
        if action == "read":
            return AccessEvaluationResponse.TRUE
        return AccessEvaluationResponse.FALSE

    # None: nothing is found.
    def searchSubject(self, request, context):
        return None

    def searchResource(self, request, context):
        return None

    def searchAction(self, request, context):
        return None
