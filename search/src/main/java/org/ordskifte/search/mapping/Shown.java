package org.ordskifte.search.mapping;

import java.io.IOException;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;

/**
 * What is shown of an entry. It lies in the index as it is: what the index stores in the usual way is packed together with
 * that of its neighbours, and unpacking twenty such bundles costs a search more than finding the entries.
 */
public final class Shown {

    private Shown() {}

    static IndexableField field(String name, String value) {
        return new BinaryDocValuesField(name, new BytesRef(value));
    }

    /**
     * @param part of the index that holds the entry
     * @param number of the entry in that part
     * @return empty where nothing was written
     */
    public static String read(LeafReader part, int number, String name) throws IOException {
        BinaryDocValues values = part.getBinaryDocValues(name);
        return values != null && values.advanceExact(number)
                ? values.binaryValue().utf8ToString()
                : "";
    }
}
