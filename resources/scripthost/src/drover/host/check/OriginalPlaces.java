// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.check;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns places in the text that a server compiles into places of the text that the author wrote: a Gluu 4 server writes
 * {@code .gluu} for {@code .xdi} first, which moves what stands behind it on the line.
 */
final class OriginalPlaces {
    private static final String OLD = ".xdi";
    private static final String NEW = ".gluu";

    private final SourceText original;
    private final boolean same;

    OriginalPlaces(String original, SourceText compiled) {
        same = original.equals(compiled.text());
        this.original = same ? compiled : new SourceText(original);
    }

    List<Problem> of(List<Problem> problems) {
        return same ? problems : problems.stream().map(this::of).toList();
    }

    private Problem of(Problem problem) {
        Fix fix = problem.fix();
        if (fix != null) {
            List<Fix.Edit> edits = new ArrayList<>();
            for (Fix.Edit edit : fix.edits()) {
                edits.add(new Fix.Edit(edit.line(), column(edit.line(), edit.column()), edit.endLine(),
                        column(edit.endLine(), edit.endColumn()), edit.text()));
            }
            fix = new Fix(fix.title(), edits);
        }
        return new Problem(problem.line(), column(problem.line(), problem.column()), problem.severity(), problem.code(), problem.message(), fix);
    }

    /** Any character may have stood in place of the dot. */
    private int column(int line, int column) {
        if (line < 1) {
            return column;
        }
        String text = original.line(line);
        int moved = 0;
        for (int at = text.indexOf(OLD.substring(1)); at >= 0; at = text.indexOf(OLD.substring(1), at + OLD.length() - 1)) {
            if (at > 0 && at - 1 + moved + NEW.length() < column) {
                moved += NEW.length() - OLD.length();
            }
        }
        return column - moved;
    }
}
