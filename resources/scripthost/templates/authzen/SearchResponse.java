//#if janssen
// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.core.model.authzen;

import java.util.List;

/** What an AuthZEN search found. */
public class SearchResponse<T> {
    private PageResponse page;
    private Context context;
    private List<T> results;

    public SearchResponse() {
    }

    public SearchResponse(List<T> results, PageResponse page) {
        this.results = results;
        this.page = page;
    }

    public PageResponse getPage() {
        return page;
    }

    public SearchResponse<T> setPage(PageResponse page) {
        this.page = page;
        return this;
    }

    public Context getContext() {
        return context;
    }

    public SearchResponse<T> setContext(Context context) {
        this.context = context;
        return this;
    }

    public List<T> getResults() {
        return results;
    }

    public SearchResponse<T> setResults(List<T> results) {
        this.results = results;
        return this;
    }
}
//#end
