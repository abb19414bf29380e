import path from 'node:path'
import { type Context, Hono } from 'hono'
import { rediriger, rendreFragment } from '../../rendre.ts'
import type { Sources } from '../etape/composer-vue.ts'
import { idsPieces } from '../formulaire/lire-valeurs.ts'
import { lirePersonne } from '../personne.ts'
import { ajouterPiece } from '../pieces/ajouter-piece.ts'
import { recevoirCopie, recevoirEnvoi } from '../pieces/recevoir-piece.ts'
import { servirPiece } from '../pieces/servir-piece.ts'
import { ChampPieceGuide } from '../vues/champ-piece.tsx'
import { questionVisee } from './question-visee.ts'
import { dossierPieces } from './repondre.ts'

/** Le champ tel qu'il est maintenant, que le script met à la place de l'ancien. */
async function rendreZone({ seance }: Sources, c: Context, nom: string, erreur: string | null) {
  const question = questionVisee(seance, c.req.query('question'), c.req.query('numero'))
  const champ = question?.formulaire.champs[nom]
  if (!question || champ?.genre !== 'piece') return c.text('Cette étape est passée.', 409)
  const valeurs = { [nom]: seance.brouillon(question)[nom]?.valeur ?? '' }
  const zone = ChampPieceGuide({ nom, champ, valeurs, erreur, piece: seance.piece })
  return c.html(await rendreFragment(zone), erreur === null ? 200 : 422)
}

/** Les fichiers d'une étape : envoyés par le script, pris dans le dossier surveillé, montrés. */
export function routesPieces(sources: Sources): Hono {
  const { contexte, seance, dossier } = sources
  const pieces = dossierPieces(contexte.dossierEtat)
  const app = new Hono()

  app.get('/pieces/:id', async (c) => {
    const piece = seance.piece(c.req.param('id'))
    const servie = piece && (await servirPiece(piece))
    return servie ?? c.notFound()
  })
  app.get('/zone', (c) => rendreZone(sources, c, c.req.query('champ') ?? '', null))
  app.post('/pieces', async (c) => {
    const { question: id, numero, champ = '', nom = '', onglet = '' } = c.req.query()
    const question = questionVisee(seance, id, numero)
    if (!question) return c.text('Cette étape est passée.', 409)
    const corps = c.req.raw.body ?? new Blob([]).stream()
    const recue = await recevoirEnvoi(pieces, nom, corps)
    const ajout = { question, champ, par: lirePersonne(c), onglet }
    return rendreZone(sources, c, champ, ajouterPiece(contexte, seance, ajout, recue))
  })
  app.post('/pieces/retirer', async (c) => {
    const { question: id, numero, champ = '', piece, onglet = '' } = c.req.query()
    const question = questionVisee(seance, id, numero)
    if (!question) return c.text('Cette étape est passée.', 409)
    const gardes = idsPieces(seance.brouillon(question)[champ]?.valeur)
    const restes = gardes.filter((autre) => autre !== piece)
    seance.noter(question, { [champ]: restes.join(',') }, { par: lirePersonne(c), onglet })
    return rendreZone(sources, c, champ, null)
  })
  app.post('/dossier', async (c) => {
    const { dossier: chemin } = await c.req.parseBody()
    if (!dossier.choisir || typeof chemin !== 'string') return c.text('Refusé.', 403)
    dossier.changer(chemin)
    return rediriger(c, '/guide')
  })
  app.post('/dossier/prendre', async (c) => {
    const { _question: id, _champ: champ = '', nom } = await c.req.parseBody()
    const question = questionVisee(seance, String(id ?? ''), undefined)
    if (!question) return rediriger(c, '/guide')
    const neufs = (await dossier.neufs(question.date)) ?? []
    // Seul un nom de la liste se prend : rien ne se compose à partir de ce que la page envoie.
    const choisi = neufs.find((neuf) => neuf.nom === nom)
    if (!choisi) return rediriger(c, '/guide', { genre: 'attention', texte: 'Fichier disparu.' })
    const recue = await recevoirCopie(pieces, path.join(dossier.chemin(), choisi.nom))
    const ajout = { question, champ: String(champ), par: lirePersonne(c), onglet: '' }
    const refus = ajouterPiece(contexte, seance, ajout, recue)
    return rediriger(c, '/guide', refus === null ? undefined : { genre: 'erreur', texte: refus })
  })
  return app
}
