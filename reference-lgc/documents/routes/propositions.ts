import type { Compte } from '../../comptes/compte.ts'
import { lireCorrespondants } from '../../dossier/correspondants/correspondants.ts'
import { entreesDe } from '../../dossier/depot.ts'
import type { Entree } from '../../dossier/entree.ts'
import { corpsPrerempli } from '../../dossier/prerempli/corps.ts'
import { syntheseDuDossier } from '../../dossier/prerempli/synthese.ts'
import { dossierOuvertA } from '../../dossier/regles/dossier-ouvert.ts'
import type { Patient } from '../../patients/identite.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import type { Redaction } from '../modele/contenu.ts'
import type { Corps } from '../modele/corps.ts'
import { modeleVsm } from '../modele-vsm/modele.ts'
import { insDiffusable } from '../regles/ins-diffusable.ts'
import { destinatairesProposes } from '../saisie/destinataires.ts'
import type { Propositions } from '../saisie/redaction.ts'
import { fusionner } from '../saisie/synthese.ts'
import type { TypeDocument } from '../types.ts'

/** Ce que le dossier donne à qui peut l'ouvrir. */
const entreesPour = ({ base }: Pick<Noyau, 'base'>, patient: Patient, compte: Compte): Entree[] =>
  dossierOuvertA(compte) ? entreesDe(base, patient.id) : []

/** L'adresse MSSanté d'un patient est son matricule (mssante.md §2 [V]) : qualifié seulement. */
function patientDestinataire(patient: Patient) {
  const { nomUtilise, nomNaissance, prenomUtilise, premierPrenom } = patient.identite
  const ins = insDiffusable(patient)
  return {
    nom: nomUtilise || nomNaissance,
    prenom: prenomUtilise || premierPrenom,
    mssante: ins && `${ins.matricule}@patient.mssante.fr`,
  }
}

/** Destinataires et lignes de VSM que le formulaire propose, ceux d'un brouillon compris. */
export function propositionsDe(
  noyau: Pick<Noyau, 'base'>,
  patient: Patient,
  compte: Compte,
  brouillon: Redaction | null,
): Propositions {
  return {
    destinataires: destinatairesProposes(
      patientDestinataire(patient),
      lireCorrespondants(noyau.base),
      brouillon?.destinataires ?? [],
    ),
    synthese: () => {
      const dossier = syntheseDuDossier(
        entreesPour(noyau, patient, compte),
        compte,
        modeleVsm(noyau.base),
      )
      return brouillon?.corps.genre === 'synthese' ? fusionner(dossier, brouillon.corps) : dossier
    },
  }
}

export const corpsDuDossier = (
  noyau: Pick<Noyau, 'base'>,
  type: TypeDocument,
  patient: Patient,
  compte: Compte,
): Corps => {
  const entrees = entreesPour(noyau, patient, compte)
  const corps = corpsPrerempli(type, { patient, compte, entrees })
  return corps.genre === 'synthese' ? { ...corps, modele: modeleVsm(noyau.base) } : corps
}
