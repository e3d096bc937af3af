package org.ordskifte.search.planted;

import org.ordskifte.web.planted.PageThatKnowsEntities;

/** Planted: search may not know web. */
public class SearchThatKnowsWeb {
    PageThatKnowsEntities page;
}
