import type { Codage } from '../../documents/modele/codage.ts'

const CLASSES_SYSTEME = '1.2.250.1.213.1.1.4.1'
const LOINC = '2.16.840.1.113883.6.1'
const TRE_A05 = '1.2.250.1.213.1.1.4.12'

const classe = (code: string, libelle: string): Codage => ({
  code,
  libelle,
  systeme: CLASSES_SYSTEME,
})

/** Classes de documents (JDV_J57 ; dmp.md §18.1). */
export const CLASSES_DMP: readonly Codage[] = [
  classe('10', 'Compte rendu'),
  classe('11', 'Synthèse'),
  classe('31', 'Imagerie'),
  classe('42', 'Prescription'),
  classe('43', 'Dispensation'),
  classe('44', 'Plan de soins'),
  classe('45', 'Traitement administré'),
  classe('52', 'Certificat'),
  classe('60', 'Remboursement'),
  classe('90', 'Documents du patient'),
]

/** Types proposés à la recherche (dmp.md §18.2) ; les autres se trouvent par leur classe. */
export const TYPES_DMP: readonly Codage[] = [
  { code: '11488-4', libelle: 'Compte rendu de consultation', systeme: LOINC },
  { code: '11490-0', libelle: 'Lettre de liaison à la sortie', systeme: LOINC },
  { code: '96349-6', libelle: 'Lettre d’adressage', systeme: LOINC },
  { code: 'SYNTH', libelle: 'Synthèse médicale', systeme: TRE_A05 },
  { code: '11502-2', libelle: 'Compte rendu de biologie', systeme: LOINC },
  { code: '18748-4', libelle: 'Compte rendu d’imagerie', systeme: LOINC },
  { code: '57833-6', libelle: 'Prescription de produits de santé', systeme: LOINC },
  { code: 'PRESC-BIO', libelle: 'Prescription de biologie', systeme: TRE_A05 },
  { code: 'PRESC-KINE', libelle: 'Prescription de kinésithérapie', systeme: TRE_A05 },
  { code: 'PRESC-INF', libelle: 'Prescription de soins infirmiers', systeme: TRE_A05 },
  { code: 'CERT_DECL', libelle: 'Certificat, déclaration', systeme: TRE_A05 },
  { code: '85208-7', libelle: 'Compte rendu de télémédecine', systeme: LOINC },
  { code: '87273-9', libelle: 'Note de vaccination', systeme: LOINC },
  { code: '11369-6', libelle: 'Historique de vaccination', systeme: LOINC },
]

export const systemeDuType = (code: string): string =>
  TYPES_DMP.find((t) => t.code === code)?.systeme ?? (/^\d+-\d$/.test(code) ? LOINC : TRE_A05)
