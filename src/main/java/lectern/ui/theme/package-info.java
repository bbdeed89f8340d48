/// Colours and faces: one palette a theme, and the fonts that come with Lectern.
package lectern.ui.theme;
