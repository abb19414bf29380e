/** Un champ d'en-tête, là où il se trouve dans le message. */
export interface Entete {
  /** Nom tel qu'écrit. */
  nom: string
  /** Valeur dépliée, mots encodés non décodés. */
  valeur: string
  debut: number
  /** Octet qui suit la fin de ligne du champ. */
  fin: number
}

export interface BlocEntetes {
  entetes: readonly Entete[]
  /** Premier octet du corps, après la ligne vide. */
  corps: number
}

/** Un en-tête sans fin ne doit pas occuper le service. */
const CHAMPS_MAX = 5_000
const LF = 0x0a
const CR = 0x0d

const estVide = (octets: Buffer, debut: number, fin: number): boolean =>
  fin - debut === 0 || (fin - debut === 1 && octets[debut] === CR)

function finDeLigne(octets: Buffer, debut: number, fin: number): number {
  const rang = octets.indexOf(LF, debut)
  return rang < 0 || rang >= fin ? fin : rang + 1
}

/** Lit un champ déjà déplié ; `null` quand la ligne n'en est pas un. */
function lireChamp(octets: Buffer, debut: number, fin: number): Entete | null {
  const ligne = octets.toString('utf8', debut, fin)
  const deuxPoints = ligne.indexOf(':')
  if (deuxPoints <= 0) return null
  const valeur = ligne
    .slice(deuxPoints + 1)
    .replace(/\r?\n(?=[ \t])/g, '')
    .trim()
  return { nom: ligne.slice(0, deuxPoints).trimEnd(), valeur, debut, fin }
}

/**
 * Lit les en-têtes d'un message ou d'une partie, de `debut` à `fin` au plus. Ne lève jamais : une ligne
 * qui n'est pas un champ est passée, un message sans ligne vide n'a pas de corps (RFC 5322 §2).
 */
export function lireEntetes(octets: Buffer, debut: number, fin: number): BlocEntetes {
  const entetes: Entete[] = []
  let position = debut
  while (position < fin && entetes.length < CHAMPS_MAX) {
    let suite = finDeLigne(octets, position, fin)
    const bout = octets[suite - 1] === LF ? suite - 1 : suite
    if (estVide(octets, position, bout)) return { entetes, corps: suite }
    while (suite < fin && (octets[suite] === 0x20 || octets[suite] === 0x09))
      suite = finDeLigne(octets, suite, fin)
    const champ = lireChamp(octets, position, suite)
    if (champ) entetes.push(champ)
    position = suite
  }
  return { entetes, corps: position }
}

/** Toutes les valeurs d'un champ, sans tenir compte de la casse de son nom. */
export const valeursDe = (entetes: readonly Entete[], nom: string): readonly string[] => {
  const voulu = nom.toLowerCase()
  return entetes.filter((e) => e.nom.toLowerCase() === voulu).map(({ valeur }) => valeur)
}

/** La première valeur d'un champ, ou `null`. */
export const valeurDe = (entetes: readonly Entete[], nom: string): string | null =>
  valeursDe(entetes, nom)[0] ?? null
