package io.github.pscsdk.json.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs pieces of work on several threads, the caller's among them, and what follows from each on the caller's, in the
 * order in which they were handed in. No more than a few pieces are under way at a time, fewer in a small heap. Not
 * thread-safe.
 */
final class OrderedExecutor implements AutoCloseable {

    private static final int PIECES_A_THREAD = 4;

    /**
     * What comes of a piece takes about so many bytes until it has been followed; all of them at most a quarter of the
     * heap.
     */
    private static final int BYTES_A_PIECE = 1 << 20;

    private static final int PART_OF_HEAP = 4;

    private record Piece<T>(FutureTask<T> work, Consumer<T> then) {

        /** Goes on once the work is done. */
        void follow() {
            boolean interrupted = false;
            try {
                while (true) {
                    try {
                        then.accept(work.get());
                        return;
                    } catch (InterruptedException e) {
                        interrupted = true;
                    }
                }
            } catch (ExecutionException e) {
                if (e.getCause() instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) e.getCause();
            } finally {
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    private final int threads;
    private final int mostUnderWay;
    private final Deque<Piece<?>> underWay = new ArrayDeque<>();
    /** The threads beside the caller's; none until there is more than one piece. */
    private @Nullable ExecutorService others;

    OrderedExecutor(int threads) {
        this.threads = threads;
        long fitting = Runtime.getRuntime().maxMemory() / PART_OF_HEAP / BYTES_A_PIECE;
        this.mostUnderWay = (int) Math.min((long) PIECES_A_THREAD * threads, Math.max(fitting, PIECES_A_THREAD));
    }

    /** Hands in a piece; what the caller reads and writes must not be touched by its work, only by what follows. */
    <T> void submit(Supplier<T> work, Consumer<T> then) {
        if (threads == 1) {
            then.accept(work.get());
            return;
        }
        Piece<T> piece = new Piece<>(new FutureTask<>(work::get), then);
        if (!underWay.isEmpty()) {
            others().execute(piece.work());
        }
        underWay.add(piece);
        if (underWay.size() > mostUnderWay) {
            finishFirst();
        }
    }

    /** Finishes all that was handed in. */
    void finish() {
        while (!underWay.isEmpty()) {
            finishFirst();
        }
    }

    private void finishFirst() {
        Piece<?> first = underWay.remove();
        // To run what another thread has begun does nothing.
        first.work().run();
        Iterator<Piece<?>> next = underWay.iterator();
        while (!first.work().isDone() && next.hasNext()) {
            next.next().work().run();
        }
        first.follow();
    }

    private ExecutorService others() {
        if (others == null) {
            others = Executors.newFixedThreadPool(threads - 1, work -> {
                Thread thread = new Thread(work, "psc-reader");
                thread.setDaemon(true);
                return thread;
            });
        }
        return others;
    }

    /** Ends it, whatever is still under way. */
    @Override
    public void close() {
        if (others != null) {
            others.shutdownNow();
        }
    }
}
