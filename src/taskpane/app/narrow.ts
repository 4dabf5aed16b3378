/** A pane narrower than Excel lets it be: one of 320 px, magnified to 200 %. */
export const NARROW = '@media (max-width: 239px)';
