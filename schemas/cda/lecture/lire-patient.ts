import { OID_INS } from '../../insi/oid.ts'
import { attribut, descendre, enfants, type Noeud, texteDe } from './parcourir.ts'

export interface IdentifiantPatient {
  noeud: Noeud
  racine: string
  extension: string
  /** L'OID est l'un des quatre de l'INS. */
  ins: boolean
}

/** Un nom ou un prénom ; `qualificatif` est `null` pour la liste des prénoms. */
export interface PartieNom {
  noeud: Noeud
  qualificatif: string | null
  valeur: string
}

/** Le patient de l'en-tête, tel qu'écrit ; chaque valeur garde sa place (cda.md §5 [V]). */
export interface PatientLu {
  /** `patientRole`, ou ce qui en tient lieu. */
  noeud: Noeud
  identifiants: readonly IdentifiantPatient[]
  /** `patient`. */
  personne: Noeud | null
  nom: Noeud | null
  familles: readonly PartieNom[]
  prenoms: readonly PartieNom[]
  sexe: Noeud | null
  naissance: Noeud | null
  /** `birthplace/place/addr/county`. */
  lieu: Noeud | null
}

const parties = (nom: Noeud | null, element: string): readonly PartieNom[] =>
  enfants(nom, element).map((noeud) => ({
    noeud,
    qualificatif: attribut(noeud, 'qualifier'),
    valeur: texteDe(noeud),
  }))

/** Lit `recordTarget/patientRole`, ou rend `null` quand il manque. Ne juge rien. */
export function lirePatient(racine: Noeud): PatientLu | null {
  const noeud = descendre(racine, 'recordTarget', 'patientRole')
  if (noeud === null) return null
  const personne = descendre(noeud, 'patient')
  const nom = descendre(personne, 'name')
  return {
    noeud,
    identifiants: enfants(noeud, 'id').map((id) => {
      const oid = attribut(id, 'root') ?? ''
      const ins = Object.hasOwn(OID_INS, oid)
      return { noeud: id, racine: oid, extension: attribut(id, 'extension') ?? '', ins }
    }),
    personne,
    nom,
    familles: parties(nom, 'family'),
    prenoms: parties(nom, 'given'),
    sexe: descendre(personne, 'administrativeGenderCode'),
    naissance: descendre(personne, 'birthTime'),
    lieu: descendre(personne, 'birthplace', 'place', 'addr', 'county'),
  }
}

/** Vrai quand le document porte une INS : les traits stricts deviennent obligatoires (cda.md §5 [V]). */
export const porteIns = (patient: PatientLu | null): patient is PatientLu =>
  patient?.identifiants.some(({ ins }) => ins) ?? false
