/** Ce qui entoure un passage, pour juger un numéro à son contexte. */
export const autour = (texte: string, place: number, longueur: number, portee: number): string =>
  texte.slice(Math.max(0, place - portee), place + longueur + portee)
