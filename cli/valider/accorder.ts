/** « 1 fichier », « 3 fichiers » ; zéro reste au singulier. */
export const accorder = (nombre: number, singulier: string, pluriel: string): string =>
  `${nombre} ${nombre > 1 ? pluriel : singulier}`
