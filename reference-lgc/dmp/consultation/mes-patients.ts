import { nomComplet } from '../../comptes/compte.ts'
import type { Session } from '../../comptes/sessions.ts'
import { listerPatients, type PatientDmp } from '../client/lister-patients.ts'
import { identiteUtilisateur } from '../operations/identite-utilisateur.ts'
import { tracer } from '../traces/traces.ts'
import type { Moyens } from './dossiers.ts'
import { creerTravaux } from './travaux.ts'

/** Les autorisations durent six mois : au-delà, il n'y a rien à rendre (dmp.md §7.3 [V]). */
const MOIS = 6

/** Les dossiers où le professionnel est autorisé (TD0.4), lus en arrière-plan à sa demande. */
export function creerMesPatients(moyens: Moyens) {
  const { noyau, client } = moyens
  const travaux = creerTravaux<readonly PatientDmp[]>(() => noyau.horloge.maintenant())
  const cle = ({ compte }: Session) => `${compte.id}:`

  return {
    lire: (session: Session) => travaux.lire(cle(session)),
    demander(session: Session): void {
      travaux.commencer(cle(session), async () => {
        const identite = await identiteUtilisateur(moyens, session)
        if ('echec' in identite) return identite
        const depuis = noyau.horloge.maintenant()
        depuis.setUTCMonth(depuis.getUTCMonth() - MOIS)
        const issue = await listerPatients(client, { identite: identite.valeur, depuis })
        const auteur = nomComplet(session.compte)
        const trace = { auteur, identite: identite.valeur, patientId: null } as const
        tracer(noyau, { ...trace, transaction: 'TD0.4' }, issue)
        return issue
      })
    },
    toutOublier: (): void => travaux.toutOublier(),
  }
}
