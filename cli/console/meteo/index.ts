import { Hono } from 'hono'
import { ErreurSegur } from '../../erreur-segur.ts'
import { type DemandeMeteo, demanderMeteo, type EtatMeteo } from '../../meteo/demander.ts'
import type { Annonce } from '../annonce.ts'
import type { ModuleConsole } from '../module.ts'
import { rediriger, rendre } from '../rendre.ts'
import { PageMeteo } from './page.tsx'
import { type ControleTrouve, trouverControle } from './trouver-controle.ts'

/** L'état, ou nul : des simulateurs annoncés peuvent s'être arrêtés entre-temps. */
async function voir(controle: ControleTrouve | null): Promise<EtatMeteo | null> {
  if (controle === null) return null
  try {
    return await demanderMeteo(controle, { voir: true })
  } catch (erreur) {
    if (erreur instanceof ErreurSegur) return null
    throw erreur
  }
}

async function provoquer(controle: ControleTrouve | null, demande: DemandeMeteo): Promise<Annonce> {
  if (controle === null)
    return { genre: 'attention', texte: 'Aucun service simulé n’est en marche.' }
  try {
    const { enCours } = await demanderMeteo(controle, demande)
    return { genre: 'succes', texte: enCours ? `En cours : ${enCours.libelle}.` : 'Beau temps.' }
  } catch (erreur) {
    if (!(erreur instanceof ErreurSegur)) throw erreur
    return { genre: 'erreur', texte: erreur.message }
  }
}

export const moduleMeteo: ModuleConsole = {
  prefixe: '/meteo',
  entree: { libelle: 'Météo', icone: 'meteo' },
  feuilles: [new URL('./meteo.css', import.meta.url)],
  monter(contexte) {
    const app = new Hono()
    const trouver = () => trouverControle(contexte.lanceur.courante())
    app.get('/', async (c) => {
      const controle = trouver()
      const meteo = await voir(controle)
      return rendre(c, PageMeteo({ cadre: contexte.cadre(c), controle, meteo }))
    })
    app.post('/', async (c) => {
      const champs = await c.req.formData()
      const situation = champs.get('situation')
      const demande: DemandeMeteo =
        typeof situation === 'string' ? { situation } : { beauTemps: true }
      return rediriger(c, '/meteo', await provoquer(trouver(), demande))
    })
    return app
  },
}
