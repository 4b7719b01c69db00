package io.github.synoptic.engine.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/// Fits the weights of [AlignOptions] on the reports linked by hand, by logistic regression with a small ridge penalty.
///
/// Run it after a change to the measures, look at the cross-validated F1 it prints, and copy the two rows of numbers into
/// `AlignOptions`. The first row is fitted on accounts of the same events. For the second, pairs of different events told
/// in the same formulas count [#FORMULAIC] times, so that formulas weigh less. In cross-validation each pair of reports is
/// scored by weights fitted without it.
public final class WeightFitter {
    /// The ridge penalty on standardised measures.
    private static final double RIDGE = 3;
    /// How often a pair from different events is counted for the second row.
    private static final double FORMULAIC = 8;
    private static final int ROUNDS = 25;
    private static final int FOLDS = 11;

    private WeightFitter() {}

    private record Row(double[] values, double wanted, double weight) {}

    /// Prints the cross-validated F1 and the two rows.
    public static void main(String[] arguments) {
        List<Gold> news = Gold.read("news");
        List<Gold> reports = Gold.read("reports");
        SentenceScorer scorer = new SentenceScorer(AlignOptions.DEFAULT.with(0));
        List<List<Row>> rows = news.stream().map(g -> rows(g, scorer, 1)).toList();
        List<Row> sameEvent = new ArrayList<>(rows(reports.getFirst(), scorer, 1));
        List<Row> formulaic = new ArrayList<>();
        Gold.differentEvents().forEach(g -> formulaic.addAll(rows(g, scorer, FORMULAIC)));
        validate(news, rows, scorer);
        List<Row> all = new ArrayList<>(sameEvent);
        rows.forEach(all::addAll);
        print("LINK", fit(all));
        all.addAll(formulaic);
        double[] event = fit(all);
        print("EVENT", event);
        AlignOptions options = AlignOptions.DEFAULT;
        AlignOptions refitted = new AlignOptions(options.leastScore(), options.firstChoice(),
                options.secondChoice(),
                options.leastCommonGround(),
                options.manyNames(), options.groundForNames(), options.leastSharedNames(), options.leastSharedNouns(),
                options.namesToTell(), options.sameWording(), options.verbatimShare(),
                options.rewordedShare(),
                options.candidatesPerSentence(), options.sentencesPerTerm(), options.compounds(),
                options.link(), MeasureWeights.of(event));
        SentenceScorer judge = new SentenceScorer(refitted);
        for (List<Gold> set : List.of(news, reports, Gold.differentEvents())) {
            for (Gold gold : set) {
                print(gold.name() + " common ground " + String.format(Locale.ROOT, "%.2f",
                        judge.score(gold.a(), gold.b()).commonGround()));
            }
        }
    }

    private static List<Row> rows(Gold gold, SentenceScorer scorer, double weight) {
        List<Row> rows = new ArrayList<>();
        for (Scored pair : scorer.score(gold.a(), gold.b()).pairs()) {
            int verdict = gold.verdict(pair.a(), pair.b());
            if (verdict != 0) {
                rows.add(new Row(MeasureWeights.values(pair.measure()), verdict > 0 ? 1 : 0, weight));
            }
        }
        return rows;
    }

    private static void validate(List<Gold> news, List<List<Row>> rows, SentenceScorer scorer) {
        List<MeasureWeights> fitted = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Row> others = new ArrayList<>();
            for (int k = 0; k < news.size(); k++) {
                if (k % FOLDS != fold) {
                    others.addAll(rows.get(k));
                }
            }
            fitted.add(MeasureWeights.of(fit(others)));
        }
        for (double least = 0.14; least < 0.5; least += 0.03) {
            GoldScore score = new GoldScore();
            for (int k = 0; k < news.size(); k++) {
                MeasureWeights weights = fitted.get(k % FOLDS);
                for (Scored pair : scorer.score(news.get(k).a(), news.get(k).b()).pairs()) {
                    if (pair.same() || MeasureWeights
                            .likelihood(weights.logOdds(MeasureWeights.values(pair.measure()))) >= least) {
                        score.add(news.get(k), pair.a(), pair.b());
                    }
                }
                score.asked(news.get(k));
            }
            print(String.format(Locale.ROOT, "cross-validated at %.2f: ", least) + score);
        }
    }

    /// Newton's method on the penalised log-likelihood. The intercept first, then a weight for each value as it is.
    private static double[] fit(List<Row> rows) {
        int n = rows.getFirst().values().length;
        double[] mean = new double[n];
        double[] spread = new double[n];
        for (int k = 0; k < n; k++) {
            int at = k;
            mean[k] = rows.stream().mapToDouble(r -> r.values()[at]).average().orElse(0);
            double middle = mean[k];
            spread[k] = Math.max(1e-6, Math.sqrt(
                    rows.stream().mapToDouble(r -> Math.pow(r.values()[at] - middle, 2)).average().orElse(1)));
        }
        double[] w = new double[n + 1];
        for (int round = 0; round < ROUNDS; round++) {
            double[][] curvature = new double[n + 1][n + 1];
            double[] slope = new double[n + 1];
            for (Row row : rows) {
                double[] x = new double[n + 1];
                x[0] = 1;
                for (int k = 0; k < n; k++) {
                    x[k + 1] = (row.values()[k] - mean[k]) / spread[k];
                }
                double sum = 0;
                for (int k = 0; k <= n; k++) {
                    sum += w[k] * x[k];
                }
                double p = MeasureWeights.likelihood(sum);
                for (int k = 0; k <= n; k++) {
                    slope[k] += row.weight() * (row.wanted() - p) * x[k];
                    for (int l = 0; l <= n; l++) {
                        curvature[k][l] += row.weight() * p * (1 - p) * x[k] * x[l];
                    }
                }
            }
            for (int k = 1; k <= n; k++) {
                slope[k] -= RIDGE * w[k];
                curvature[k][k] += RIDGE;
            }
            curvature[0][0] += 1e-9;
            double[] step = solve(curvature, slope);
            for (int k = 0; k <= n; k++) {
                w[k] += step[k];
            }
        }
        double[] plain = new double[n + 1];
        plain[0] = w[0];
        for (int k = 0; k < n; k++) {
            plain[k + 1] = w[k + 1] / spread[k];
            plain[0] -= plain[k + 1] * mean[k];
        }
        return plain;
    }

    /// Gauss' elimination with pivots.
    private static double[] solve(double[][] left, double[] right) {
        int n = right.length;
        for (int k = 0; k < n; k++) {
            int pivot = k;
            for (int i = k + 1; i < n; i++) {
                pivot = Math.abs(left[i][k]) > Math.abs(left[pivot][k]) ? i : pivot;
            }
            double[] row = left[k];
            left[k] = left[pivot];
            left[pivot] = row;
            double value = right[k];
            right[k] = right[pivot];
            right[pivot] = value;
            for (int i = k + 1; i < n; i++) {
                double factor = left[i][k] / left[k][k];
                for (int j = k; j < n; j++) {
                    left[i][j] -= factor * left[k][j];
                }
                right[i] -= factor * right[k];
            }
        }
        double[] solved = new double[n];
        for (int i = n - 1; i >= 0; i--) {
            double sum = right[i];
            for (int j = i + 1; j < n; j++) {
                sum -= left[i][j] * solved[j];
            }
            solved[i] = sum / left[i][i];
        }
        return solved;
    }

    private static void print(String name, double[] weights) {
        print(name + " " + String.join(", ", Arrays.stream(weights).boxed()
                .flatMap(w -> DoubleStream.of(w).mapToObj(x -> String.format(Locale.ROOT, "%.3f", x))).toList()));
    }

    private static void print(String line) {
        java.lang.System.Logger logger = java.lang.System.getLogger("fitter");
        logger.log(java.lang.System.Logger.Level.INFO, line);
    }
}
