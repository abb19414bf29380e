import type { Noyau } from '../../serveur/dependances.ts'
import { changerRecu, recuParIdentifiant } from '../depot.ts'
import type { DocumentRecu } from '../document-recu.ts'
import { tracerRecu } from '../traces.ts'

/** Lu par un médecin : il quitte les non lus. */
export function marquerLu(noyau: Noyau, recu: DocumentRecu, auteur: string): void {
  if (recu.luLe !== null) return
  const le = noyau.horloge.maintenant().toISOString()
  changerRecu(noyau.base, recu.id, { lu_le: le, lu_par: auteur })
  tracerRecu(noyau, recu.id, { auteur, action: 'Lu' })
}

export function marquerNonLu(noyau: Noyau, recu: DocumentRecu, auteur: string): void {
  if (recu.luLe === null) return
  changerRecu(noyau.base, recu.id, { lu_le: null, lu_par: null })
  tracerRecu(noyau, recu.id, { auteur, action: 'Remis dans les non lus' })
}

/** Un médecin dit avoir pris connaissance d'un résultat critique (BIO.03). */
export function acquitter(noyau: Noyau, recu: DocumentRecu, auteur: string): void {
  if (!recu.critique || recu.acquitteLe !== null) return
  const le = noyau.horloge.maintenant().toISOString()
  changerRecu(noyau.base, recu.id, { acquitte_le: le, acquitte_par: auteur })
  tracerRecu(noyau, recu.id, { auteur, action: 'Résultat critique pris en compte' })
}

/** Sort d'un dossier où il n'a rien à faire, et revient dans la liste à classer. */
export function retirerDuDossier(noyau: Noyau, recu: DocumentRecu, auteur: string): void {
  if (recu.etat !== 'classe') return
  changerRecu(noyau.base, recu.id, {
    patient_id: null,
    etat: 'a-classer',
    classe_le: null,
    classe_par: null,
  })
  tracerRecu(noyau, recu.id, {
    auteur,
    action: 'Retiré du dossier',
    detail: `Dossier n° ${recu.patientId}.`,
  })
}

/**
 * L'émetteur a supprimé ce document (DMP, message) : la copie locale reste, marquée, avec la raison
 * (BIO.07, dmp.md §16.5). Rend `null` quand le document n'a jamais été reçu.
 */
export function signalerSuppression(
  noyau: Noyau,
  { identifiant, raison, auteur }: { identifiant: string; raison: string; auteur: string },
): DocumentRecu | null {
  const recu = recuParIdentifiant(noyau.base, identifiant.toUpperCase())
  if (!recu || recu.motif !== null) return recu
  changerRecu(noyau.base, recu.id, { motif: raison, lu_le: null, lu_par: null })
  tracerRecu(noyau, recu.id, { auteur, action: 'Supprimé par son émetteur', detail: raison })
  return recu
}

/** Un document qui ne concerne pas le cabinet quitte la liste ; il est gardé, avec sa trace. */
export function ecarter(noyau: Noyau, recu: DocumentRecu, auteur: string): void {
  if (recu.etat === 'classe') return
  changerRecu(noyau.base, recu.id, { etat: 'ecarte' })
  tracerRecu(noyau, recu.id, { auteur, action: 'Écarté' })
}
