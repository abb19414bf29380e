export interface Traduction {
  /** Ce que devient une chaîne, selon la clé qui la porte ; vide à la racine. */
  chaine(texte: string, cle: string): string
  /** Des champs dont la valeur dépend de leurs voisins : la clé d'un matricule suit son numéro. */
  voisins(objet: Readonly<Record<string, unknown>>): Record<string, unknown>
}

const estOrdinaire = (valeur: unknown): valeur is Record<string, unknown> =>
  typeof valeur === 'object' &&
  valeur !== null &&
  Object.getPrototypeOf(valeur) === Object.prototype

/** Recopie une structure en traduisant ses chaînes ; des octets, une date ou une fonction restent tels quels. */
export function traduireTout<T>(valeur: T, traduction: Traduction, cle = ''): T {
  if (typeof valeur === 'string') return traduction.chaine(valeur, cle) as T
  if (Array.isArray(valeur))
    return valeur.map((element) => traduireTout(element, traduction, cle)) as T
  if (!estOrdinaire(valeur)) return valeur
  const champs = Object.entries(valeur).map(([nom, v]) => [nom, traduireTout(v, traduction, nom)])
  return { ...Object.fromEntries(champs), ...traduction.voisins(valeur) } as T
}
