import type { Session } from '../../comptes/sessions.ts'
import { etatSessionPsc } from '../../psc/etat.ts'
import type { Psc } from '../../psc/psc.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import type { ClientDmp } from '../client/client.ts'
import { type Issue, refus } from '../client/issue.ts'
import type { Identite, Mode } from '../vihf/identite.ts'
import { porteurDuCompte } from '../vihf/porteur.ts'

interface Moyens {
  noyau: Noyau
  client: ClientDmp
  psc: Psc | null
}

const SANS_MOYEN =
  'Vous êtes connecté par mot de passe : le DMP demande Pro Santé Connect ou votre carte CPS.'

/** Le moyen qui servirait, sans rien demander à personne : la page n'attend pas. */
export function moyenPresent(
  { noyau, client, psc }: Moyens,
  session: Session,
): Mode | { empechement: string } {
  const { compte } = session
  if (!porteurDuCompte(compte))
    return { empechement: 'Votre compte n’a pas d’identifiant national de professionnel de santé.' }
  if (psc && etatSessionPsc(noyau, psc, session)?.genre === 'ouverte') return 'INDIRECTE_RENFORCEE'
  if (client.porteurDeLaCarte() === compte.identifiantNational) return 'DIRECTE'
  return { empechement: SANS_MOYEN }
}

/** L'identité de l'utilisateur pour un appel ; son jeton est renouvelé au besoin. */
export async function identiteUtilisateur(
  moyens: Moyens,
  session: Session,
): Promise<Issue<Identite>> {
  const porteur = porteurDuCompte(session.compte)
  const moyen = moyenPresent(moyens, session)
  if (!porteur || typeof moyen !== 'string')
    return refus(
      'sans-authentification',
      typeof moyen === 'string' ? SANS_MOYEN : moyen.empechement,
    )
  if (moyen === 'DIRECTE') return { valeur: { mode: 'DIRECTE', porteur } }
  const acces = await moyens.psc?.jetonPsc(session)
  if (!acces?.ouvert)
    return refus('psc-fermee', 'Votre session Pro Santé Connect est finie. Reconnectez-vous.')
  const situation = moyens.psc?.sessions.lire(session.empreinte)?.situation
  return {
    valeur: {
      mode: 'INDIRECTE_RENFORCEE',
      jeton: acces.jeton,
      porteur: {
        ...porteur,
        identifiant: acces.identifiant,
        ...(situation?.identifiantStructure
          ? { structure: situation.identifiantStructure, nomStructure: situation.structure }
          : {}),
      },
    },
  }
}
