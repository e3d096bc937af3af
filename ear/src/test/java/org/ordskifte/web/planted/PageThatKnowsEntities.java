package org.ordskifte.web.planted;

import jakarta.transaction.UserTransaction;
import org.ordskifte.document.Document;

/** Planted: a page that holds an entity and opens a transaction. */
public class PageThatKnowsEntities {
    Document document;
    UserTransaction transaction;
}
