package org.ordskifte.tenancy;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.ordskifte.shared.Refusal;

/**
 * Where a reader finds an authority's accessibility statement, and whom to write to or call about what cannot be read.
 * The directive on accessible web sites (EU 2016/2102, article 7) asks for both.
 *
 * @param accessibilityStatementUrl begins with {@code https://}; null when it is not stated
 * @param contactEmail null when it is not stated
 * @param contactPhone as people write it, null when it is not stated
 */
public record ReaderContact(String accessibilityStatementUrl, String contactEmail, String contactPhone) {

    private static final int LONGEST_ADDRESS = 500;
    private static final int LONGEST_MAIL = 254;
    private static final Pattern MAIL = Pattern.compile("[^\\s@<>\"',;:]+@[^\\s@<>\"',;:]+\\.[^\\s@<>\"',;:.]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()/.-]{2,29}");

    /** Blank parts count as not stated; refuses {@code invalid-field} with the part that nobody could follow. */
    public ReaderContact {
        accessibilityStatementUrl = stated(accessibilityStatementUrl);
        contactEmail = stated(contactEmail);
        contactPhone = stated(contactPhone);
        if (accessibilityStatementUrl != null && !isSecure(accessibilityStatementUrl)) {
            throw Refusal.invalid("accessibilityStatementUrl", "https");
        }
        if (contactEmail != null
                && (contactEmail.length() > LONGEST_MAIL
                        || !MAIL.matcher(contactEmail).matches())) {
            throw Refusal.invalid("contactEmail", "email");
        }
        if (contactPhone != null && !PHONE.matcher(contactPhone).matches()) {
            throw Refusal.invalid("contactPhone", "phone");
        }
    }

    private static String stated(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static boolean isSecure(String address) {
        try {
            URI uri = new URI(address);
            return address.length() <= LONGEST_ADDRESS && "https".equals(uri.getScheme()) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
