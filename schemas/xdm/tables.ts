/** Classe d'un type de document, pour les types dont dmp.md §18.2 la donne ; la table ASS_X04 entière est officielle. */
export const CLASSE_DU_TYPE: ReadonlyMap<string, string> = new Map([
  ['SYNTH', '11'],
  ['11490-0', '10'],
  ['57833-6', '42'],
  ['PRESC-BIO', '42'],
  ['PRESC-KINE', '42'],
  ['PRESC-INF', '42'],
  ['PRESC-PEDI', '42'],
  ['PRESC-ORTHOPHO', '42'],
  ['PRESC-ORTHOPTIE', '42'],
  ['CERT_DECL', '52'],
  ['75496-0', '42'],
  ['11488-4', '10'],
  ['11502-2', '10'],
  ['18748-4', '10'],
  ['34874-8', '10'],
])

export const SYSTEME_CLASSE = '1.2.250.1.213.1.1.4.1'
export const FORMAT_N1 = 'urn:ihe:iti:xds-sd:pdf:2008'

/** Confidentialité d'abord, masquages ensuite (dmp.md §18.5 [V]). */
export const CONFIDENTIALITES = ['N', 'R', 'V'] as const
export const MASQUAGES = [
  'MASQUE_PS',
  'INVISIBLE_PATIENT',
  'INVISIBLE_REPRESENTANTS_LEGAUX',
] as const
