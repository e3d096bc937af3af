package org.ordskifte.web.entry;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ordskifte.document.DocumentFixture;
import org.ordskifte.document.Renewing;
import org.ordskifte.tenancy.TenantFixture;
import org.ordskifte.web.text.Language;

/** A public page is made once for all its readers, and anew as soon as it could read otherwise. */
class KeptPagesTest {

    private static final Route PAGE = new Route(
            Route.Area.PUBLIC, "vestfjord", "/document/version.xhtml", Map.of("document", DocumentFixture.SLUG));

    private final KeptPages pages = new KeptPages();
    private String words = "first";
    private int made;
    private Runnable meanwhile = () -> {};

    @BeforeEach
    void open() {
        pages.renewing = new Renewing() {
            @Override
            public String state() {
                return "1";
            }
        };
        pages.tenant = TenantFixture.entered();
        pages.language = new Language(request());
        pages.reader = new Reader();
        pages.reader.tenant = pages.tenant;
    }

    @Test
    void a_page_is_made_once_until_something_happens() throws Exception {
        assertThat(read()).isEqualTo("first");
        words = "second";
        assertThat(read()).isEqualTo("first");
        assertThat(made).isEqualTo(1);
        pages.forget(null);
        assertThat(read()).isEqualTo("second");
    }

    @Test
    void a_page_that_says_it_is_of_the_moment_is_made_for_each_reader() throws Exception {
        meanwhile = () -> pages.page.isOfTheMoment();
        assertThat(read()).isEqualTo("first");
        words = "second";
        assertThat(read()).isEqualTo("second");
        meanwhile = () -> {};
        words = "third";
        assertThat(read()).isEqualTo("third");
        words = "fourth";
        assertThat(read()).as("nothing of the moment is left on it").isEqualTo("third");
    }

    /** What another server said of it may be in the database before it is known here. */
    @Test
    void a_page_that_was_made_while_something_else_was_known_of_the_authority_is_made_anew() throws Exception {
        assertThat(read()).isEqualTo("first");
        words = "second";
        pages.tenant.enter(TenantFixture.vestfjord());
        assertThat(read()).isEqualTo("second");
    }

    @Test
    void what_was_read_before_something_happened_is_not_kept_after_it() throws Exception {
        meanwhile = () -> pages.forget(null);
        assertThat(read()).isEqualTo("first");
        meanwhile = () -> {};
        words = "second";
        assertThat(read()).isEqualTo("second");
        words = "third";
        assertThat(read()).as("nothing happened meanwhile").isEqualTo("second");
    }

    /** What one more reader is shown. */
    private String read() throws Exception {
        pages.page = new PageContext();
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        pages.answer(PAGE, request(), response(shown));
        return shown.toString(StandardCharsets.UTF_8);
    }

    /** The words are read first, and something may happen before they are out. */
    private void render(ServletResponse to) {
        made++;
        String read = words;
        meanwhile.run();
        try {
            to.getWriter().write(read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpServletRequest request() {
        RequestDispatcher view = stub(RequestDispatcher.class, new HashMap<>(), this::render);
        Map<String, Object> said = new HashMap<>();
        said.put("getMethod", "GET");
        said.put("getRequestURI", "/vestfjord/kodeks");
        said.put("getRequestDispatcher", view);
        for (String nothing :
                new String[] {"getQueryString", "getHeader", "getCookies", "getParameter", "getAttribute"}) {
            said.put(nothing, null);
        }
        return stub(HttpServletRequest.class, said, null);
    }

    private static HttpServletResponse response(ByteArrayOutputStream shown) {
        Map<String, Object> said = new HashMap<>();
        said.put("getStatus", HttpServletResponse.SC_OK);
        said.put("getOutputStream", new ServletOutputStream() {
            @Override
            public void write(int b) {
                shown.write(b);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException();
            }
        });
        for (String taken : new String[] {"setHeader", "setContentType", "setContentLength"}) {
            said.put(taken, null);
        }
        return stub(HttpServletResponse.class, said, null);
    }

    private interface View {
        void renderTo(ServletResponse response);
    }

    private static <T> T stub(Class<T> type, Map<String, Object> said, View forward) {
        return type.cast(Proxy.newProxyInstance(
                KeptPagesTest.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (forward != null && method.getName().equals("forward")) {
                        forward.renderTo((ServletResponse) arguments[1]);
                        return null;
                    }
                    if (!said.containsKey(method.getName())) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return said.get(method.getName());
                }));
    }
}
