# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
# type: none
# expect-at: 9 mixed-indentation
def work(a):
    if a:
        print 1
    else:
	print 2
