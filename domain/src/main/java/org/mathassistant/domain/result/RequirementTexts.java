package org.mathassistant.domain.result;

import java.util.Locale;
import java.util.ResourceBundle;
import org.mathassistant.domain.course.Language;

/** The sentences of the requirements, from {@code requirements_fr.properties} and {@code requirements_en.properties}. */
final class RequirementTexts {
    private static final RequirementTexts FRENCH = new RequirementTexts(Language.FR);
    private static final RequirementTexts ENGLISH = new RequirementTexts(Language.EN);

    private final Locale locale;
    private final ResourceBundle texts;

    private RequirementTexts(Language language) {
        locale = language.locale();
        texts = ResourceBundle.getBundle(
                "org.mathassistant.domain.result.requirements",
                locale,
                RequirementTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static RequirementTexts in(Language language) {
        return switch (language) {
            case FR -> FRENCH;
            case EN -> ENGLISH;
        };
    }

    String text(Requirement requirement) {
        return String.format(
                locale,
                texts.getString(requirement.code().code()),
                requirement.arguments().toArray());
    }
}
