package org.mathassistant.infrastructure.latex;

import java.util.Map;

/** The commands that make and set counters. */
final class CounterCommands {
    private CounterCommands() {}

    static void register(Map<String, Command> commands) {
        commands.put("newcounter", CounterCommands::newCounter);
        commands.put("setcounter", in -> in.counters()
                .set(name(in), in.evaluator().integer(in.stream().argument())));
        commands.put("addtocounter", CounterCommands::add);
        commands.put("stepcounter", in -> in.counters().step(name(in)));
        commands.put("refstepcounter", CounterCommands::refStep);
        commands.put("numberwithin", CounterCommands::numberWithin);
        commands.put("counterwithin", CounterCommands::counterWithin);
        commands.put("counterwithout", CounterCommands::counterWithout);
        commands.put("@addtoreset", CounterCommands::addToReset);
        commands.put("@removefromreset", CounterCommands::counterWithout);
        commands.put("newaliascnt", CounterCommands::alias);
        commands.put("aliascntresetthe", in -> in.stream().argument());
        for (String style : new String[] {"arabic", "roman", "Roman", "alph", "Alph", "fnsymbol", "value"}) {
            commands.put(style, in -> print(in, style));
        }
    }

    private static String name(Interpreter in) {
        return in.plain(in.stream().argument());
    }

    private static void newCounter(Interpreter in) {
        String name = name(in);
        in.counters().define(name);
        String parent = in.plain(in.stream().optional());
        if (!parent.isEmpty()) {
            in.counters().resetWithin(name, parent);
        }
    }

    private static void add(Interpreter in) {
        String name = name(in);
        in.counters()
                .set(
                        name,
                        in.counters().value(name)
                                + in.evaluator().integer(in.stream().argument()));
    }

    private static void refStep(Interpreter in) {
        String name = name(in);
        in.counters().step(name);
        in.anchor(new Anchor(in.evaluator().number(name), "", name, false));
    }

    private static void numberWithin(Interpreter in) {
        in.stream().optional();
        within(in, true);
    }

    private static void counterWithin(Interpreter in) {
        within(in, !in.stream().takeIf('*'));
    }

    private static void within(Interpreter in, boolean prints) {
        in.stream().optional();
        String name = name(in);
        String parent = name(in);
        if (prints) {
            in.counters().within(name, parent);
            in.macros().undefine("the" + in.counters().realName(name));
        } else {
            in.counters().resetWithin(name, parent);
        }
    }

    private static void counterWithout(Interpreter in) {
        in.stream().takeIf('*');
        in.stream().optional();
        String name = name(in);
        in.counters().without(name, name(in));
    }

    private static void addToReset(Interpreter in) {
        String name = name(in);
        in.counters().resetWithin(name, name(in));
    }

    private static void alias(Interpreter in) {
        String name = name(in);
        in.counters().alias(name, name(in));
    }

    private static void print(Interpreter in, String style) {
        String counter = name(in);
        if (in.document().isText()) {
            in.prose().text(Numbers.print(style, in.counters().value(counter)));
        }
    }
}
