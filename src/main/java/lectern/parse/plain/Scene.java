package lectern.parse.plain;

import lectern.text.Progress;

/// All that is known about a text before any line is judged.
record Scene(
        LineFacts facts,
        Layout layout,
        Neighbours neighbours,
        Candidates candidates,
        Contents contents,
        Numbering numbering,
        Recurrence recurrence,
        Forms forms,
        Words words) {
    static Scene of(LineFacts facts, Words words, Progress progress) {
        LabelReader labels = new LabelReader(words);
        new PageFurniture(facts, labels).mark();
        new Fences(facts).mark();
        Layout layout = Layout.of(facts);
        Candidates candidates = new CandidateFinder(facts, layout, labels).find(progress);
        Contents contents = Contents.find(facts, candidates, words);
        Numbering numbering = new Numbering(candidates, facts);
        Neighbours neighbours = new Neighbours(facts);
        return new Scene(
                facts,
                layout,
                neighbours,
                candidates,
                contents,
                numbering,
                Recurrence.of(candidates, facts),
                Forms.of(candidates, facts, neighbours),
                words);
    }
}
