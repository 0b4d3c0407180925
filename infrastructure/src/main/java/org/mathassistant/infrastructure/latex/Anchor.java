package org.mathassistant.infrastructure.latex;

/**
 * What a {@code \label} names at a place.
 *
 * @param number as {@code \ref} prints it
 * @param name the printed name of what bears it ("Theorem"); empty where there is none
 * @param counter that numbers it
 * @param floating whether it may be moved to another page
 */
record Anchor(String number, String name, String counter, boolean floating) {
    static final Anchor NONE = new Anchor("", "", "", false);
}
