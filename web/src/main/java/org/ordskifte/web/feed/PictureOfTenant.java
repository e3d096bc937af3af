package org.ordskifte.web.feed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ordskifte.export.picture.LinkPicture;
import org.ordskifte.identity.Styling;
import org.ordskifte.tenancy.Accent;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.web.text.Tongue;
import org.ordskifte.web.text.Wording;

/** {@code /{tenant}/card.png}: what stands beside a link to one of the authority's pages. */
@WebServlet(urlPatterns = "/of-tenant/card.png")
public class PictureOfTenant extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;

    @Inject
    transient CurrentTenant tenant;

    @Inject
    transient Styling styling;

    private final transient Map<Face, byte[]> drawn = new ConcurrentHashMap<>();

    /** All that is on it. */
    private record Face(String name, String below, String accent) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Tongue tongue = Tongue.of(tenant.get().language()).orElse(Tongue.EN);
        Face face = new Face(
                tenant.get().name(),
                Wording.in(tongue).text("document.codes"),
                styling.accent().map(Accent::light).orElse(PictureOfSite.ACCENT));
        if (drawn.size() >= MOST) {
            drawn.clear();
        }
        byte[] png =
                drawn.computeIfAbsent(face, one -> LinkPicture.png(one.name(), List.of(one.below()), one.accent()));
        PublicBytes.send(request, response, LinkPicture.TYPE, png);
    }
}
