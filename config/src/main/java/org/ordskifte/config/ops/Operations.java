package org.ordskifte.config.ops;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** {@code java -jar ordskifte-ops.jar COMMAND}: what is done to an installation from outside the server. */
public final class Operations {
    private static final String USAGE =
            """
            Commands:
              migrate                   bring the schema up to date (before deploying a new version)
              backup FILE               write the whole database into FILE
              restore FILE              fill an empty database from FILE, migrate it, verify its audit chains
              verify-audit [FOLDER]     recompute every tenant's audit chain and print its head; compare it with the
                                        heads that were exported into FOLDER day by day
              operator add SUBJECT      appoint an operator by the subject of the tokens
              operator remove SUBJECT   dismiss an operator
              operator list             list the operators
            Settings come from the environment: ORDSKIFTE_DB_URL, ORDSKIFTE_DB_OWNER_PASSWORD,
            ORDSKIFTE_DB_BACKUP_PASSWORD; see docs/operations.md.""";

    private final Environment environment;
    private final PrintStream out;

    public Operations(Environment environment, PrintStream out) {
        this.environment = environment;
        this.out = out;
    }

    public static void main(String[] arguments) {
        System.exit(new Operations(new Environment(System.getenv()), System.out).run(List.of(arguments)));
    }

    /** @return 0 when done, 1 when the database answered otherwise than hoped, 2 when called wrongly */
    public int run(List<String> words) {
        try {
            return obey(words);
        } catch (OperationFailure | SQLException e) {
            out.println(e.getMessage());
        } catch (IOException e) {
            out.println(sentence(e));
        }
        return 1;
    }

    /** What the system says of a file is often its name alone. */
    private static String sentence(IOException failure) {
        if (failure instanceof NoSuchFileException missing) {
            return "There is no " + missing.getFile();
        }
        if (failure instanceof AccessDeniedException closed) {
            return closed.getFile() + " may not be read or written by this user";
        }
        return failure.getMessage();
    }

    private int obey(List<String> words) throws SQLException, IOException {
        String command = words.isEmpty() ? "" : words.get(0);
        if (words.size() == 1 && command.equals("migrate")) {
            return migrate();
        } else if (words.size() == 2 && command.equals("backup")) {
            return backup(Path.of(words.get(1)));
        } else if (words.size() == 2 && command.equals("restore")) {
            return restore(Path.of(words.get(1)));
        } else if (words.size() == 1 && command.equals("verify-audit")) {
            return verifyAudit(environment::asBackup, ExportedHeads.NONE);
        } else if (words.size() == 2 && command.equals("verify-audit")) {
            return verifyAudit(environment::asBackup, ExportedHeads.in(Path.of(words.get(1))));
        } else if (command.equals("operator") && Operators.understand(words.subList(1, words.size()))) {
            return new Operators(environment, out).obey(words.subList(1, words.size()));
        }
        out.println(USAGE);
        return 2;
    }

    private int migrate() {
        int run = new Migration(environment.databaseUrl(), environment.owner(), environment.ownerPassword()).run();
        out.println(run == 0 ? "The schema is up to date" : "Migrations run: " + run);
        return 0;
    }

    private int backup(Path file) throws SQLException, IOException {
        out.println("Rows written to " + file + ": " + new Backup(environment).writeTo(file));
        return 0;
    }

    private int restore(Path file) throws SQLException, IOException {
        out.println("Rows restored: " + new Restore(environment).readFrom(file));
        return verifyAudit(environment::asOwner, ExportedHeads.NONE);
    }

    private int verifyAudit(AuditChain.Source source, ExportedHeads exported) throws SQLException {
        List<AuditChain.Verdict> verdicts = AuditChain.verifyAll(source, exported);
        verdicts.forEach(out::println);
        List<String> missing = exported.without(
                verdicts.stream().map(AuditChain.Verdict::tenant).toList());
        missing.forEach(tenant -> out.println(tenant + ": BROKEN, its head was exported and it is not there any more"));
        return missing.isEmpty() && verdicts.stream().allMatch(AuditChain.Verdict::whole) ? 0 : 1;
    }
}
