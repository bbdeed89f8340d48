package lectern.app;

/// What the process tells its caller.
final class ExitCode {
    static final int OK = 0;

    /// Some file could not be shown; all others were.
    static final int FAILED = 1;

    /// The arguments make no sense, or there is no display for the window.
    static final int USAGE = 2;

    private ExitCode() {}
}
