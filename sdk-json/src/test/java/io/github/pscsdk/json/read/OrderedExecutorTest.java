package io.github.pscsdk.json.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Work is done on any thread, and what follows from it in order, on the caller's. */
class OrderedExecutorTest {

    private static final int PIECES = 500;

    @Test
    void whatFollowsComesInOrderOnTheCallersThread() {
        for (int threads : List.of(1, 2, 5)) {
            List<Integer> followed = new ArrayList<>();
            Thread caller = Thread.currentThread();
            try (OrderedExecutor inOrder = new OrderedExecutor(threads)) {
                for (int i = 0; i < PIECES; i++) {
                    int piece = i;
                    inOrder.submit(() -> busy(piece), done -> {
                        assertThat(Thread.currentThread()).isSameAs(caller);
                        followed.add(done);
                    });
                }
                inOrder.finish();
            }
            assertThat(followed).isEqualTo(IntStream.range(0, PIECES).boxed().toList());
        }
    }

    /** Takes longer for some pieces than for those behind them. */
    private static int busy(int piece) {
        for (int i = 0; i < (piece % 7) * 2000; i++) {
            Thread.onSpinWait();
        }
        return piece;
    }

    @Test
    void severalThreadsWorkAtATime() {
        Set<Thread> workers = ConcurrentHashMap.newKeySet();
        CountDownLatch both = new CountDownLatch(2);
        try (OrderedExecutor inOrder = new OrderedExecutor(2)) {
            for (int i = 0; i < 4; i++) {
                inOrder.submit(() -> met(workers, both), met -> assertThat(met).isTrue());
            }
            inOrder.finish();
        }
        assertThat(workers).hasSize(2);
    }

    /** Waits for another thread to come here. */
    private static boolean met(Set<Thread> workers, CountDownLatch both) {
        if (workers.add(Thread.currentThread())) {
            both.countDown();
        }
        try {
            both.await();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Test
    void theCallerGoesOnWhileAnotherThreadIsAtThePieceThatIsNext() {
        CountDownLatch last = new CountDownLatch(1);
        List<Boolean> followed = new ArrayList<>();
        try (OrderedExecutor inOrder = new OrderedExecutor(2)) {
            inOrder.submit(() -> true, followed::add);
            inOrder.submit(() -> isReached(last), followed::add);
            inOrder.submit(
                    () -> {
                        last.countDown();
                        return true;
                    },
                    followed::add);
            inOrder.finish();
        }
        assertThat(followed).containsExactly(true, true, true);
    }

    /** Whether another thread comes there before long. */
    private static boolean isReached(CountDownLatch place) {
        try {
            return place.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Test
    void noMoreThanAFewPiecesAreUnderWay() {
        int[] underWay = {0};
        int most = 0;
        try (OrderedExecutor inOrder = new OrderedExecutor(3)) {
            for (int i = 0; i < PIECES; i++) {
                most = Math.max(most, ++underWay[0]);
                inOrder.submit(() -> 0, done -> underWay[0]--);
            }
            inOrder.finish();
        }
        assertThat(underWay[0]).isZero();
        assertThat(most).isBetween(2, 20);
    }

    @Test
    void whatWorkThrowsEndsIt() {
        for (int threads : List.of(1, 3)) {
            List<Integer> followed = new ArrayList<>();
            assertThatThrownBy(() -> {
                        try (OrderedExecutor inOrder = new OrderedExecutor(threads)) {
                            for (int i = 0; i < 10; i++) {
                                int piece = i;
                                inOrder.submit(() -> failAt(4, piece), followed::add);
                            }
                            inOrder.finish();
                        }
                    })
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("at 4");
            assertThat(followed).containsExactly(0, 1, 2, 3);
        }
    }

    private static int failAt(int failing, int piece) {
        if (piece == failing) {
            throw new IllegalStateException("at " + piece);
        }
        return piece;
    }
}
