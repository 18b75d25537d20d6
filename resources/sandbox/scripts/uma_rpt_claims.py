# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Adds a claim to the introspection answer of an RPT.

from io.jans.model.custom.script.type.uma import UmaRptClaimsType


class UmaRptClaims(UmaRptClaimsType):

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "RPT claims. Initialized"
        return True

    def destroy(self, configurationAttributes):
        print "RPT claims. Destroyed"
        return True

    def getApiVersion(self):
        return 11

    # True keeps what was put into the object, an org.json.JSONObject.
    def modify(self, rptAsJsonObject, context):
        rptAsJsonObject.accumulate("issued_for", context.getClient().getClientId())
        return True
