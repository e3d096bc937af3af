package org.ordskifte.consultation.terms;

/** From when an answer may be read by whoever sees the round, the strictest first. */
public enum VisibilityRule {
    INTERNAL,
    PUBLIC_AFTER_ADOPTION,
    PUBLIC_AFTER_DEADLINE,
    PUBLIC_AT_ONCE;

    /**
     * Whether an answer that was handed in may be read now. A seal keeps it closed until the deadline whatever the rule.
     *
     * @param ended whether the deadlines that hold for all lie behind; in a sealed round, whether every one does
     * @param decided whether the text was adopted, or the round concluded without an adoption
     */
    public boolean shows(boolean sealed, boolean ended, boolean decided) {
        if (sealed && !ended) {
            return false;
        }
        return switch (this) {
            case INTERNAL -> false;
            case PUBLIC_AFTER_ADOPTION -> decided && ended;
            case PUBLIC_AFTER_DEADLINE -> ended;
            case PUBLIC_AT_ONCE -> true;
        };
    }
}
