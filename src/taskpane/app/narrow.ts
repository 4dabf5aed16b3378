/** A pane narrower than Excel lets it be: one of 320 px, magnified to 200 %. */
export const NARROW = '@media (max-width: 239px)';
/** A pane with little room below its header: a low window, or one magnified to 200 %. */
export const LOW = '@media (max-height: 480px)';
