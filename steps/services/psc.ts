import type { EntreeJournal } from '../../mocks/contrat.ts'
import type { Simulateurs } from './simulateurs.ts'

/** Un échange que Pro Santé Connect simulé a vu ; les secrets y sont remplacés par une empreinte. */
export interface EchangePsc {
  point: string
  abouti: boolean
  parametres: Readonly<Record<string, string>>
  id: number
}

/** `a=1&b=deux mots` : le journal écrit les paramètres en clair, non encodés. */
const lireParametres = (texte: string): Record<string, string> =>
  Object.fromEntries(
    texte
      .split('&')
      .filter((paire) => paire.includes('='))
      .map((paire) => {
        const [nom = '', ...valeur] = paire.split('=')
        return [nom, valeur.join('=')]
      }),
  )

const lireEchange = ({ id, operation, resultat, requete }: EntreeJournal): EchangePsc => ({
  id,
  point: operation ?? '',
  abouti: resultat === 'ok',
  parametres: {
    ...lireParametres(requete.chemin.split('?').slice(1).join('?')),
    ...lireParametres(requete.corps),
  },
})

/** Les échanges vus depuis le début du scénario, dans l'ordre. */
export async function lireEchangesPsc(simulateurs: Simulateurs): Promise<EchangePsc[]> {
  return (await simulateurs.journal('psc')).map(lireEchange)
}

/** Arme une fois la réponse que Pro Santé Connect rendra à la prochaine connexion. */
export const armerReponse = (simulateurs: Simulateurs, mode: string): Promise<unknown> =>
  simulateurs.poster('psc', 'faults', { mode, count: 1 })

/** Les jetons à venir ne servent que quelques secondes : le logiciel doit les renouveler (EXI PSC 11). */
export const abregerJetons = (simulateurs: Simulateurs): Promise<unknown> =>
  simulateurs.poster('psc', 'reglages', { dureeAcces: 2 })

/** Ce que le téléphone montre de la demande en attente ; nul quand rien n'attend. */
export async function deciderSurTelephone(
  simulateurs: Simulateurs,
  nationalId: string,
  decision: 'approve' | 'deny',
): Promise<{ nombre: string }> {
  const decidee = (await simulateurs.poster('psc', 'ecps', { nationalId, decision })) as {
    bindingMessage: string
  }
  return { nombre: decidee.bindingMessage }
}
