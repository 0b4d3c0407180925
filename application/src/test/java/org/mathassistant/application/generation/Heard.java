package org.mathassistant.application.generation;

import java.util.ArrayList;
import java.util.List;
import org.mathassistant.domain.model.ModelListener;

/** For tests: keeps what a listener hears. */
final class Heard implements Writer.Listener, ModelListener {
    static final String RESTART = "<restart>";

    private final List<String> pieces = new ArrayList<>();

    List<String> pieces() {
        return pieces;
    }

    @Override
    public void text(String piece) {
        pieces.add(piece);
    }

    @Override
    public void restart() {
        pieces.add(RESTART);
    }

    @Override
    public boolean isGone() {
        return false;
    }
}
