package org.ordskifte.web.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;
import org.ordskifte.web.api.problem.Problem;

/**
 * Bodies that say they are too large are refused before anything of them is read; those that say nothing are measured
 * while they are read. Sizes in bytes.
 */
@Provider
@PreMatching
public class BodyLimits implements ContainerRequestFilter {

    private static final long UNSAID = -1;
    private static final long LARGEST_JSON = 2L << 20;
    private static final long LARGEST_IMPORT = (20L << 20) + 65_536;
    private static final long LARGEST_ATTACHMENT = (15L << 20) + 65_536;

    @Override
    public void filter(ContainerRequestContext request) {
        long length = length(request.getHeaderString("Content-Length"));
        MediaType type = request.getMediaType();
        boolean multipart = type != null && type.getType().equals("multipart");
        boolean attachment = request.getUriInfo().getPath().contains("/attachments");
        long most = !multipart ? LARGEST_JSON : attachment ? LARGEST_ATTACHMENT : LARGEST_IMPORT;
        Code code = multipart ? Code.FILE_TOO_LARGE : Code.REQUEST_TOO_LARGE;
        Refusal refusal = new Refusal(code, "most", most >> 20);
        if (length == UNSAID && request.getHeaderString("Transfer-Encoding") != null) {
            request.setEntityStream(new MeasuredBody(request.getEntityStream(), most, refusal));
        } else if (length > most) {
            request.abortWith(Problem.of(refusal, locale(request)).response());
        }
    }

    private static Locale locale(ContainerRequestContext request) {
        return request.getAcceptableLanguages().stream()
                .filter(one -> !one.getLanguage().equals("*"))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    private static long length(String header) {
        try {
            return header == null ? UNSAID : Long.parseLong(header);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }
}
