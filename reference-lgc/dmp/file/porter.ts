import { lireDocument, lirePdf } from '../../documents/depot.ts'
import type { Document } from '../../documents/document.ts'
import type { Contenu } from '../../documents/modele/contenu.ts'
import { lirePatient } from '../../patients/depot.ts'
import type { Patient } from '../../patients/identite.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import type { Issue } from '../client/issue.ts'
import { lireConsentement } from '../consentement/consentement.ts'
import { type Acteur, acteurCabinet } from '../operations/acteur.ts'
import type { Operations } from '../operations/operations.ts'
import { composerVersement, contenuVerse } from './composer-versement.ts'
import { ordreDe } from './depot.ts'
import { bloque, type IssueEnvoi, issueDeLEchec, reussi } from './issue-envoi.ts'
import type { Ordre } from './ordre.ts'
import { empechementEnvoi } from './regles/index.ts'

/** Ce que le facteur tient d'un ordre au moment de le porter. */
export interface Charge {
  ordre: Ordre
  document: Document
  contenu: Contenu
  patient: Patient
  acteur: Acteur
}

/** Prépare un ordre ; une phrase quand une condition locale manque, sans appeler personne. */
export function charger(noyau: Noyau, ordre: Ordre): Charge | { motif: string } {
  const { base, mutations } = noyau
  const document = lireDocument(base, ordre.patientId, ordre.documentId)
  const patient = lirePatient(noyau, ordre.patientId)
  if (!document?.contenu || !patient) return { motif: 'Le document n’est plus au dossier.' }
  const oppose = lireConsentement(base, patient.id).alimentation === 'opposee'
  // Une suppression est due au patient : son opposition à l'alimentation ne la retient pas.
  const faits = {
    patient,
    contenu: document.contenu,
    oppose: ordre.nature === 'versement' && oppose,
  }
  const motif = empechementEnvoi(faits, mutations)
  if (motif !== null) return { motif }
  const contenu = contenuVerse(document.contenu, patient, mutations)
  const { ins } = contenu.patient
  if (!ins) return { motif: 'L’identité du patient n’est pas qualifiée.' }
  return { ordre, document, contenu, patient, acteur: acteurCabinet(contenu, patient.id, ins) }
}

/** Le dossier du patient au DMP admet-il un envoi ? Gardé quelques minutes par le facteur. */
export async function verifierDossier(
  operations: Operations,
  acteur: Acteur,
): Promise<IssueEnvoi | null> {
  const existence = await operations.existence(acteur)
  if ('echec' in existence) return issueDeLEchec(existence.echec)
  if (existence.valeur.genre === 'absent')
    return bloque('dossier-absent', 'Le patient n’a pas de DMP.')
  if (existence.valeur.genre === 'ferme')
    return bloque('dossier-ferme', 'Le DMP du patient est fermé.')
  return null
}

/** Porte un versement ; un essai sans issue connue se vérifie avant tout nouvel envoi. */
export async function verser(
  noyau: Noyau,
  operations: Operations,
  charge: Charge,
): Promise<IssueEnvoi> {
  const { ordre, contenu, acteur, document } = charge
  if (ordre.incertain) {
    const deja = await operations.retrouver(acteur, contenu.id)
    if ('echec' in deja) return issueDeLEchec(deja.echec)
    if (deja.valeur !== null) return reussi(deja.valeur)
  }
  const remplace = await inscriptionRemplacee(noyau, operations, charge)
  if ('echec' in remplace) return issueDeLEchec(remplace.echec)
  const pdf = lirePdf(noyau.base, document.id)
  if (!pdf) return { evenement: 'refuser', motif: 'Le PDF du document manque.', code: 'sans-pdf' }
  const versement = composerVersement(
    { contenu, pdf, ordre, remplace: remplace.valeur, le: noyau.horloge.maintenant() },
    noyau.mutations,
  )
  const issue = await operations.alimenter(acteur, versement, contenu.titre)
  if ('valeur' in issue) {
    if (noyau.mutations.active('dmp-envoie-deux-fois'))
      await reverser(noyau, operations, charge, pdf)
    return reussi()
  }
  return verifierDoublon(operations, charge, issueDeLEchec(issue.echec))
}

/** La faute du mutant : le même document, sous un autre numéro. */
async function reverser(
  noyau: Noyau,
  operations: Operations,
  { ordre, contenu, acteur }: Charge,
  pdf: Uint8Array,
): Promise<void> {
  const versement = composerVersement(
    {
      contenu: { ...contenu, id: `${contenu.id}.2` },
      pdf,
      ordre: { lot: `${ordre.lot}.2` },
      remplace: null,
      le: noyau.horloge.maintenant(),
    },
    noyau.mutations,
  )
  await operations.alimenter(acteur, versement, contenu.titre)
}

/** « Déjà là » : si c'est bien notre document, l'envoi précédent avait abouti. */
const DEJA_LA = ['XDSDuplicateUniqueIdInRegistry', 'XDSNonIdenticalHash', 'XDSNonIdenticalSize']

async function verifierDoublon(
  operations: Operations,
  { acteur, contenu }: Charge,
  issue: IssueEnvoi,
): Promise<IssueEnvoi> {
  if (issue.evenement !== 'refuser' || !DEJA_LA.includes(issue.code ?? '')) return issue
  const deja = await operations.retrouver(acteur, contenu.id)
  return 'valeur' in deja && deja.valeur !== null ? reussi(deja.valeur) : issue
}

/** L'inscription du document remplacé ; `null` s'il n'a jamais été versé : le nouveau part seul. */
async function inscriptionRemplacee(
  noyau: Noyau,
  operations: Operations,
  { document, contenu, acteur }: Charge,
): Promise<Issue<string | null>> {
  if (!contenu.remplace || document.remplaceId === null) return { valeur: null }
  const ancien = ordreDe(noyau.base, document.remplaceId, 'versement')
  if (ancien?.etat !== 'transmis') return { valeur: null }
  // Le numéro a pu changer depuis l'envoi : un changement de visibilité en donne un nouveau.
  return operations.retrouver(acteur, contenu.remplace.id)
}

/** Porte une suppression : l'inscription d'abord, l'état ensuite (dmp.md §11 [V]). */
export async function supprimer(
  noyau: Noyau,
  operations: Operations,
  { ordre, contenu, acteur }: Charge,
): Promise<IssueEnvoi> {
  if (noyau.mutations.active('dmp-suppression-locale')) return reussi()
  const inscription = await operations.retrouver(acteur, contenu.id)
  if ('echec' in inscription) return issueDeLEchec(inscription.echec)
  if (inscription.valeur === null) return reussi()
  const issue = await operations.supprimer(
    acteur,
    {
      lot: { titre: 'Suppression', uniqueId: ordre.lot, le: noyau.horloge.maintenant() },
      entryUUID: inscription.valeur,
      de: 'Approved',
    },
    contenu.titre,
  )
  return 'valeur' in issue ? reussi() : issueDeLEchec(issue.echec)
}
