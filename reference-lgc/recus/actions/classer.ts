import { lirePatient, porteurDuMatricule } from '../../patients/depot.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { changerRecu } from '../depot.ts'
import type { DocumentRecu } from '../document-recu.ts'
import { type Rattachement, rattachementPossible } from '../identite/rattachement-possible.ts'
import { tracerRecu } from '../traces.ts'

export interface Classement {
  patientId: number
  auteur: string
  /** L'utilisateur dit avoir comparé les traits. */
  confirme: boolean
}

/** Ce que le clic a fait, ou pourquoi il n'a rien fait. */
export type IssueClassement =
  | { genre: 'classe' }
  | { genre: 'a-confirmer' | 'refuse'; raison: string }

/** Ce qui sépare ce document de ce dossier, à dire avant d'agir. */
export function evaluerRattachement(
  noyau: Noyau,
  { lu }: Pick<DocumentRecu, 'lu'>,
  patientId: number,
): Rattachement {
  const { base, mutations } = noyau
  const patient = lirePatient(noyau, patientId)
  if (!patient) return { genre: 'refuse', raison: "Ce dossier n'existe plus." }
  const ins = lu.patient?.ins
  const anciens = base
    .lire<{ matricule: string }>('SELECT matricule FROM matricule_recu WHERE patient_id = ?', [
      patientId,
    ])
    .map(({ matricule }) => matricule)
  const juste = rattachementPossible({
    ...{ lu, patient, anciens },
    porteur: ins ? porteurDuMatricule(base, ins.matricule) : null,
  })
  return mutations.choisir<Rattachement>('recu-classe-malgre-ins', juste, () =>
    juste.genre === 'refuse' ? { genre: 'libre' } : juste,
  )
}

/** Range un document dans un dossier, ses métadonnées avec lui (MSS.23, MSS.25). */
export function classerRecu(
  noyau: Noyau,
  recu: DocumentRecu,
  { patientId, auteur, confirme }: Classement,
): IssueClassement {
  const rattachement = evaluerRattachement(noyau, recu, patientId)
  if (rattachement.genre === 'refuse') {
    tracerRecu(noyau, recu.id, {
      auteur,
      action: 'Classement refusé',
      detail: `Dossier n° ${patientId} : ${rattachement.raison}`,
    })
    return rattachement
  }
  if (rattachement.genre === 'a-confirmer' && !confirme) return rattachement
  const le = noyau.horloge.maintenant().toISOString()
  noyau.base.transaction(() => {
    changerRecu(noyau.base, recu.id, {
      patient_id: patientId,
      etat: 'classe',
      classe_le: le,
      classe_par: auteur,
      ...metadonneesPerdues(noyau, recu, le),
    })
    const detail = `Dossier n° ${patientId}${confirme ? ', traits comparés par l’utilisateur' : ''}.`
    tracerRecu(noyau, recu.id, { auteur, action: 'Classé', detail })
  })
  return { genre: 'classe' }
}

/** Le document garde au dossier le type et la date sous lesquels il a été reçu (MSS.25). */
const metadonneesPerdues = ({ mutations }: Noyau, { type, date }: DocumentRecu, le: string) =>
  mutations.choisir('recu-classe-sans-type', { type, date }, () => ({
    type: '',
    date: le.replace(/\D/g, '').slice(0, 14),
  }))
