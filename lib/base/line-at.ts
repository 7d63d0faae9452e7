/** The line, from 1, on which this character stands. */
export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length
