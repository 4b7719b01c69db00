package io.github.synoptic.source;

import io.github.synoptic.i18n.Messages;
import io.github.synoptic.problem.Problem;
import org.junit.jupiter.api.Test;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import static org.assertj.core.api.Assertions.assertThat;

/// What this room names, the messages have words for.
class MessageTest {
    private static final Messages MESSAGES = Messages.of(Locale.ENGLISH);

    @Test
    void everyReasonForLeavingOutHasAMessage() throws ReflectiveOperationException {
        List<Field> reasons = Arrays.stream(LeftOut.class.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .filter(field -> field.getType() == String.class).toList();
        assertThat(reasons).hasSizeGreaterThan(20);
        for (Field reason : reasons) {
            assertThat(MESSAGES.text(Objects.toString(reason.get(null)))).isNotBlank();
        }
    }

    @Test
    void everyProblemIsOneSentenceOrTwoThatNameTheFile() {
        for (Class<?> problem : Problem.class.getPermittedSubclasses()) {
            String key = "problem." + problem.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-")
                    .toLowerCase(Locale.ROOT);
            String sentence = MESSAGES.text(key, "harbour.pdf", "5");
            assertThat(sentence).contains("harbour.pdf").endsWith(".").doesNotContain("\n", "{");
        }
    }
}
