import type { DescriptionSimulateurs } from '../../mocks/index.ts'
import { estBouclage, type OptionsReseau } from '../../mocks/serveur/reseau.ts'
import { presenterHosts } from './lignes-hosts.ts'

type ReseauDecrit = NonNullable<DescriptionSimulateurs['reseau']>

/** Ce qu’un banc ouvert à d’autres machines écrit au démarrage, sous ses services. */
export function presenterReseau(decrit: ReseauDecrit, reseau: OptionsReseau): readonly string[] {
  const { ecoute, autorises, jeton } = decrit
  const bouclage = estBouclage(ecoute)
  const admis = autorises.length > 0 ? `cette machine, ${autorises.join(', ')}` : 'toute machine'
  return [
    'Ouverture au réseau',
    `  écoute             ${ecoute}`,
    `  clients admis      ${bouclage ? 'cette machine' : admis}`,
    ...(jeton === null
      ? []
      : [`  jeton du contrôle  ${jeton} (en-tête « authorization: Bearer »)`]),
    `  autorités          ${decrit.ca}, ${decrit.caDer} (racine, DER)`,
    ...decrit.hotes.flatMap(({ nom, url }) => (url === null ? [] : [`  ${nom}\n    ${url}`])),
    '',
    ...(bouclage || autorises.length > 0
      ? []
      : [
          `Attention : toute machine qui atteint ${ecoute} peut appeler les services simulés.`,
          'Limitez-les à celle du logiciel avec « --autoriser ».',
          '',
        ]),
    ...presenterHosts(reseau),
    'Commandes pour installer les certificats : les mêmes options, plus « --aide-certificats ».',
    '',
  ]
}
