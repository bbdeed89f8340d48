package lectern.reading;

import java.util.ArrayList;
import java.util.List;
import lectern.text.Progress;

/// Keeps work until the test runs it; runs it on the test's thread.
public final class FakeRunner implements TaskRunner {
    private final List<Job<?>> jobs = new ArrayList<>();

    @Override
    public <T> Running start(Work<T> work, Outcome<T> outcome) {
        Job<T> job = new Job<>(work, outcome);
        jobs.add(job);
        return () -> job.cancelled = true;
    }

    public int started() {
        return jobs.size();
    }

    /// Reports `share` for the work started last.
    public void report(double share) {
        jobs.getLast().report(share);
    }

    /// Runs the work started last to its end.
    public void finish() {
        finish(jobs.size() - 1);
    }

    public void finish(int job) {
        jobs.get(job).finish();
    }

    public boolean cancelled(int job) {
        return jobs.get(job).cancelled;
    }

    private static final class Job<T> {
        private final Work<T> work;
        private final Outcome<T> outcome;
        private boolean cancelled;

        Job(Work<T> work, Outcome<T> outcome) {
            this.work = work;
            this.outcome = outcome;
        }

        void report(double share) {
            outcome.progress().at(share);
        }

        void finish() {
            if (cancelled) {
                return;
            }
            T result;
            try {
                result = work.run(Progress.NONE);
            } catch (Exception e) {
                outcome.failed().accept(e);
                return;
            }
            outcome.done().accept(result);
        }
    }
}
