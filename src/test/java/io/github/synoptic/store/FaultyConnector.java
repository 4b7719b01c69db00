package io.github.synoptic.store;

import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/// Real connections on which the n-th statement fails: before SQLite does it, or after it was done all the same.
final class FaultyConnector implements Connector {
    private final Fault fault;
    private int left = Integer.MAX_VALUE;

    /// How it fails.
    enum Fault {
        /// Once, before the statement is done.
        ONCE,
        /// Once, after the statement was done all the same.
        ONCE_AFTERWARDS,
        /// From that statement on, until repaired.
        LASTING
    }

    /// Connections that fail this way.
    FaultyConnector(Fault fault) {
        this.fault = fault;
    }

    /// The statement after this many others fails.
    void failAfter(int statements) {
        left = statements;
    }

    /// No statement fails. Returns whether one had.
    boolean repair() {
        boolean failed = left < 0;
        left = Integer.MAX_VALUE;
        return failed;
    }

    @Override
    public Connection connect(Path file, boolean writes) throws SQLException {
        Connection real = SQLITE.connect(file, writes);
        return proxy(Connection.class, (method, arguments) -> switch (invoke(real, method, arguments)) {
            case PreparedStatement prepared -> faulty(PreparedStatement.class, prepared);
            case Statement statement -> faulty(Statement.class, statement);
            case null -> null;
            case Object other -> other;
        });
    }

    private <T extends Statement> T faulty(Class<T> type, T real) {
        return proxy(type, (method, arguments) -> {
            if (method.getName().startsWith("execute") && fails(left--)) {
                if (fault == Fault.ONCE_AFTERWARDS) {
                    invoke(real, method, arguments);
                }
                throw new SQLiteException("disk I/O error", SQLiteErrorCode.SQLITE_IOERR_WRITE);
            }
            return invoke(real, method, arguments);
        });
    }

    private boolean fails(int statementsLeft) {
        return fault == Fault.LASTING ? statementsLeft <= 0 : statementsLeft == 0;
    }

    private static @Nullable Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type},
                (self, method, arguments) -> call.of(method, arguments)));
    }

    /// One call of a method.
    private interface Call {
        @Nullable
        Object of(Method method, Object[] arguments) throws Throwable;
    }
}
