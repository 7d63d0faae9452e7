/** What browsers know of themselves and happy-dom does not. */
export const hiddenStyle = '<style>[hidden] { display: none }</style>'
