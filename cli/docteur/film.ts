import { choisirEcran, decrireMachine } from '../../steps/enregistreur/film/choisir-ecran.ts'
import { creerScene } from '../../steps/enregistreur/film/scene.ts'
import { type Controle, type Observation, sansObjet } from './types.ts'

const CONSTATS = {
  'ecran-virtuel': 'écran virtuel entier, barre d’adresse, date et heure du poste',
  'ecran-du-poste': 'tout l’écran de ce poste, visible dans le film',
  page: 'la page seule : les vidéos ne seront pas recevables',
  aucun: 'aucun film : les vidéos ne seront pas recevables',
} as const

/** Un film de quelques images, vraiment tourné : la présence des programmes ne prouve rien. */
async function essayer(): Promise<Observation> {
  const scene = creerScene()
  try {
    scene.commencer({ films: 1 })
    const navigateur = await scene.ouvrirNavigateur()
    const page = await (await navigateur.newContext()).newPage()
    await page.setContent('<p>épreuve</p>')
    const { prise } = await scene.couper()
    await scene.finir()
    await navigateur.close()
    const constat = CONSTATS[prise.cadre]
    if (prise.empechement === undefined) return { etat: 'ok', constat }
    const { raison, remede } = prise.empechement
    return { etat: 'attention', constat, details: [raison], remede }
  } finally {
    await scene.fermer()
  }
}

export const film: Controle = {
  id: 'film',
  titre: 'Film de l’écran',
  async verifier({ cible }) {
    if (cible === 'guide') return sansObjet('mode guidé : une personne remet les vidéos')
    const choisi = choisirEcran(decrireMachine())
    if (choisi.genre !== 'aucun') return essayer()
    const { raison, remede } = choisi.empechement
    return { etat: 'attention', constat: CONSTATS.page, details: [raison], remede }
  },
}
