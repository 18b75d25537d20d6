# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
# type: none
import configparser  # expect: python3-module
import urllib.request  # expect: python3-module
from urllib.parse import quote  # expect: python3-module
from typing import List  # expect: python3-module
from http import client  # expect: python3-module
import urllib, json, Queue

print configparser, urllib, quote, List, client, json, Queue
