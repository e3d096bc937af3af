package org.ordskifte.web.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import org.ordskifte.identity.Caller;
import org.ordskifte.identity.CurrentCaller;
import org.ordskifte.identity.Visiting;
import org.ordskifte.tenancy.TenantView;

/** Where somebody goes after signing in: where they wanted to go, or to the one desk they have. */
@ApplicationScoped
class Home {

    /** A path of this site: one slash, then neither a second one nor a backslash, no control characters. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]{0,1000}");

    @Inject
    Visiting visiting;

    @Inject
    CurrentCaller current;

    String target(String wanted, Caller caller) {
        if (wanted != null && !wanted.equals("/") && isLocal(wanted)) {
            return wanted;
        }
        current.is(caller, current.requestId());
        List<TenantView> places = visiting.places();
        return places.size() == 1 ? "/" + places.get(0).slug() + "/office" : "/";
    }

    static boolean isLocal(String path) {
        return path != null && LOCAL.matcher(path).matches();
    }
}
