import { natureDe } from '../../insi/natures.ts'
import { exigerIdentiteNonQualifiee } from '../../insi/regles/identite-qualifiee.ts'
import type { Individu } from '../../insi/reponse.ts'
import type { Patient } from '../../patients/identite.ts'
import { cleExacte } from '../../patients/regles/cle-nir.ts'

/** Le dossier à mettre à jour, `null` pour une création ; et celui qui porte déjà le matricule. */
export interface FaitsApcv {
  patient: Patient | null
  porteur: number | null
}

type Regle = (lu: Individu, faits: FaitsApcv) => string | null

const exigerTraits: Regle = ({ nomNaissance, listePrenoms, sexe, dateNaissance }) =>
  nomNaissance !== '' && listePrenoms !== '' && /^[FM]$/.test(sexe) && dateNaissance !== ''
    ? null
    : "L'appli carte Vitale n'a pas donné tous les traits de cette personne."

/** Une clé fausse n'entre jamais dans un dossier, d'où qu'elle vienne (ins.md §10.3 [I]). */
const exigerCle: Regle = ({ actif }) =>
  cleExacte(actif.matricule) ? null : "La clé du matricule INS lu sur l'appli est fausse."

const exigerOid: Regle = ({ actif }) =>
  natureDe(actif.oid) ? null : `L'OID lu sur l'appli, « ${actif.oid} », n'est pas celui d'une INS.`

/** Deux dossiers ne portent jamais le même matricule (ins.md §10.3 [I]). */
const exigerMatriculeLibre: Regle = (_lu, { patient, porteur }) =>
  porteur === null || porteur === patient?.id
    ? null
    : `Le dossier n° ${porteur} porte déjà ce matricule INS : c'est lui qu'il faut mettre à jour.`

/** Un doute ou une fiction impose le provisoire : rien ne la qualifie tant qu'il est posé. */
const exigerSansDoute: Regle = (_lu, { patient }) => {
  if (patient?.attributs.douteuse)
    return "L'identité de ce dossier est douteuse : levez le doute avant de la qualifier."
  if (patient?.attributs.fictive)
    return "L'identité de ce dossier est fictive : elle ne peut pas être qualifiée."
  return null
}

/** Une identité qualifiée ne se remplace pas d'un clic : la règle d'INSi vaut ici (ins.md §10.4 [V]). */
const exigerNonRemplacee: Regle = (lu, { patient, porteur }) =>
  patient && exigerIdentiteNonQualifiee(lu, { patient, autrePorteur: porteur })
    ? "Cette identité est déjà qualifiée, avec d'autres traits. Retirez d'abord sa validation, après avoir vérifié à qui est ce dossier."
    : null

const REGLES: readonly Regle[] = [
  exigerTraits,
  exigerCle,
  exigerOid,
  exigerMatriculeLibre,
  exigerSansDoute,
  exigerNonRemplacee,
]

/** Toutes les raisons de ne pas reprendre cette personne dans ce dossier. */
export const refusApcv = (lu: Individu, faits: FaitsApcv): readonly string[] =>
  REGLES.map((regle) => regle(lu, faits)).filter((raison) => raison !== null)
