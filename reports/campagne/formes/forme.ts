/** Dit si une valeur a la forme qu'un lecteur parcourt sans la vérifier. */
export type Forme = (valeur: unknown) => boolean

export const texte: Forme = (valeur) => typeof valeur === 'string'
export const nombre: Forme = (valeur) => typeof valeur === 'number'
export const tu =
  (forme: Forme): Forme =>
  (valeur) =>
    valeur === null || valeur === undefined || forme(valeur)
export const liste =
  (forme: Forme): Forme =>
  (valeur) =>
    Array.isArray(valeur) && valeur.every(forme)
export const objet =
  (formes: Readonly<Record<string, Forme>>): Forme =>
  (valeur) => {
    if (typeof valeur !== 'object' || valeur === null) return false
    const champs = valeur as Record<string, unknown>
    return Object.entries(formes).every(([nom, forme]) => forme(champs[nom]))
  }
