import type { Annonce } from '../../comptes/annonce.ts'
import type { Session } from '../../comptes/sessions.ts'
import { annonceDuDepot } from '../../ordonnance-numerique/phrases.ts'
import type { Patient } from '../../patients/identite.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import type { Document } from '../document.ts'
import { estPrescription } from '../modele/corps.ts'
import { terminerDocument } from './terminer.ts'

/** Termine un document ; une prescription se dépose d'abord, dans un cabinet qui dépose. */
export async function terminerEtDeposer(
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
