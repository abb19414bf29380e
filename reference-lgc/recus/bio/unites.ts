import type { Mesure } from './resultat.ts'

const EXPOSANTS: Record<string, string> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '-': '⁻',
}

const exposant = (chiffres: string): string => [...chiffres].map((c) => EXPOSANTS[c] ?? c).join('')

/** Unités dont le mot français n'est pas le code UCUM. */
const MOTS: Record<string, string> = {
  'mm[Hg]': 'mmHg',
  Cel: '°C',
  deg: '°',
  a: 'an',
  mo: 'mois',
  wk: 'semaine',
  d: 'jour',
  '[pH]': 'pH',
  '1': '',
}

/** Un terme : préfixe micro, unités internationales, puissances. */
function terme(code: string): string {
  const nu = code.replace(/\{([^}]*)\}/g, '')
  if (nu in MOTS) return MOTS[nu] ?? nu
  return nu
    .replace(/^10[*^](-?\d+)/, (_, n: string) => `10${exposant(n)}`)
    .replace(/\[(?:IU|iU)\]/g, 'UI')
    .replace(/\[([^\]]*)\]/g, '$1')
    .replace(/^u(?=[A-Za-z])/, 'µ')
    .replace(/([A-Za-z])(-?\d+)$/, (_, lettre: string, n: string) => `${lettre}${exposant(n)}`)
}

/** Le code UCUM tel qu'un médecin l'écrit : `10*9/L` → `10⁹/L`, `m[IU]/L` → `mUI/L` (BIO.04). */
export const uniteLue = (ucum: string): string =>
  ucum
    .split('/')
    .map((partie) => partie.split('.').map(terme).filter(Boolean).join('·'))
    .join('/')

/** Les deux façons de compter qu'un laboratoire donne, et celle qu'il met en tête. */
export const PREFERENCES_UNITES = ['recue', 'massique', 'molaire'] as const
export type PreferenceUnites = (typeof PREFERENCES_UNITES)[number]

export const LIBELLES_PREFERENCE: Record<PreferenceUnites, string> = {
  recue: 'Comme le laboratoire les donne',
  massique: 'Massiques (g/L, mg/dL…)',
  molaire: 'Molaires (mmol/L, µmol/L…)',
}

const estMolaire = (unite: string): boolean => /mol/.test(unite)
const estMassique = (unite: string): boolean => /^[a-zµ]{0,2}g\b/.test(unite)

/** La mesure à montrer selon la préférence ; sans autre unité, celle qui a été reçue (BIO.05). */
export function mesureChoisie(
  mesures: readonly Mesure[],
  preference: PreferenceUnites,
): Mesure | null {
  const [recue = null] = mesures
  const convient = preference === 'molaire' ? estMolaire : estMassique
  if (preference === 'recue') return recue
  return mesures.find((m) => convient(m.unite)) ?? recue
}
