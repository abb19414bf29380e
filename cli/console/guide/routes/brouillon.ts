import type { Context } from 'hono'
import { z } from 'zod'
import type { Sources } from '../etape/composer-vue.ts'
import { lirePersonne } from '../personne.ts'
import { VALEURS } from '../seance/etat-seance.ts'
import { questionVisee } from './question-visee.ts'

const FRAPPE = z.object({
  question: z.string(),
  numero: z.string().optional(),
  onglet: z.string().max(60),
  valeurs: VALEURS,
})

/** Garde ce qui vient d'être tapé, sans attendre que l'étape soit rendue. */
export async function noterBrouillon({ seance }: Sources, c: Context): Promise<Response> {
  const lue = FRAPPE.safeParse(await c.req.json().catch(() => null))
  if (!lue.success) return c.text('Saisie mal formée.', 400)
  const { question: id, numero, valeurs, onglet } = lue.data
  const question = questionVisee(seance, id, numero)
  if (!question) return c.text('Cette étape est passée.', 409)
  const champs = Object.fromEntries(Object.entries(valeurs).filter(([nom]) => !nom.startsWith('_')))
  seance.noter(question, champs, { par: lirePersonne(c), onglet })
  return c.body(null, 204)
}
