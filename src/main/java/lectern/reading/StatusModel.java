package lectern.reading;

import lectern.document.Document;
import lectern.document.Section;
import lectern.messages.Messages;

/// What the status bar says of a place: how far it is and how long the rest takes.
///
/// @param section from 1
/// @param sections how many there are
/// @param percent of the document before the place, 0 to 100; 100 only where its end is on screen
/// @param sectionWords words left in the section
/// @param documentWords words left in the document
/// @param whole whether all of the text is there; else nobody knows what is left of it
public record StatusModel(
        int section,
        int sections,
        int percent,
        long sectionWords,
        long documentWords,
        boolean whole) {

    /// Works the figures out; words are taken to be spread evenly over a section, and those of
    /// sections left out of progress do not count.
    ///
    /// @param top offset of the first line on screen, in UTF-16 units
    /// @param bottom offset behind the last line on screen, in UTF-16 units
    public static StatusModel at(
            OpenDocument open, ReadMarks marks, int section, int top, int bottom) {
        CountedWords words = marks.words();
        Document document = open.document();
        Section here = document.sections().get(section);
        long total = words.before(open.outline().size());
        boolean ended = bottom >= here.span().end();
        long left = ended ? 0 : Math.round(words.of(section) * (1 - share(here, top)));
        int length = document.text().length();
        // In one text with others, the section at the top need not be the last one on screen.
        boolean last = bottom >= length;
        long after = last ? 0 : total - words.before(section + 1);
        int percent = last ? 100 : (int) Math.min(99, top * 100L / length);
        return new StatusModel(
                section + 1,
                open.outline().size(),
                percent,
                left,
                left + after,
                open.text().whole());
    }

    private static double share(Section section, int offset) {
        int length = section.span().length();
        return length == 0
                ? 0
                : Math.clamp((offset - section.span().start()) / (double) length, 0, 1);
    }

    /// Writes the place: `Section 3 of 7 · 42 %`.
    public String place() {
        return whole
                ? Messages.text("status.place", section, sections, percent)
                : Messages.text("status.part", section);
    }

    /// Writes the time left: `1 min in section · 3 min left`.
    public String timeLeft() {
        String here = timeInSection();
        return here.isEmpty() ? timeInAll() : here + " · " + timeInAll();
    }

    /// Writes the time left in the section, such as `1 min in section`; nothing where it is that of
    /// the document.
    public String timeInSection() {
        return !whole || sectionWords == 0 || sectionWords == documentWords
                ? ""
                : Messages.text("status.section", ReadingPace.time(sectionWords));
    }

    /// Writes the time left in the document, such as `3 min left`.
    public String timeInAll() {
        if (!whole) {
            return "";
        }
        return documentWords == 0 && percent == 100
                ? Messages.text("status.end")
                : Messages.text("status.left", ReadingPace.time(documentWords));
    }
}
