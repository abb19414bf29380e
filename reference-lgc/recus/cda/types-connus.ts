import type { Code } from './code.ts'

const LOINC = '2.16.840.1.113883.6.1'
const TRE_A05 = '1.2.250.1.213.1.1.4.12'

/** Les types de la nomenclature que le cabinet reçoit, et le mot qu'il en dit (cda.md §1 [V]). */
const TYPES: readonly (readonly [code: string, systeme: string, libelle: string])[] = [
  ['11502-2', LOINC, "CR d'examens biologiques"],
  ['18748-4', LOINC, "CR d'imagerie médicale"],
  ['34874-8', LOINC, 'CR opératoire'],
  ['11490-0', LOINC, "Lettre de liaison à la sortie d'un établissement de soins"],
  ['SYNTH', TRE_A05, 'Synthèse'],
  ['60591-5', LOINC, 'Synthèse médicale'],
  ['57833-6', LOINC, 'Prescription de produits de santé'],
  ['PRESC-BIO', TRE_A05, "Prescription d'actes de biologie médicale"],
  ['PRESC-KINE', TRE_A05, "Prescription d'actes de kinésithérapie"],
  ['PRESC-INF', TRE_A05, "Prescription d'actes infirmiers"],
  ['PRESC-PEDI', TRE_A05, "Prescription d'actes de pédicurie"],
  ['PRESC-ORTHOPHO', TRE_A05, "Prescription d'actes d'orthophonie"],
  ['PRESC-ORTHOPTIE', TRE_A05, "Prescription d'actes d'orthoptie"],
  ['CERT_DECL', TRE_A05, 'Certificat, déclaration'],
  ['75496-0', LOINC, "Demande d'acte de télémédecine"],
  ['85208-7', LOINC, 'CR de télémédecine'],
  ['87273-9', LOINC, 'Note de vaccination'],
  ['11369-6', LOINC, 'Historique des vaccinations'],
  ['18761-7', LOINC, "Lettre de liaison à l'entrée en établissement de soins"],
  ['96349-6', LOINC, "Lettre d'adressage"],
  ['89601-9', LOINC, 'Certificat médical'],
  ['11488-4', LOINC, 'CR ou fiche de consultation ou de visite'],
]

export const TYPES_CONNUS: readonly Code[] = TYPES.map(([code, systeme, libelle]) => ({
  code,
  systeme,
  libelle,
}))

export const BIOLOGIE = '11502-2'

export const typeConnu = (code: string): Code | null =>
  TYPES_CONNUS.find((t) => t.code === code) ?? null

/** Le mot de la nomenclature, à défaut celui du document, à défaut le code : jamais un refus. */
export const libelleDuType = ({ code, libelle }: Code): string =>
  typeConnu(code)?.libelle ?? (libelle || (code === '' ? 'Document sans type' : `Type ${code}`))
