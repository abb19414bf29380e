const JOUR_MS = 86_400_000
/** Au-delà, une date est une donnée (naissance, document ancien) et se compare telle quelle [C]. */
const FENETRE_JOURS = 800

const MOIS = [
  ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet'],
  ...['août', 'septembre', 'octobre', 'novembre', 'décembre'],
]

const HEURE = String.raw`[0-2]\d(?:[:hH ]{1,3}[0-5]\d){1,2}(?:[.,]\d{1,9})?`
const FUSEAU = String.raw`(?:Z|[+-]\d{2}:?\d{2})?`

/** Jour écrit puis heure éventuelle : AAAA-MM-JJ, JJ/MM/AAAA, 3 mars 2026, AAAAMMJJ[HHMMSS]. */
const FORMES: readonly { motif: RegExp; lire(parties: readonly string[]): string }[] = [
  {
    motif: new RegExp(String.raw`\b(\d{4})-(\d{2})-(\d{2})(?:[T ]${HEURE}${FUSEAU})?`, 'g'),
    lire: ([annee, mois, jour]) => `${annee}-${mois}-${jour}`,
  },
  {
    motif: /\b(\d{2})[/.](\d{2})[/.](\d{4})\b/g,
    lire: ([jour, mois, annee]) => `${annee}-${mois}-${jour}`,
  },
  {
    motif: new RegExp(String.raw`\b(\d{1,2})(?:er)? (${MOIS.join('|')}) (\d{4})\b`, 'gi'),
    lire: ([jour = '', mois = '', annee]) =>
      `${annee}-${String(MOIS.indexOf(mois.toLowerCase()) + 1).padStart(2, '0')}-${jour.padStart(2, '0')}`,
  },
  {
    motif: /\b(20\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])(?:\d{4,6}(?:\.\d+)?(?:[+-]\d{4})?)?\b/g,
    lire: ([annee, mois, jour]) => `${annee}-${mois}-${jour}`,
  },
]

const HEURE_SEULE = /\b[0-2]?\d ?[:hH] ?[0-5]\d(?::[0-5]\d)?(?:[.,]\d{1,9})?\b/g

/** « J+3 », ou « M+6 » pour le même quantième d'un autre mois ; nul hors de la fenêtre. */
function situer(jour: string, campagne: string): string | null {
  const [date, depart] = [new Date(`${jour}T00:00:00Z`), new Date(`${campagne}T00:00:00Z`)]
  const ecart = Math.round((date.getTime() - depart.getTime()) / JOUR_MS)
  if (Number.isNaN(ecart) || Math.abs(ecart) > FENETRE_JOURS) return null
  const mois =
    (date.getUTCFullYear() - depart.getUTCFullYear()) * 12 +
    date.getUTCMonth() -
    depart.getUTCMonth()
  if (mois !== 0 && date.getUTCDate() === depart.getUTCDate()) return `‹M${signe(mois)}›`
  return `‹J${ecart === 0 ? '' : signe(ecart)}›`
}

const signe = (nombre: number) => `${nombre > 0 ? '+' : '−'}${Math.abs(nombre)}`

/**
 * Remplace les heures, et les dates proches de la campagne (`AAAA-MM-JJ`) par leur distance à elle : jouée
 * un autre jour, la même campagne donne le même texte. Une date lointaine reste ce qu'elle est.
 */
export function relativiser(texte: string, campagne: string): string {
  const situees = FORMES.reduce(
    (rendu, { motif, lire }) =>
      rendu.replace(motif, (tout: string, ...parties: string[]) => {
        return situer(lire(parties.slice(0, 3)), campagne) ?? tout
      }),
    texte,
  )
  return situees.replace(HEURE_SEULE, '‹heure›')
}
