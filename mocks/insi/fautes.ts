import type { MarqueRegle } from '../../schemas/anomalie.ts'

export interface Faute {
  valeur: 'Sender' | 'Receiver' | 'VersionMismatch'
  sousCode: string | null
  severite: 'erreur' | 'fatal'
  texte: string
  marque: MarqueRegle
}

const EMETTEUR = { valeur: 'Sender', sousCode: null, severite: 'erreur', marque: 'C' } as const

/**
 * Fautes du téléservice (ins.md §3.2). Les codes `harness_` sont inventés par le banc là où le code
 * réel n'est pas public : personne ne doit les prendre pour des codes officiels.
 */
export const FAUTES = {
  desir_550: {
    ...EMETTEUR,
    sousCode: 'siram_100',
    texte: "Numéro d'autorisation du logiciel inconnu.",
    marque: 'V',
  },
  desir_560: {
    ...EMETTEUR,
    sousCode: 'siram_100',
    texte: "Niveau d'habilitation insuffisant pour appeler ce service.",
    marque: 'V',
  },
  insi_102: {
    valeur: 'Receiver',
    sousCode: 'siram_40',
    severite: 'fatal',
    texte: 'Erreur technique de la recherche par traits, service momentanément indisponible.',
    marque: 'V',
  },
  harness_type_contenu: { ...EMETTEUR, texte: "Le corps n'est pas annoncé comme du SOAP 1.2." },
  harness_xml: { ...EMETTEUR, texte: "Le corps n'est pas du XML recevable." },
  harness_soap: { ...EMETTEUR, texte: "Le corps n'est pas une enveloppe SOAP 1.2 recevable." },
  harness_version: {
    ...EMETTEUR,
    valeur: 'VersionMismatch',
    texte: "La version de SOAP n'est pas la 1.2.",
  },
  harness_action: { ...EMETTEUR, texte: "L'action est inconnue ou incohérente." },
  harness_schema: { ...EMETTEUR, texte: "L'en-tête ou le corps n'est pas conforme au schéma." },
  harness_certificat: { ...EMETTEUR, texte: "L'autorité du certificat présenté est inconnue." },
  harness_certificat_date: { ...EMETTEUR, texte: 'Le certificat présenté est hors de ses dates.' },
  harness_certificat_revoque: { ...EMETTEUR, texte: 'Le certificat présenté est révoqué.' },
  harness_certificat_usage: {
    ...EMETTEUR,
    texte: "Le certificat présenté n'est pas un certificat d'authentification de client.",
  },
  harness_certificat_personne: {
    ...EMETTEUR,
    texte: "Le certificat présenté est celui d'une personne, non d'une structure.",
  },
  harness_authentification: {
    ...EMETTEUR,
    texte: "Ni certificat d'organisation, ni assertion d'un professionnel.",
  },
  harness_assertion: { ...EMETTEUR, texte: "L'assertion du professionnel n'est pas recevable." },
  harness_vitale_absente: { ...EMETTEUR, texte: "L'assertion Vitale manque." },
  harness_vitale_obsolete: { ...EMETTEUR, texte: "L'assertion Vitale a plus de vingt minutes." },
  harness_vitale_incoherente: {
    ...EMETTEUR,
    texte: "L'assertion Vitale ne correspond pas au bénéficiaire ou à la carte.",
  },
  harness_lexical: { ...EMETTEUR, texte: 'Une valeur ne suit pas les règles lexicales.' },
  harness_traits: { ...EMETTEUR, texte: 'La requête ne porte pas de quoi chercher une personne.' },
  harness_matricule: {
    ...EMETTEUR,
    texte: "Le matricule n'a pas 13 caractères ou sa clé est fausse.",
  },
  harness_lot_recuperation: {
    ...EMETTEUR,
    texte: 'Une récupération se demande une personne à la fois, jamais par lot.',
  },
  harness_lot_taille: { ...EMETTEUR, texte: 'Le lot compte trop de lignes.' },
  harness_lot_inconnu: { ...EMETTEUR, texte: "Aucun lot de ce numéro n'est à cet appelant." },
  harness_lot_deja_collecte: { ...EMETTEUR, texte: 'Le résultat de ce lot a déjà été collecté.' },
} as const satisfies Record<string, Faute>

export type CodeFaute = keyof typeof FAUTES

export const CODES_FAUTE = Object.keys(FAUTES) as [CodeFaute, ...CodeFaute[]]
