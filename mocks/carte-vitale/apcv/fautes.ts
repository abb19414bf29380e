import type { MarqueRegle } from '../../../schemas/anomalie.ts'

export interface FauteApcv {
  valeur: 'Sender' | 'Receiver' | 'VersionMismatch'
  texte: string
  marque: MarqueRegle
}

const EMETTEUR = { valeur: 'Sender', marque: 'C' } as const

/**
 * Fautes du service ApCV simulé. Aucune n'est publique, sauf celle de l'autorisation du logiciel,
 * reprise d'INSi : les autres portent `harness_`, pour que personne ne les croie officielles
 * (ins.md §3.2 et §15 [C]).
 */
export const FAUTES_APCV = {
  desir_550: { ...EMETTEUR, texte: "Numéro d'autorisation du logiciel inconnu.", marque: 'I' },
  harness_apcv_soap: { ...EMETTEUR, texte: "Le message n'est pas du SOAP 1.2 recevable." },
  harness_apcv_version: {
    ...EMETTEUR,
    valeur: 'VersionMismatch',
    texte: "La version de SOAP n'est pas la 1.2.",
  },
  harness_apcv_action: { ...EMETTEUR, texte: "L'action est inconnue ou incohérente." },
  harness_apcv_hors_banc: {
    ...EMETTEUR,
    texte: 'La signature de facturation est hors du périmètre de ce simulateur.',
  },
  harness_apcv_schema: { ...EMETTEUR, texte: "L'en-tête ou le corps n'est pas conforme." },
  harness_apcv_assertion: {
    ...EMETTEUR,
    texte: "L'assertion de la carte du professionnel manque ou n'est pas recevable.",
  },
  harness_apcv_professionnel: {
    ...EMETTEUR,
    texte: "Le professionnel n'est pas autorisé à lire une appli carte Vitale.",
  },
  harness_apcv_jeton_inconnu: { ...EMETTEUR, texte: "Le code présenté n'est pas reconnu." },
  harness_apcv_jeton_expire: { ...EMETTEUR, texte: 'Le code présenté a expiré.' },
  harness_apcv_jeton_reutilise: { ...EMETTEUR, texte: 'Le code présenté a déjà servi.' },
  harness_apcv_contexte: {
    ...EMETTEUR,
    texte: 'Aucun contexte en cours ne correspond : il a expiré, ou a été détruit.',
  },
  harness_apcv_indisponible: {
    valeur: 'Receiver',
    texte: 'Service momentanément indisponible.',
    marque: 'C',
  },
} as const satisfies Record<string, FauteApcv>

export type CodeFauteApcv = keyof typeof FAUTES_APCV
export const CODES_FAUTE_APCV = Object.keys(FAUTES_APCV) as [CodeFauteApcv, ...CodeFauteApcv[]]
