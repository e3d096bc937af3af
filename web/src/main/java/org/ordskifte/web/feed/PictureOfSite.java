package org.ordskifte.web.feed;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.ordskifte.export.picture.LinkPicture;
import org.ordskifte.web.text.Tongue;
import org.ordskifte.web.text.Wording;

/** {@code /card.png}: what stands beside a link to a page that is no authority's own. */
@WebServlet(urlPatterns = "/card.png")
public class PictureOfSite extends HttpServlet {

    static final String ACCENT = "#0b5470";

    private static final long serialVersionUID = 1L;

    private transient byte[] drawn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PublicBytes.send(request, response, LinkPicture.TYPE, picture());
    }

    private synchronized byte[] picture() {
        if (drawn == null) {
            List<String> below = Stream.of(Tongue.values())
                    .map(tongue -> Wording.in(tongue).text("app.purpose"))
                    .toList();
            drawn = LinkPicture.png(null, below, ACCENT);
        }
        return drawn;
    }
}
