const LONGUEUR_MAX = 100
const EQUIVALENCES: Record<string, string> = { Œ: 'OE', Æ: 'AE', '’': "'", ʼ: "'" }

/** Majuscules, apostrophe droite ; le reste est l'affaire de chaque écriture. */
const capitales = (saisi: string): string =>
  saisi
    .trim()
    .toUpperCase()
    .replace(/[ŒÆ’ʼ]/g, (lettre) => EQUIVALENCES[lettre] ?? lettre)

const sansAccent = (texte: string): string => texte.normalize('NFD').replace(/\p{Diacritic}/gu, '')

export type Ecriture = 'sans-accent' | 'avec-accents'

interface Forme {
  motif: RegExp
  phrase: string
}

/** Ce qu'un nom d'état civil peut porter. */
const FORMES: Record<Ecriture, Forme> = {
  'sans-accent': { motif: /^[A-Z' -]+$/, phrase: 'lettres de A à Z, espace, apostrophe et tiret' },
  'avec-accents': {
    motif: /^[\p{Lu}' -]+$/u,
    phrase: 'lettres, espace, apostrophe et tiret',
  },
}

/** Met un nom ou un prénom d'état civil dans sa forme enregistrée. */
export const ecrireNom = (saisi: string, ecriture: Ecriture): string =>
  ecriture === 'sans-accent' ? sansAccent(capitales(saisi)) : capitales(saisi)

/** Ce qui empêche d'enregistrer ce nom, ou nul. */
export function fauteDeNom(nom: string, ecriture: Ecriture): string | null {
  const { motif, phrase } = FORMES[ecriture]
  if (nom.length > LONGUEUR_MAX) return `${LONGUEUR_MAX} caractères au plus`
  if (!motif.test(nom)) return `caractère refusé : seuls sont admis ${phrase}`
  if (/^[ -]/.test(nom)) return 'ne commence ni par une espace ni par un tiret'
  if (/ {2}|''|' | '|-{3}/.test(nom)) return 'espaces, apostrophes ou tirets en trop'
  return null
}
