import { Hono } from 'hono'
import { z } from 'zod'
import { DRAPEAUX, type Usager } from '../base/types.ts'
import type { Cabinet, Environnement } from '../logiciel/cabinet.ts'
import { lireDemande } from '../logiciel/lire-demande.ts'
import { refuser } from '../logiciel/refuser.ts'
import { fauteDeDrapeaux, poserDrapeaux } from './drapeaux.ts'
import { montrerUsager } from './montrer.ts'
import { controlerPiece, presenterPiece } from './pieces.ts'
import { reprendre } from './reprendre.ts'
import { trouver } from './trouver.ts'
import { verifierUsager } from './verifier.ts'

const formePiece = z.strictObject({ nature: z.string().min(1).max(200) })
const formeDrapeaux = z.strictObject({ drapeaux: z.array(z.enum(DRAPEAUX)).max(3) })

/** Pièces, drapeaux, INSi : ce qui fait changer l'identité d'état. */
export function routesIdentite(cabinet: Cabinet): Hono<Environnement> {
  const app = new Hono<Environnement>()
  const inconnue = 'Fiche inconnue.'

  app.post('/:id/pieces', async (c) => {
    const [usager, lu] = [trouver(cabinet, c), await lireDemande(c, formePiece)]
    if (!usager || !lu) return refuser(c, 404, inconnue)
    presenterPiece(cabinet, { usager, compte: c.get('compte') }, lu.nature)
    return c.json({ message: 'Pièce ajoutée.' })
  })

  app.post('/:id/validation', async (c) => {
    const [usager, lu] = [trouver(cabinet, c), await lireDemande(c, formePiece)]
    if (!usager || !lu) return refuser(c, 404, inconnue)
    const faute = controlerPiece(cabinet, { usager, compte: c.get('compte') }, lu.nature)
    return faute ? refuser(c, 422, faute) : c.json({ message: 'Identité validée sur pièce.' })
  })

  app.put('/:id/drapeaux', async (c) => {
    const [usager, lu] = [trouver(cabinet, c), await lireDemande(c, formeDrapeaux)]
    if (!usager || !lu) return refuser(c, 404, inconnue)
    const drapeaux = DRAPEAUX.filter((drapeau) => lu.drapeaux.includes(drapeau))
    const faute = fauteDeDrapeaux(drapeaux)
    if (faute) return refuser(c, 422, faute)
    poserDrapeaux(cabinet, { usager, compte: c.get('compte') }, drapeaux)
    return c.json({ message: 'Drapeaux enregistrés.' })
  })

  const empeche = (c: Parameters<typeof trouver>[1], usager: Usager): string | null =>
    montrerUsager(cabinet, usager, c.get('compte')).insi.empechement

  app.post('/:id/insi', async (c) => {
    const usager = trouver(cabinet, c)
    if (!usager) return refuser(c, 404, inconnue)
    const faute = empeche(c, usager)
    if (faute) return refuser(c, 403, faute)
    const recherche = await cabinet.insi.chercher(usager, c.get('compte'))
    return recherche.trouvee
      ? c.json({ message: 'Réponse d’INSi reçue.' })
      : refuser(c, 422, recherche.message)
  })

  app.post('/:id/insi/reprise', (c) => {
    const usager = trouver(cabinet, c)
    if (!usager?.proposition || usager.proposition.empechements.length > 0)
      return refuser(c, 409, 'Aucune réponse d’INSi à reprendre.')
    reprendre(cabinet, { usager, compte: c.get('compte') }, usager.proposition)
    return c.json({ message: 'État civil et INS repris d’INSi.' })
  })

  app.delete('/:id/insi/reprise', (c) => {
    const usager = trouver(cabinet, c)
    if (usager) usager.proposition = null
    return c.json({ message: 'Réponse d’INSi écartée : la fiche n’a pas changé.' })
  })

  app.post('/:id/insi/verification', async (c) => {
    const usager = trouver(cabinet, c)
    if (!usager) return refuser(c, 404, inconnue)
    const faute = empeche(c, usager)
    if (faute) return refuser(c, 403, faute)
    return c.json(await verifierUsager(cabinet, { usager, compte: c.get('compte') }))
  })
  return app
}
