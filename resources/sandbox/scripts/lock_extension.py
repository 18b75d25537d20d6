# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Prints what reaches the policy engine.

from io.jans.model.custom.script.type.lock import LockExtensionType


class LockExtension(LockExtensionType):

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "Lock extension. Initialized"
        return True

    def destroy(self, configurationAttributes):
        print "Lock extension. Destroyed"
        return True

    def getApiVersion(self):
        return 11

    def beforeDataPut(self, messageNode, dataNode, context):
        print "Lock extension. Data put"

    def beforeDataRemoval(self, messageNode, context):
        print "Lock extension. Data removed"

    def beforePolicyPut(self, sourceUri, policies, context):
        print "Lock extension. Policies put: %s" % sourceUri

    def beforePolicyRemoval(self, sourceUri, context):
        print "Lock extension. Policies removed: %s" % sourceUri
