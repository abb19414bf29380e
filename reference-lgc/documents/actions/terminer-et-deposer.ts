import type { Annonce } from '../../comptes/annonce.ts'
import type { Session } from '../../comptes/sessions.ts'
import { envoyerDOffice } from '../../messagerie/envoi/envoyer-d-office.ts'
import { annonceDuDepot } from '../../ordonnance-numerique/phrases.ts'
import type { Patient } from '../../patients/identite.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import type { Document } from '../document.ts'
import { estPrescription } from '../modele/corps.ts'
import { terminerDocument } from './terminer.ts'

/** Termine un document, puis l'envoie d'office si le cabinet l'a réglé ainsi (MSS.13). */
export async function terminerEtDeposer(
  dep: Dependances,
  session: Session,
  document: Document,
  patient: Patient,
): Promise<Annonce> {
  const fin = await terminer(dep, session, document, patient)
  const { compte } = session
  const envoi = await envoyerDOffice(dep, { compte, patient, documentId: document.id })
  if (!envoi) return fin
  const genre = fin.genre === 'succes' ? envoi.genre : fin.genre
  return { genre, textes: [...fin.textes, ...envoi.textes] }
}

/** Une prescription se dépose d'abord, dans un cabinet qui dépose. */
async function terminer(
  dep: Dependances,
  session: Session,
  document: Document,
  patient: Patient,
): Promise<Annonce> {
  if (dep.ordonnance && estPrescription(document.corps))
    return annonceDuDepot(await dep.ordonnance.terminer(session, document, patient))
  await terminerDocument(dep, document, patient, session.compte)
  return { genre: 'succes', textes: ['Document terminé.'] }
}
