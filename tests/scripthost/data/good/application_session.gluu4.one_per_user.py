# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#: {"properties": {"max_sessions": "1"}, "calls": [["startSession", [{"value": {"ip": "10.0.0.7"}}, {"value": {"id": "s-1", "userDn": "inum=ann,ou=people,o=gluu"}}, {"cfg": true}], true],
#:  ["endSession", [{"value": {"ip": "10.0.0.7"}}, {"value": {"id": "s-1"}}, {"cfg": true}], true], ["onEvent", [{"value": {"type": "AUTHENTICATED"}}], null]]}
from org.gluu.model.custom.script.type.session import ApplicationSessionType
from org.gluu.oxauth.service.external.session import SessionEventType
from org.gluu.service.cdi.util import CdiUtil
from org.gluu.oxauth.service import SessionIdService
from org.gluu.util import StringHelper
from java.util import Arrays, Date

import java

class ApplicationSession(ApplicationSessionType):
	def __init__(self, currentTimeMillis):
		self.currentTimeMillis = currentTimeMillis

	def init(self, customScript, configurationAttributes):
		print "Application session. Initialization"
		self.maxSessions = StringHelper.toInteger(configurationAttributes.get("max_sessions").getValue2(), 1)
		return True

	def destroy(self, configurationAttributes):
		print "Application session. Destroy"
		return True

	def getApiVersion(self):
		return 11

	# Called each time a specific session event occurs
	def onEvent(self, event):
		if event.getType() == SessionEventType.AUTHENTICATED:
			print "Session is authenticated, session:", event.getSessionId()
		elif event.getType() == SessionEventType.GONE:
			print "Session is gone"
		return

	def startSession(self, httpRequest, sessionId, configurationAttributes):
		print "Application session. Starting external session from", httpRequest.getRemoteAddr()
		if sessionId is None:
			return False
		user_sessions = CdiUtil.bean(SessionIdService).findByUser(sessionId.getUserDn())
		count = 0
		for one in user_sessions or []:
			count += 1
		return count <= self.maxSessions

	def endSession(self, httpRequest, sessionId, configurationAttributes):
		print "Application session. Ending session: %s" % sessionId.getId()
		return True
