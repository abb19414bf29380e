import type { Constat } from '../../../reports/campagne/types.ts'
import type { EchangePsc } from '../../services/psc.ts'
import { controler } from '../controle.ts'

const rafraichit = ({ point, parametres }: EchangePsc) =>
  point === 'token' && parametres.grant_type === 'refresh_token'
const connecte = ({ point, abouti }: EchangePsc) => point === 'token' && abouti

/** Repasser par la mire, même en silence, n'est pas rafraîchir : on compte les demandes après la connexion. */
const identificationsDepuis = (echanges: readonly EchangePsc[]): number =>
  echanges.slice(echanges.findIndex(connecte) + 1).filter(({ point }) => point === 'auth').length

/** EXI PSC 11 : le jeton d'accès se renouvelle pendant que l'utilisateur travaille. */
export function jetonRenouvele(echanges: readonly EchangePsc[]): Constat {
  const renouvellements = echanges.filter(rafraichit)
  const identifications = identificationsDepuis(echanges)
  return controler({
    id: 'psc.jeton-renouvele',
    conforme: renouvellements.some(({ abouti }) => abouti) && identifications === 0,
    attendu: 'un renouvellement abouti, sans nouvelle identification',
    observe: `${renouvellements.length} demande(s) de renouvellement, ${identifications} nouvelle(s) identification(s)`,
    ou: 'échanges avec Pro Santé Connect',
    action:
      'Renouveler le jeton d’accès par le jeton de rafraîchissement tant que l’utilisateur est actif.',
    source: 'EXI PSC 11 ; psc.md §9, §14.5 [V]',
  })
}

/** EXI PSC 20 : la déconnexion ferme aussi la session de Pro Santé Connect, et en revient. */
export function sessionFermee(echanges: readonly EchangePsc[]): Constat {
  const sorties = echanges.filter(({ point }) => point === 'logout')
  const derniere = sorties.at(-1)
  const complete =
    derniere?.abouti === true &&
    'id_token_hint' in derniere.parametres &&
    'post_logout_redirect_uri' in derniere.parametres
  return controler({
    id: 'psc.session-fermee',
    conforme: complete,
    attendu: 'une déconnexion aboutie, avec la preuve de session et une adresse de retour',
    observe: derniere
      ? `${derniere.abouti ? 'aboutie' : 'refusée'}, ${Object.keys(derniere.parametres).join(', ') || 'sans paramètre'}`
      : 'aucune déconnexion reçue',
    ou: 'échanges avec Pro Santé Connect',
    action:
      'À la déconnexion, appeler logout avec id_token_hint et l’adresse de retour enregistrée.',
    source: 'EXI PSC 20 ; psc.md §9 [V]',
  })
}

/** EXI PSC 20 : après la déconnexion, une nouvelle identification est demandée. */
export function identificationRedemandee(ou: 'mire' | 'logiciel'): Constat {
  return controler({
    id: 'psc.identification-redemandee',
    conforme: ou === 'mire',
    attendu: 'la mire de Pro Santé Connect',
    observe: ou === 'mire' ? 'la mire' : 'le logiciel, sans identification',
    ou: 'bouton de Pro Santé Connect',
    action: 'Fermer la session de Pro Santé Connect à la déconnexion.',
    source: 'EXI PSC 20 ; psc.md §9 [V]',
  })
}
