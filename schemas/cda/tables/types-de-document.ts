/** Systèmes de codes des types de document (cda.md §1 [V]). */
export const LOINC = '2.16.840.1.113883.6.1'
export const TRE_A05 = '1.2.250.1.213.1.1.4.12'

export interface TypeDeDocument {
  systeme: string
  libelle: string
}

const loinc = (libelle: string): TypeDeDocument => ({ systeme: LOINC, libelle })
const a05 = (libelle: string): TypeDeDocument => ({ systeme: TRE_A05, libelle })

/**
 * Les types que l'annexe Va1 et la SFP demandent, et leurs voisins dont cda.md §1 donne le libellé [V]. La liste
 * entière est un jeu de valeurs officiel.
 */
export const TYPES_DE_DOCUMENT: ReadonlyMap<string, TypeDeDocument> = new Map([
  ['SYNTH', a05('Synthèse')],
  ['11490-0', loinc("Lettre de liaison à la sortie d'un établissement de soins")],
  ['57833-6', loinc('Prescription de produits de santé')],
  ['PRESC-BIO', a05("Prescription d'actes de biologie médicale")],
  ['PRESC-KINE', a05("Prescription d'actes de kinésithérapie")],
  ['PRESC-INF', a05("Prescription d'actes infirmiers")],
  ['PRESC-PEDI', a05("Prescription d'actes de pédicurie")],
  ['PRESC-ORTHOPHO', a05("Prescription d'actes d'orthophonie")],
  ['PRESC-ORTHOPTIE', a05("Prescription d'actes d'orthoptie")],
  ['CERT_DECL', a05('Certificat, déclaration')],
  ['75496-0', loinc("Demande d'acte de télémédecine")],
  ['11502-2', loinc("CR d'examens biologiques")],
  ['18748-4', loinc("CR d'imagerie médicale")],
  ['34874-8', loinc('CR opératoire')],
  ['87273-9', loinc('Note de vaccination')],
  ['11369-6', loinc('Historique des vaccinations')],
  ['60591-5', loinc('Synthèse médicale')],
])
