import type { CampagneLue } from '../modele/types.ts'
import { direRetouche } from './retouches.ts'
import type { CampagneComparee } from './types.ts'

/** Ce qui doit être égal pour que seule la version du logiciel explique une différence. */
const TERMES: readonly { nom: string; lire(lue: CampagneLue): string }[] = [
  { nom: 'le référentiel', lire: ({ campagne }) => campagne.rem.rem },
  { nom: 'la révision du référentiel', lire: ({ campagne }) => campagne.rem.revision },
  { nom: 'la version du banc', lire: ({ campagne }) => campagne.banc },
  { nom: 'le produit', lire: ({ campagne }) => campagne.produit },
  { nom: 'la cible', lire: ({ campagne }) => campagne.cible },
  { nom: 'les profils', lire: ({ campagne }) => campagne.profils.join(', ') },
  {
    nom: 'les services',
    lire: ({ campagne }) =>
      Object.entries(campagne.services)
        .map((s) => s.join(' '))
        .sort()
        .join(', '),
  },
]

/** Ce qu'il faut savoir avant de lire les différences. */
export function direReserves(
  avant: CampagneLue,
  apres: CampagneLue,
  { preuvesChangent }: { preuvesChangent: boolean },
): string[] {
  const ecarts = TERMES.flatMap(({ nom, lire }) => {
    const [a, b] = [lire(avant), lire(apres)]
    return a === b ? [] : [`Deux choses ont changé : ${nom} était « ${a} », et devient « ${b} ».`]
  })
  const mutations = apres.campagne.mutations.join(', ')
  const fausse =
    mutations === '' ? [] : [`La seconde campagne joue un défaut volontaire : ${mutations}.`]
  const cible =
    apres.campagne.cible === 'reference'
      ? ['Le logiciel comparé est celui du banc : il n’est lié par aucune convention.']
      : []
  const memeVersion = avant.campagne.versionLgc === apres.campagne.versionLgc
  const muet =
    memeVersion && mutations === '' && preuvesChangent
      ? [
          `La version affichée est la même des deux côtés (${apres.campagne.versionLgc}), et pourtant des preuves changent : une version change de numéro à tout correctif (convergence.md §8).`,
        ]
      : []
  const retouches = [avant, apres].flatMap(({ dossier }) => direRetouche(dossier) ?? [])
  return [...retouches, ...ecarts, ...cible, ...fausse, ...muet]
}

export const presenter = ({ dossier, campagne }: CampagneLue): CampagneComparee => ({
  nom: dossier.split(/[\\/]/).findLast((nom) => nom !== '') ?? dossier,
  produit: campagne.produit,
  versionLgc: campagne.versionLgc,
  debut: campagne.debut,
  rem: campagne.rem.rem,
  revision: campagne.rem.revision,
  banc: campagne.banc,
  cible: campagne.cible,
  mutations: campagne.mutations,
})
