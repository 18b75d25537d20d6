# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
# type: none
from java.lang import Exception as JavaError, Integer
from java.net import URL
from org.gluu.oxauth.service.net import HttpService  # expect: foreign-package
from java.util.concurrent import TimeUnit

client = URL("https://example.org")


def caught(text):
    try:
        return Integer.parseInt(text)
    except:
        return 0


def both(text):
    try:
        return Integer.parseInt(text)
    except (Exception, JavaError):
        return 0


def python_only(text):
    try:
        return int(text)
    except Exception:
        return 0


def narrow(text):
    try:
        return Integer.parseInt(text)
    except KeyError:
        return 0


def passes(text):
    try:
        return Integer.parseInt(text)
    except Exception, e:  # expect: java-exception-uncaught
        return 0


def through_a_variable(text):
    connection = URL(text).openConnection()
    stream = connection.getInputStream()
    try:
        print "reading"
        return stream.read()
    except StandardError as e:  # expect: java-exception-uncaught
        return TimeUnit, client, HttpService
