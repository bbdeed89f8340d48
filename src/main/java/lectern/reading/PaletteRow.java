package lectern.reading;

/// A row of the go-to box.
///
/// @param note what tells it from others of its title: the heading above, the folder
public record PaletteRow(Destination to, String title, String note) {}
