# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the suites named on the command line; with none, all of them."""
import os
import sys
import unittest

here = os.path.dirname(os.path.abspath(sys.argv[0]))
sys.path.insert(0, here)
sys.dont_write_bytecode = True

names = sys.argv[1:] or sorted(name[:-3] for name in os.listdir(here) if name.startswith("test_") and name.endswith(".py"))
suite = unittest.TestLoader().loadTestsFromNames(names)
result = unittest.TextTestRunner(verbosity=2).run(suite)
print "%d tests" % result.testsRun
sys.exit(0 if result.wasSuccessful() and result.testsRun > 0 else 1)
