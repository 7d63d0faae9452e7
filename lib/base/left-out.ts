/** Stands in the text of a draft for what is no text of the agent's there: a picture, a quotation. */
export const leftOut = '\uFFFC'
