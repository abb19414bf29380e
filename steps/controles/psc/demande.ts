import type { Constat } from '../../../reports/campagne/types.ts'
import type { EchangePsc } from '../../services/psc.ts'
import { controler } from '../controle.ts'

const OU = 'demande reçue par Pro Santé Connect'

/** Ce que la demande doit porter, et ce qu'il faut faire quand elle ne l'a pas (psc.md §3). */
const EXIGES: readonly {
  id: string
  parametre: string
  attendu: RegExp
  dit: string
  source: string
}[] = [
  {
    id: 'psc.demande-portee',
    parametre: 'scope',
    attendu: /^(?=.*\bopenid\b)(?=.*\bscope_all\b)/,
    dit: 'openid scope_all',
    source: 'psc.md §3 [V]',
  },
  {
    id: 'psc.demande-acr',
    parametre: 'acr_values',
    attendu: /^eidas1$/,
    dit: 'eidas1',
    source: 'EXI PSC 16, SC.PSC.08 ; psc.md §3 [V]',
  },
  {
    id: 'psc.demande-etat',
    parametre: 'state',
    attendu: /./,
    dit: 'une valeur imprévisible',
    source: 'psc.md §3 [I]',
  },
  {
    id: 'psc.demande-nonce',
    parametre: 'nonce',
    attendu: /./,
    dit: 'une valeur imprévisible',
    source: 'psc.md §3 [V]',
  },
]

/** PSC.01, SC.PSC.08 : la demande de connexion porte ce que Pro Santé Connect exige. */
export function demandeComplete(echanges: readonly EchangePsc[]): Constat[] {
  const demande = echanges.filter(({ point }) => point === 'auth').at(-1)
  return EXIGES.map(({ id, parametre, attendu, dit, source }) => {
    const valeur = demande?.parametres[parametre] ?? ''
    return controler({
      id,
      conforme: attendu.test(valeur),
      attendu: `${parametre} : ${dit}`,
      observe: demande ? `${parametre} : ${valeur || 'absent'}` : 'aucune demande reçue',
      ou: OU,
      action: `Envoyer ${parametre} dans la demande d’authentification.`,
      source,
    })
  })
}
