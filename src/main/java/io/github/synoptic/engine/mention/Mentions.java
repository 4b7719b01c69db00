package io.github.synoptic.engine.mention;

import java.util.List;

/// Everything typed that was found in one report, each list in the order of the text.
public record Mentions(List<Quantity> quantities, List<Moment> moments, List<Name> names, List<Quotation> quotations,
        List<Statement> statements) {
    /// Copies the lists.
    public Mentions {
        quantities = List.copyOf(quantities);
        moments = List.copyOf(moments);
        names = List.copyOf(names);
        quotations = List.copyOf(quotations);
        statements = List.copyOf(statements);
    }
}
