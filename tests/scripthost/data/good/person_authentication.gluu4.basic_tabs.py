# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#: {"properties": {"zip_codes": "10001, 10002,"}, "world": {"users": [{"uid": "ann", "password": "pw"}], "credentials": {"username": "ann", "password": "pw"}},
#:  "calls": [["getCountAuthenticationSteps", [{"cfg": true}], 1], ["isValidAuthenticationMethod", [{"value": "interactive"}, {"cfg": true}], true],
#:   ["prepareForStep", [{"cfg": true}, {"value": {}}, {"int": 1}], true], ["prepareForStep", [{"cfg": true}, {"value": {}}, {"int": 3}], false],
#:   ["authenticate", [{"cfg": true}, {"value": {}}, {"int": 1}], true], ["authenticate", [{"cfg": true}, {"value": {}}, {"int": 2}], false],
#:   ["getAlternativeAuthenticationMethod", [{"value": "interactive"}, {"cfg": true}], null], ["getExtraParametersForStep", [{"cfg": true}, {"int": 1}], null],
#:   ["getPageForStep", [{"cfg": true}, {"int": 1}], ""], ["getNextStep", [{"cfg": true}, {"value": {}}, {"int": 1}], -1],
#:   ["getLogoutExternalUrl", [{"cfg": true}, {"value": {}}], null], ["logout", [{"cfg": true}, {"value": {}}], true]]}
from org.gluu.service.cdi.util import CdiUtil
from org.gluu.oxauth.security import Identity
from org.gluu.model.custom.script.type.auth import PersonAuthenticationType
from org.gluu.oxauth.service import AuthenticationService
from org.gluu.util import StringHelper, ArrayHelper
from java.util import Arrays, Collections
from java.lang import System

import java
import sys

class PersonAuthentication(PersonAuthenticationType):
	def __init__(self, currentTimeMillis):
		self.currentTimeMillis = currentTimeMillis

	def init(self, customScript,  configurationAttributes):
		print "Basic. Initialization"
		self.zipCodes = ArrayHelper.isNotEmpty(StringHelper.split(configurationAttributes.get("zip_codes").getValue2(), ","))
		started = System.currentTimeMillis() - long(self.currentTimeMillis)
		print "Basic. Initialized after %d ms, %s" % (started, self.zipCodes)
		return True

	def destroy(self, configurationAttributes):
		print "Basic. Destroy"
		return True

	def getAuthenticationMethodClaims(self, requestParameters):
		return None

	def getApiVersion(self):
		return 11

	def isValidAuthenticationMethod(self, usageType, configurationAttributes):
		return True

	def getAlternativeAuthenticationMethod(self, usageType, configurationAttributes):
		return None

	def authenticate(self, configurationAttributes, requestParameters, step):
		authenticationService = CdiUtil.bean(AuthenticationService)

		if (step == 1):
			print "Basic. Authenticate for step 1"

			identity = CdiUtil.bean(Identity)
			credentials = identity.getCredentials()

			user_name = credentials.getUsername()
			user_password = credentials.getPassword()

			logged_in = False
			if (StringHelper.isNotEmptyString(user_name) and StringHelper.isNotEmptyString(user_password)):
				try:
					logged_in = authenticationService.authenticate(user_name, user_password)
				except java.lang.Exception as err:
					print "Basic. Authentication failed:", err
					return False

			if (not logged_in):
				return False

			return True
		else:
			return False

	def prepareForStep(self, configurationAttributes, requestParameters, step):
		if (step == 1):
			print "Basic. Prepare for Step 1"
			return True
		else:
			return False

	def getExtraParametersForStep(self, configurationAttributes, step):
		return None

	def getCountAuthenticationSteps(self, configurationAttributes):
		return 1

	def getPageForStep(self, configurationAttributes, step):
		return ""

	def getNextStep(self, configurationAttributes, requestParameters, step):
		return -1

	def getLogoutExternalUrl(self, configurationAttributes, requestParameters):
		print "Get external logout URL call"
		return None

	def logout(self, configurationAttributes, requestParameters):
		return True
