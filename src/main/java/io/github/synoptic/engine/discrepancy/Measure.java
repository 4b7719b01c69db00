package io.github.synoptic.engine.discrepancy;

/// A unit of measure and how many of its base unit it is: a mile is 1.609 km.
///
/// @param base the unit that figures are compared in
/// @param factor how many base units one is
record Measure(String base, double factor) {
    /// The measure of a unit; a unit that is converted to no other is its own base.
    static Measure of(String unit) {
        return switch (unit) {
            // a lead of 6 points in a poll is one of 6 percent
            case "point" -> new Measure("%", 1);
            // "a quarter" is 25 percent
            case "fraction" -> new Measure("%", 100);
            case "mile" -> new Measure("km", 1.609);
            case "foot" -> new Measure("m", 0.3048);
            case "cm" -> new Measure("m", 0.01);
            case "mm" -> new Measure("m", 0.001);
            case "acre" -> new Measure("hectare", 0.4047);
            case "sqmile" -> new Measure("sqkm", 2.59);
            case "ton" -> new Measure("tonne", 0.907);
            default -> new Measure(unit, 1);
        };
    }
}
