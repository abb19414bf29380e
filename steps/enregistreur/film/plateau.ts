import type { Browser } from 'playwright'
import type { CadreFilm } from '../../../reports/campagne/types.ts'
import { ouvrirCamera } from './camera.ts'
import { choisirEcran, decrireMachine } from './choisir-ecran.ts'
import { type EcranFilme, ouvrirEcranVirtuel, ZONE_NAVIGATEUR } from './ecran-virtuel.ts'
import { choisirEncodeur } from './encodeur.ts'
import { ouvrirFenetre } from './ouvrir-fenetre.ts'
import { FilmImpossible, type Tournage } from './types.ts'

/** Un écran prêt à filmer, et le navigateur qui s'y montre. */
export interface Plateau {
  cadre: CadreFilm
  /** Nul quand la fenêtre est déjà ouverte devant une personne. */
  navigateur: Browser | null
  tourner(sortie: string): Promise<Tournage>
  fermer(): Promise<void>
}

interface Demande {
  dossier: string
  devantUnePersonne: boolean
  env?: NodeJS.ProcessEnv
}

/** L'écran du poste : son bureau, son horloge ; le banc n'y ajoute rien. */
const ecranDuPoste = ({ env, entree }: Pick<EcranFilme, 'env' | 'entree'>): EcranFilme => ({
  env,
  entree,
  fermer: async () => undefined,
})

/** Dresse le plateau que la machine permet. Lève `FilmImpossible`, rien ne reste alors ouvert. */
export async function dresserPlateau({
  dossier,
  devantUnePersonne,
  env,
}: Demande): Promise<Plateau> {
  const choisi = choisirEcran(decrireMachine(env), { devantUnePersonne })
  if (choisi.genre === 'aucun') throw new FilmImpossible(choisi.empechement)
  const { genre: cadre, ffmpeg } = choisi
  const encodeur = await choisirEncodeur(ffmpeg)
  const virtuel = choisi.genre === 'ecran-virtuel'
  const ecran = virtuel ? await ouvrirEcranVirtuel(choisi, dossier) : ecranDuPoste(choisi)
  const place = virtuel ? { env: ecran.env, zone: ZONE_NAVIGATEUR } : { env: ecran.env }
  try {
    const lance = devantUnePersonne ? null : await ouvrirFenetre(place)
    const navigateur = lance?.navigateur ?? null
    return {
      cadre,
      navigateur,
      tourner: (sortie) =>
        ouvrirCamera({ ffmpeg, entree: ecran.entree, encodeur, env: ecran.env, sortie }),
      async fermer() {
        await navigateur?.close()
        await ecran.fermer()
      },
    }
  } catch (erreur) {
    await ecran.fermer()
    throw erreur
  }
}
