package org.mathassistant.infrastructure.latex;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mathassistant.domain.reading.ReadingRemark;

/** The groups and environments that are open: an explicit stack, so that no depth of nesting can overflow ours. */
final class Frames {
    /** How deep groups and environments may nest. */
    static final int MAX_DEPTH = 400;

    private final Interpreter in;
    private final List<Frame> open = new ArrayList<>();
    private int ignoredGroups;
    private int ignoredEnvironments;

    Frames(Interpreter in) {
        this.in = in;
    }

    Frame push(Frame.Type type, String name) {
        Frame frame = new Frame(type, name, in.file(), in.commandLine(), in.anchor(), in.prose());
        open.add(frame);
        return frame;
    }

    boolean isFull() {
        return open.size() >= MAX_DEPTH;
    }

    @Nullable
    Frame top() {
        return open.isEmpty() ? null : open.getLast();
    }

    int depth() {
        return open.size();
    }

    void openGroup() {
        if (isFull()) {
            limit("{");
            ignoredGroups++;
        } else {
            push(Frame.Type.GROUP, "");
        }
    }

    void closeGroup() {
        Frame top = top();
        if (ignoredGroups > 0) {
            ignoredGroups--;
        } else if (top != null && top.type == Frame.Type.GROUP) {
            close(top);
        }
    }

    private void limit(String detail) {
        in.remark(ReadingRemark.Kind.NESTING_LIMIT, in.file(), 0, detail);
    }

    /** Opens an environment; null where they nest too deep and its content is read as if it stood outside. */
    @Nullable
    Frame openEnvironment(String name) {
        if (isFull()) {
            limit(name);
            ignoredEnvironments++;
            return null;
        }
        return push(Frame.Type.ENVIRONMENT, name);
    }

    /** What {@code \end} does: closes the innermost environment of this name and all that was left open in it. */
    void endEnvironment(String name) {
        if (ignoredEnvironments > 0) {
            ignoredEnvironments--;
            return;
        }
        Frame frame = find(name);
        if (frame == null) {
            in.remark(ReadingRemark.Kind.UNBALANCED_ENVIRONMENT, name);
        } else if (frame.endCode.isEmpty()) {
            closeDownTo(frame);
        } else {
            List<Token> code = new ArrayList<>(frame.endCode);
            frame.endCode = List.of();
            code.add(Token.action(() -> closeDownTo(frame)));
            in.stream().push(code);
        }
    }

    @Nullable
    Frame find(String name) {
        for (int i = open.size() - 1; i >= 0 && open.get(i).type != Frame.Type.CAPTURE; i--) {
            if (open.get(i).type == Frame.Type.ENVIRONMENT && open.get(i).name.equals(name)) {
                return open.get(i);
            }
        }
        return null;
    }

    /** Closes a frame and all that were opened after it. */
    void closeDownTo(Frame frame) {
        while (open.contains(frame)) {
            Frame top = open.getLast();
            if (top != frame && top.type == Frame.Type.ENVIRONMENT && !isImplicit(top)) {
                unbalanced(top);
            }
            close(top);
        }
    }

    private void unbalanced(Frame frame) {
        in.remark(ReadingRemark.Kind.UNBALANCED_ENVIRONMENT, frame.file, frame.line, frame.name);
    }

    private void close(Frame frame) {
        open.removeLast();
        frame.onClose.run();
        while (frame.prose.emphasisDepth() > frame.emphasis) {
            frame.prose.close();
        }
        in.anchor(frame.anchor);
    }

    /** Closes the blocks that a heading finds open: it can't stand in a theorem. */
    void closeBlocks() {
        for (int i = 0; i < open.size(); i++) {
            if (open.get(i).block) {
                unbalanced(open.get(i));
                closeDownTo(open.get(i));
                return;
            }
        }
    }

    /** The list whose items come; null in none. A block inside a list hides it. */
    @Nullable
    Frame innermostList() {
        for (int i = open.size() - 1; i >= 0 && open.get(i).type != Frame.Type.CAPTURE; i--) {
            Frame frame = open.get(i);
            boolean item = frame.name.equals("item") || frame.name.equals("question");
            if (frame.list != null || frame.block && !item) {
                return frame.list == null ? null : frame;
            }
        }
        return null;
    }

    /** The enumeration of this depth, from 1; null where there is none. */
    @Nullable
    ListState enumeration(int depth) {
        for (Frame frame : open) {
            if (frame.list != null && frame.list.depth == depth && frame.list.isNumbered()) {
                return frame.list;
            }
        }
        return null;
    }

    int enumerationDepth() {
        return (int) open.stream()
                .filter(frame -> frame.list != null && frame.list.counter.startsWith("enum"))
                .count();
    }

    /** The counter of the innermost float; empty outside of floats. */
    String floatCounter() {
        Frame frame = innermostFloat();
        return frame == null ? "" : Environments.floatCounter(frame.name);
    }

    private @Nullable Frame innermostFloat() {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (!Environments.floatCounter(open.get(i).name).isEmpty()) {
                return open.get(i);
            }
        }
        return null;
    }

    /** Lets labels after a caption name it, up to the end of its float even where the caption stood in a group. */
    void anchorOfFloat(Anchor anchor) {
        Frame floating = innermostFloat();
        for (int i = open.size() - 1; floating != null && i >= 0 && open.get(i) != floating; i--) {
            open.get(i).anchor = anchor;
        }
        in.anchor(anchor);
    }

    /** Closes all that was opened after a frame: groups silently, and the items that are blocks. */
    void closeAbove(Frame frame) {
        while (!open.isEmpty() && open.getLast() != frame && open.contains(frame)) {
            Frame top = open.getLast();
            if (top.type == Frame.Type.ENVIRONMENT && !isImplicit(top)) {
                return;
            }
            close(top);
        }
    }

    /** Opened by a command, without {@code \begin}: it ends where the next one begins. */
    private static boolean isImplicit(Frame frame) {
        return frame.block && (frame.name.equals("item") || frame.name.equals("question"));
    }

    /** Whether an environment of this name is open. */
    boolean isIn(String name) {
        return find(name) != null;
    }

    boolean isInBlock() {
        return open.stream().anyMatch(frame -> frame.block);
    }

    void closeAll() {
        ignoredGroups = 0;
        ignoredEnvironments = 0;
        while (!open.isEmpty()) {
            Frame top = open.getLast();
            if (top.type == Frame.Type.ENVIRONMENT && !top.name.equals("document")) {
                unbalanced(top);
            }
            close(top);
        }
    }
}
