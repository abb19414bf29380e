/** Modèles de l'en-tête, communs à tout document (cda.md §4 [V]). */
export const MODELE_HL7_FRANCE = '2.16.840.1.113883.2.8.2.1'
export const MODELE_STRUCTURATION_MINIMALE = '1.2.250.1.213.1.1.1.1'
/** IHE XDS-SD : le seul troisième modèle d'un N1. */
export const MODELE_N1 = '1.3.6.1.4.1.19376.1.2.20'

const VOLET = '1.2.250.1.213.1.1.1.'
export const MODELE_VSM = `${VOLET}13`
export const MODELE_BIO = `${VOLET}55`
export const MODELE_VACCINATION = `${VOLET}46`

export interface Volet {
  modele: string
  /** Versions connues ; `null` pour un modèle écrit sans version. */
  versions: readonly (string | null)[]
  /** Le type n'a que ce volet ; d'autres volets peuvent porter les autres types. */
  seul?: true
}

/** Le modèle et les versions de chaque type de document structuré (cda.md §1 et §14 [V]). */
export const VOLETS: ReadonlyMap<string, Volet> = new Map([
  ['SYNTH', { modele: MODELE_VSM, versions: ['201310', null, '2023.01'], seul: true }],
  ['11490-0', { modele: `${VOLET}29`, versions: ['2022.01'] }],
  ['57833-6', { modele: `${VOLET}39`, versions: ['2022.01', '2023.01', '2024.01'] }],
  ['75496-0', { modele: `${VOLET}38`, versions: ['2022.01'] }],
  ['11502-2', { modele: MODELE_BIO, versions: [null, '2023.01', '2024.01'], seul: true }],
  ['18748-4', { modele: `${VOLET}45`, versions: ['2024.01'] }],
  ['87273-9', { modele: MODELE_VACCINATION, versions: ['2023.01'], seul: true }],
  ['60591-5', { modele: `${VOLET}51`, versions: ['2024.01'] }],
])
