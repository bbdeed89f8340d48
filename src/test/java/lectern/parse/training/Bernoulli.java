package lectern.parse.training;

import java.util.Random;

/// What happens now and then: trials that succeed with a given probability.
final class Bernoulli {
    private Bernoulli() {}

    static boolean trial(Random random, double probability) {
        return random.nextDouble() < probability;
    }
}
