package io.github.synoptic.problem;

import java.io.IOException;

/// Carries a [Problem] to the one place that shows it.
public final class ProblemException extends IOException {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    /// An exception for this problem.
    public ProblemException(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    /// An exception for this problem, made because of another.
    public ProblemException(Problem problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    /// What is wrong.
    public Problem problem() {
        return problem;
    }
}
