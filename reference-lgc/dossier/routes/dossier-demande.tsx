import type { Patient } from '../../patients/identite.ts'
import { ouvrirPatient } from '../../patients/routes/patient-demande.tsx'
import { cadreDe, type Requete } from '../../serveur/contexte.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { entier } from '../../serveur/formulaire.ts'
import { pageErreur } from '../../serveur/introuvable.tsx'
import { rendre } from '../../serveur/rendre.tsx'
import { lireEntree } from '../depot.ts'
import type { Entree } from '../entree.ts'
import { dossierOuvertA } from '../regles/dossier-ouvert.ts'
import { PageReservee } from '../vues/reservee.tsx'

type Ouverture<T> =
  | ({ refus: Response | Promise<Response> } & { [cle in keyof T]?: never })
  | ({ refus?: never } & T)

/** Le dossier médical de l'adresse, pour qui peut l'ouvrir ; l'accès est tracé. */
export function ouvrirDossier(
  c: Requete,
  noyau: Noyau,
  operation: string,
): Ouverture<{ patient: Patient }> {
  if (!dossierOuvertA(c.var.seance.session.compte)) {
    const retour = `/patients/${entier(c.req.param('id')) ?? ''}`
    return { refus: rendre(c, <PageReservee cadre={cadreDe(c, noyau)} retour={retour} />, 403) }
  }
  const patient = ouvrirPatient(c, noyau, operation)
  return patient ? { patient } : { refus: pageErreur(c, 404) }
}

/** L'entrée de l'adresse, si elle est bien de ce patient. */
export function ouvrirEntree(
  c: Requete,
  noyau: Noyau,
  operation: string,
): Ouverture<{ patient: Patient; entree: Entree }> {
  const ouverture = ouvrirDossier(c, noyau, operation)
  if (ouverture.refus) return { refus: ouverture.refus }
  const id = entier(c.req.param('entree'))
  const entree = id === null ? null : lireEntree(noyau.base, ouverture.patient.id, id)
  return entree ? { patient: ouverture.patient, entree } : { refus: pageErreur(c, 404) }
}
