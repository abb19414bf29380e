import type { Compte } from '../../comptes/compte.ts'
import type { Patient } from '../../patients/identite.ts'
import { traitsImprimes } from '../../reglages/editions/editions.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { secteurDe, specialiteDe } from '../cabinet.ts'
import {
  type AuteurFige,
  type Contenu,
  type PatientFige,
  TRAITS_FIGES,
  type TraitsFiges,
} from '../contenu.ts'
import type { Document } from '../document.ts'
import { oidDocument, oidSerie } from '../oid.ts'

/** Le contenu d'un document à l'instant où son auteur le termine. */
export function figer(
  noyau: Noyau,
  document: Pick<Document, 'id' | 'type' | 'titre' | 'texte' | 'creeLe'>,
  patient: Patient,
  compte: Compte,
): Contenu {
  const maintenant = noyau.horloge.maintenant()
  return {
    id: oidDocument(maintenant, document.id),
    serie: oidSerie(maintenant, document.id),
    version: 1,
    type: document.type,
    titre: document.titre,
    texte: document.texte,
    debutLe: document.creeLe,
    termineLe: maintenant.toISOString(),
    patient: patientFige(patient),
    traitsAjoutes: traitsImprimes(noyau.base, noyau.mutations),
    auteur: auteurFige(compte),
  }
}

/** Un trait ajouté demain au dossier ne part pas de lui-même dans les documents. */
function patientFige({ id, identite, statut, ins }: Patient): PatientFige {
  const traits = Object.fromEntries(TRAITS_FIGES.map((t) => [t, identite[t]])) as TraitsFiges
  return {
    ipp: `IPP-${String(id).padStart(6, '0')}`,
    traits,
    statut,
    ins: ins && { matricule: ins.matricule, oid: ins.oid },
  }
}

const auteurFige = (compte: Compte): AuteurFige => ({
  identifiant: compte.identifiantNational ?? '',
  nom: compte.nom,
  prenom: compte.prenom,
  titre: compte.role === 'medecin' ? 'Docteur' : null,
  specialite: specialiteDe(compte.specialiteAmo),
  secteur: secteurDe(compte.secteurActivite),
})
