package io.github.synoptic.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// How a program started again hands its files to the one that is open: over a socket file in the reader's own folder,
/// which leads to no network.
final class Doorbell implements AutoCloseable {
    /// How long the open program has to answer, in seconds; one that is stuck must not keep the reader out.
    private static final long PATIENCE = 3;
    /// More bytes than any sensible list of names has.
    private static final int LONGEST = 1 << 20;
    private static final int TAKEN = 1;

    private final Path socket;
    private final ServerSocketChannel channel;
    private final Consumer<List<Path>> visitors;

    private Doorbell(Path socket, ServerSocketChannel channel, Consumer<List<Path>> visitors) {
        this.socket = socket;
        this.channel = channel;
        this.visitors = visitors;
    }

    /// Hands these files to the program that is open. Returns whether one is and has taken them.
    static boolean ring(Path socket, List<Path> files) {
        if (!Files.exists(socket)) {
            return false;
        }
        try (SocketChannel open = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return CompletableFuture.supplyAsync(() -> hand(open, socket, files)).completeOnTimeout(false, PATIENCE,
                    TimeUnit.SECONDS).join();
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean hand(SocketChannel open, Path socket, List<Path> files) {
        try {
            open.connect(UnixDomainSocketAddress.of(socket));
            StringBuilder names = new StringBuilder();
            files.forEach(file -> names.append(file.toAbsolutePath()).append('\0'));
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(names.toString());
            while (bytes.hasRemaining()) {
                open.write(bytes);
            }
            open.shutdownOutput();
            return Channels.newInputStream(open).read() == TAKEN;
        } catch (IOException e) {
            return false;
        }
    }

    /// Answers from now on: tells `visitors` the files that another start of the program hands over, and when that has
    /// returned says that they were taken. Throws where no socket file can be made; the program can do without one.
    static Doorbell hang(Path socket, Consumer<List<Path>> visitors) throws IOException {
        Files.createDirectories(socket.toAbsolutePath().getParent());
        // Nobody answered at the old one: it was left behind by a crash.
        Files.deleteIfExists(socket);
        ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            channel.bind(UnixDomainSocketAddress.of(socket));
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
        Doorbell bell = new Doorbell(socket, channel, visitors);
        Thread.ofPlatform().daemon().name("synoptic-doorbell").start(bell::answer);
        return bell;
    }

    private void answer() {
        while (channel.isOpen()) {
            try (SocketChannel visitor = channel.accept()) {
                byte[] names = Channels.newInputStream(visitor).readNBytes(LONGEST);
                visitors.accept(files(new String(names, StandardCharsets.UTF_8)));
                visitor.write(ByteBuffer.wrap(new byte[]{TAKEN}));
            } catch (IOException | InvalidPathException e) {
                // The visitor has gone, or the bell was taken down, which ends the loop.
            }
        }
    }

    private static List<Path> files(String names) {
        return Stream.of(names.split("\0")).filter(name -> !name.isEmpty()).map(Path::of).toList();
    }

    /// Answers no longer.
    @Override
    public void close() {
        try {
            channel.close();
            Files.deleteIfExists(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
