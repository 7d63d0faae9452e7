/** Far above any library of replies; what is larger would only stall the browser. */
export const mostBytes = 50 * 1024 * 1024
