import type { Noyau } from '../../serveur/dependances.ts'
import { noterLecture, noterRefusDestinataire, noterRemise } from '../courriels/ecrire.ts'
import { envoiParIdentifiant } from '../courriels/lire.ts'
import { passer } from '../envoi/passer.ts'
import type { Rapport } from './lire-rapport.ts'

/**
 * Un rapport se montre à côté du message envoyé (MSS.19). Qu'il dise remis ou non, l'opérateur avait le
 * message : un envoi douteux cesse de l'être.
 */
export function rattacherRapport(
  noyau: Noyau,
  boiteId: number,
  rapport: Rapport,
  le: string,
): void {
  const { base } = noyau
  const envoi = rapport.identifiant && envoiParIdentifiant(base, boiteId, rapport.identifiant)
  if (!envoi) return
  passer(noyau, envoi.id, 'preuve-de-remise')
  for (const { adresse, issue, detail } of rapport.constats) {
    if (issue === 'remis') noterRemise(base, envoi.id, adresse, le)
    if (issue === 'lu') noterLecture(base, envoi.id, adresse, le)
    if (issue === 'non-remis')
      noterRefusDestinataire(base, envoi.id, { adresse, detail, etat: 'non-remis' })
  }
}
