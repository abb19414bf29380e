import type { Codage } from '../documents/modele/codage.ts'

const CIM10 = '2.16.840.1.113883.6.3'
const CCAM = '1.2.250.1.215.300.1'
const LIENS = '2.16.840.1.113883.5.111'

/** Libellés officiels des codes les plus écrits au cabinet ; un autre code garde les mots du médecin. */
const LIBELLES: Readonly<Record<string, string>> = {
  'E03.9': 'Hypothyroïdie, sans précision',
  'E11.9': 'Diabète sucré de type 2, sans complication',
  'E78.0': 'Hypercholestérolémie essentielle',
  I10: 'Hypertension essentielle (primitive)',
  'I21.9': 'Infarctus (aigu) du myocarde, sans précision',
  'J44.9': 'Maladie pulmonaire obstructive chronique, sans précision',
  'J45.9': 'Asthme, sans précision',
  N10: 'Pyélonéphrite aiguë',
  HHFA016: 'Appendicectomie, par cœlioscopie ou par laparotomie avec préparation par cœlioscopie',
}

const coder =
  (systeme: string) =>
  (code: string, mots: string): Codage | null =>
    code === '' ? null : { code, libelle: LIBELLES[code] ?? mots, systeme }

export const codeCim10 = coder(CIM10)
export const codeCcam = coder(CCAM)

/** Liens de parenté du dossier, dans la nomenclature du CI-SIS (JDV_J11 [V]). */
export const PARENTS: Readonly<Record<string, Codage>> = {
  pere: { code: 'FTH', libelle: 'Père', systeme: LIENS },
  mere: { code: 'MTH', libelle: 'Mère', systeme: LIENS },
  frere: { code: 'BRO', libelle: 'Frère', systeme: LIENS },
  soeur: { code: 'SIS', libelle: 'Soeur', systeme: LIENS },
  enfant: { code: 'CHILD', libelle: 'Enfant', systeme: LIENS },
  'grand-mere': { code: 'GRMTH', libelle: 'Grand-mère', systeme: LIENS },
  'grand-pere': { code: 'GRFTH', libelle: 'Grand-père', systeme: LIENS },
}
