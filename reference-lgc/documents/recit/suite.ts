/** Les parties présentes, séparées d'une virgule. */
export const suite = (...parties: readonly string[]): string => parties.filter(Boolean).join(', ')
