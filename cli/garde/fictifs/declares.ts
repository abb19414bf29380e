import { IDENTITES_DE_TEST } from '../../../mocks/insi/identites-de-test.ts'
import { PERSONNES } from '../../../mocks/personnes/personnes.ts'
import { STRUCTURES } from '../../../mocks/personnes/structures.ts'
import { composerFictifs } from '../../../reports/proprete/fictifs/composer.ts'
import type { Fictifs } from '../../../reports/proprete/fictifs/types.ts'
import type { ConfigChargee } from '../../config/charger.ts'
import { chargerApport } from '../../simulateurs/lire-cartes.ts'
import { chargerIdentites } from '../../simulateurs/lire-identites.ts'

/** Un matricule connu de la base, et ceux qui l’ont précédé. */
interface IdentiteConnue {
  matricule: { numero: string }
  historique?: readonly { numero: string }[] | undefined
  nirUlterieur?: { numero: string } | null | undefined
  ouvrantDroit?: { numero: string } | null | undefined
}

const numerosDe = (identite: IdentiteConnue): readonly string[] => [
  identite.matricule.numero,
  ...(identite.historique ?? []).map(({ numero }) => numero),
  ...[identite.nirUlterieur, identite.ouvrantDroit].flatMap((autre) => autre?.numero ?? []),
]

/** L’ensemble fictif du banc, et ce que la configuration y ajoute : identités, cartes, valeurs déclarées. */
export async function chargerFictifs(
  config: Pick<ConfigChargee, 'insi' | 'cartesVitale' | 'garde' | 'jeuDeDonnees'>,
): Promise<Fictifs> {
  const charge = await chargerIdentites(config.insi)
  const { cartes } = await chargerApport({ cartesVitale: config.cartesVitale })
  const { matricules, rpps, finess, courriels, telephones, domaines, hotes } = config.jeuDeDonnees
  const identites: readonly IdentiteConnue[] = [
    ...IDENTITES_DE_TEST,
    ...(charge?.jeu.identites ?? []),
  ]
  return composerFictifs({
    matricules: identites.flatMap(numerosDe),
    rpps: PERSONNES.map(({ identifiant }) => identifiant.slice(1)),
    structures: STRUCTURES.map(({ identifiant }) => identifiant.slice(1)),
    cartes: JSON.stringify(cartes ?? {}),
    admis: [...config.garde.admis, ...matricules, ...rpps, ...finess, ...courriels, ...telephones],
    domaines,
    hotes,
  })
}
