package org.ordskifte.web.entry;

import jakarta.enterprise.context.ApplicationScoped;
import org.ordskifte.shared.PortalAddress;

/** Where this installation stands in the world. */
@ApplicationScoped
public class Site {

    /** Public address without a slash at the end, such as {@code https://codes.example.org}. */
    public String address() {
        return PortalAddress.stated()
                .orElseThrow(() -> new IllegalStateException(
                        "ORDSKIFTE_BASE_URL says under which address the public finds this site"));
    }
}
