package org.mathassistant.infrastructure.latex;

import java.util.ArrayList;
import java.util.List;

/** Writes formulas into the text. */
final class Formulas {
    private Formulas() {}

    /** At a dollar sign: one or two. */
    static void dollar(Interpreter in) {
        Token next = in.stream().nextHere();
        if (next != null && next.kind() == Token.Kind.MATH) {
            display(in, read(in, new MathReader.End.Dollars(2)));
            return;
        }
        if (next != null) {
            in.stream().push(next);
        }
        inline(in, read(in, new MathReader.End.Dollars(1)));
    }

    private static String read(Interpreter in, MathReader.End end) {
        return new MathReader(in, new Rows(in, false, false)).read(end);
    }

    static void inlineUntil(Interpreter in, String sign) {
        inline(in, read(in, new MathReader.End.Sign(sign)));
    }

    static void displayUntil(Interpreter in, String sign) {
        display(in, read(in, new MathReader.End.Sign(sign)));
    }

    /** {@code \ensuremath} in text. */
    static void ensured(Interpreter in) {
        List<Token> argument = in.stream().argument();
        if (argument != null) {
            List<Token> tokens = new ArrayList<>(argument);
            tokens.add(Token.primitive(")"));
            in.stream().push(tokens);
            inlineUntil(in, ")");
        }
    }

    static void inline(Interpreter in, String formula) {
        if (!formula.isEmpty()) {
            in.prose().raw("$" + formula + "$");
        }
    }

    static void display(Interpreter in, String formula) {
        if (!formula.isEmpty()) {
            in.prose().standalone("$$\n" + formula + "\n$$");
        }
    }

    /** A display environment, by its name; its arguments are still in the stream. */
    static void environment(Interpreter in, String name) {
        String kind = Environments.withoutStar(name);
        if (kind.equals("math")) {
            inline(in, read(in, new MathReader.End.Environment(name)));
            return;
        }
        String before =
                switch (kind) {
                    case "alignat", "xalignat", "xxalignat", "IEEEeqnarray" -> {
                        in.stream().argument();
                        yield "";
                    }
                    case "empheq" -> {
                        in.stream().optional();
                        in.stream().argument();
                        yield "";
                    }
                    case "numcases", "subnumcases" -> in.source(in.stream().argument());
                    default -> "";
                };
        boolean numbered = kind.equals(name) && !kind.equals("displaymath");
        String formula =
                new MathReader(in, new Rows(in, numbered, isManyRows(kind))).read(new MathReader.End.Environment(name));
        display(in, shown(kind, before, formula));
    }

    private static boolean isManyRows(String kind) {
        return switch (kind) {
            case "equation", "displaymath", "multline", "dmath", "empheq" -> false;
            default -> true;
        };
    }

    private static String shown(String kind, String before, String formula) {
        return switch (kind) {
            case "align", "flalign", "alignat", "xalignat", "xxalignat", "eqnarray", "IEEEeqnarray" ->
                wrapped(
                        "aligned",
                        kind.equals("eqnarray") ? formula.replaceAll("&\\s*([^&\\\\]*?)\\s*&", "&$1") : formula);
            case "gather", "multline", "dgroup" -> wrapped("gathered", formula);
            case "numcases", "subnumcases" -> before + " " + wrapped("cases", formula);
            default ->
                formula.contains("\\\\") && !formula.contains("\\begin{") ? wrapped("gathered", formula) : formula;
        };
    }

    private static String wrapped(String environment, String formula) {
        String body = formula;
        String tag = "";
        int at = body.lastIndexOf(" \\tag");
        if (at >= 0 && body.indexOf('}', at) == body.length() - 1) {
            tag = body.substring(at);
            body = body.substring(0, at);
        }
        return "\\begin{" + environment + "} " + body.strip() + " \\end{" + environment + "}" + tag;
    }
}
