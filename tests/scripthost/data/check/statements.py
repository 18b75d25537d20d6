# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
# type: none
def work(state, country):
    if country is "US":  # expect: is-literal
        return 1
        print "never"  # expect: unreachable-code
    if state is not 3 and country is None:  # expect: is-literal
        raise "Not allowed"  # expect: raise-text
    print("Country", country)  # expect: print-tuple
    print "%s and %s" % country, "%s and %s" % (country,)  # expect: format-arguments
    print "%s" % (country, state)  # expect: format-arguments
    print "100%" % country  # expect: format-arguments
    print "%(name)s" % (country,)  # expect: format-arguments
    try:
        work(1, 2)
    except ValueError, KeyError:  # expect: except-comma
        pass
    except Exception:
        pass
    except TypeError:  # expect: unreachable-code
        pass
    for one in country:
        continue
        print one  # expect: unreachable-code
