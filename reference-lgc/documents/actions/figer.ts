import type { Compte } from '../../comptes/compte.ts'
import { lireMentionRgpd } from '../../dossier/mention-rgpd/mention.ts'
import type { Patient } from '../../patients/identite.ts'
import { traitsImprimes } from '../../reglages/editions/editions.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { CABINET, metierDe, secteurDe } from '../cabinet.ts'
import { lireDocument } from '../depot.ts'
import type { Document } from '../document.ts'
import type { Contenu } from '../modele/contenu.ts'
import {
  type AuteurFige,
  type Destinataire,
  type PatientFige,
  TRAITS_FIGES,
  type TraitsFiges,
} from '../modele/personnes.ts'
import { oidDocument } from '../oid.ts'
import { insDiffusable } from '../regles/ins-diffusable.ts'
import { versionDe } from '../regles/version.ts'
import { classeDe } from '../types-autres.ts'

/** Ce que figer demande à un brouillon, enregistré ou non. */
export type AFiger = Pick<
  Document,
  | 'id'
  | 'type'
  | 'codage'
  | 'titre'
  | 'corps'
  | 'destinataires'
  | 'masquages'
  | 'creeLe'
  | 'patientId'
  | 'remplaceId'
>

/** Le contenu d'un document à l'instant où son auteur le termine. */
export function figer(noyau: Noyau, document: AFiger, patient: Patient, compte: Compte): Contenu {
  const maintenant = noyau.horloge.maintenant()
  const { type, codage, titre, corps, destinataires, masquages } = document
  const remplace =
    document.remplaceId === null
      ? null
      : lireDocument(noyau.base, document.patientId, document.remplaceId)
  return {
    id: oidDocument(maintenant, document.id),
    ...versionDe(remplace?.contenu ?? null, maintenant, document.id, noyau.mutations),
    type,
    codage,
    classe: classeDe(type, codage),
    titre,
    corps,
    destinataires: destinatairesFiges(destinataires, patient),
    masquages,
    debutLe: document.creeLe,
    termineLe: maintenant.toISOString(),
    patient: patientFige(patient),
    traitsAjoutes: traitsImprimes(noyau.base, noyau.mutations),
    auteur: auteurFige(compte),
    cabinet: CABINET,
    mentionRgpd: lireMentionRgpd(noyau.base),
    ordonnanceNumerique: null,
    oppositionConsultation: false,
  }
}

/** L'adresse MSSanté d'un patient porte son matricule : elle ne sort que d'une identité qualifiée (règle 28). */
const destinatairesFiges = (
  destinataires: readonly Destinataire[],
  patient: Patient,
): readonly Destinataire[] =>
  insDiffusable(patient)
    ? destinataires
    : destinataires.map((d) => (d.genre === 'patient' ? { ...d, mssante: null } : d))

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
  specialite: metierDe(compte),
  secteur: secteurDe(compte.secteurActivite),
})
