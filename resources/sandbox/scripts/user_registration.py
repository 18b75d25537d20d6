# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Allows every self-registration. Gluu servers only.

from org.gluu.model.custom.script.type.user import UserRegistrationType


class UserRegistration(UserRegistrationType):

    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        print "User registration. Initialized"
        return True

    def destroy(self, configurationAttributes):
        print "User registration. Destroyed"
        return True

    def getApiVersion(self):
        return 11

    def initRegistration(self, user, requestParameters, configurationAttributes):
        return True

    def preRegistration(self, user, requestParameters, configurationAttributes):
        return True

    def postRegistration(self, user, requestParameters, configurationAttributes):
        return True

    def confirmRegistration(self, user, requestParameters, configurationAttributes):
        return True
