# -*- coding: nonsense -*-
# type: none
# expect-at: 1 encoding-unknown
x = 1
