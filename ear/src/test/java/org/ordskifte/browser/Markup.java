package org.ordskifte.browser;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The HTML of every page that is seen, read by the Nu Html Checker beside the browser, page by page. */
final class Markup {

    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    /** The schema is read by a recursion that is too deep for the stack a thread has unless it is said. */
    private static final long DEEP = 16L << 20;

    private static final ExecutorService READER = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(null, work, "markup", DEEP);
        thread.setDaemon(true);
        return thread;
    });

    private static final List<String> FAULTS = new ArrayList<>();

    private static SimpleDocumentValidator validator;

    private Markup() {}

    /** The faults of a page as the server sent it, each with the line it is in. */
    static Future<List<String>> read(String html) {
        return READER.submit(() -> {
            FAULTS.clear();
            if (validator == null) {
                validator = validator();
            }
            validator.checkHtmlInputSource(new InputSource(new StringReader(html)));
            List<String> lines = html.lines().toList();
            return FAULTS.stream().map(fault -> withItsLine(fault, lines)).toList();
        });
    }

    /** Reading the schema takes seconds, a page some milliseconds. */
    private static SimpleDocumentValidator validator() throws Exception {
        SimpleDocumentValidator made = new SimpleDocumentValidator(true, false, false);
        Faults faults = new Faults();
        made.setUpMainSchema(SCHEMA, faults);
        made.setUpValidatorAndParsers(faults, false, false);
        return made;
    }

    private static String withItsLine(String fault, List<String> lines) {
        int line = Integer.parseInt(fault.substring(0, fault.indexOf(':')));
        return fault + " — "
                + (line < 1 || line > lines.size() ? "" : lines.get(line - 1).strip());
    }

    private static final class Faults implements ErrorHandler {

        @Override
        public void warning(SAXParseException warning) {
            // only what is wrong counts
        }

        @Override
        public void error(SAXParseException error) {
            FAULTS.add(error.getLineNumber() + ": " + error.getMessage());
        }

        @Override
        public void fatalError(SAXParseException error) {
            error(error);
        }
    }
}
