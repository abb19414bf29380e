/** Listes fermées de l'en-tête (cda.md §3 à §9 [V]). */
export const NULL_FLAVORS_ENTETE: readonly string[] = ['UNK', 'NASK', 'ASKU', 'NAV', 'MSK']
export const CONFIDENTIALITES: readonly string[] = ['N', 'R', 'V']
/** Codes des métadonnées XDS, qui n'ont pas leur place dans un CDA. */
export const CONFIDENTIALITES_XDS: readonly string[] = [
  'INVISIBLE_PATIENT',
  'INVISIBLE_REPRESENTANTS_LEGAUX',
  'MASQUE_PS',
]
export const SEXES: readonly string[] = ['F', 'M', 'UN']
export const CIVILITES: readonly string[] = ['M', 'MME']
export const TITRES: readonly string[] = ['DR', 'PR', 'MC', 'MG', 'PC', 'PG']
export const CLASSES_INFORMATEUR: readonly string[] = ['ECON', 'NOK', 'CON', 'CAREGIVER', 'PAT']
export const TYPES_PARTICIPANT: readonly string[] = [
  'REF',
  'REFB',
  'INF',
  'RESP',
  'PRF',
  'CON',
  'VRF',
]
export const CLASSES_PARTICIPANT: readonly string[] = ['PROV', 'AGNT']
export const USAGES_ADRESSE: readonly string[] = ['H', 'HP', 'HV', 'WP', 'TMP']
export const USAGES_TELECOM: readonly string[] = [
  'H',
  'HP',
  'HV',
  'WP',
  'DIR',
  'PUB',
  'EC',
  'MC',
  'PG',
]
export const PREFIXES_TELECOM: readonly string[] = [
  'tel:',
  'fax:',
  'mailto:',
  'http:',
  'ftp:',
  'mllp:',
]
/** Modes de prise en charge et leur système (cda.md §7 [V]). */
export const MODES_VENUE: ReadonlyMap<string, string> = new Map([
  ...['AMB', 'IMP', 'EMER', 'HH', 'VR'].map((c) => [c, '2.16.840.1.113883.5.4'] as const),
  ...['EXTERNE', 'SEANCE'].map((c) => [c, '1.2.250.1.213.1.1.4.2.291'] as const),
])
