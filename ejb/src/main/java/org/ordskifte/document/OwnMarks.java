package org.ordskifte.document;

/**
 * The marks by which a file says that it was written by this portal, and where in it the structure stands. Whoever writes
 * such a file and whoever reads it again agree here and nowhere else.
 */
public final class OwnMarks {

    /** Names the way the structure is marked; a file that says it is read by these marks. */
    public static final String SCHEMA = "ordskifte/text/1";

    /** Namespace of what Akoma Ntoso has no word for. */
    public static final String NAMESPACE = "https://ordskifte.org/text/1";

    /** Name of the field, property or meta element that holds {@link #SCHEMA}. */
    public static final String FIELD = "ordskifte";

    /** Begins the tag of a content control that holds one clause: then follow the kind and the identity. */
    public static final String CLAUSE_TAG = "os:";

    /** Facts stand under their key after this. */
    public static final String FACT = "fact:";

    private OwnMarks() {}
}
