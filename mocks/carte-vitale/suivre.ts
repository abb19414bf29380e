import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { EvenementLecteur, Lecteur } from './lecteur.ts'

/** Un programme oublié ne doit pas accumuler des flux ouverts. */
const ABONNES_MAX = 50

/** Le flux des insertions et retraits ; commence par l'état du lecteur, pour n'en manquer aucun. */
export function suivre(c: Context, lecteur: Lecteur): Response {
  if (lecteur.abonnes() >= ABONNES_MAX) return c.json({ erreurs: ['Trop d’abonnés.'] }, 503)
  return streamSSE(c, async (flux) => {
    const envoyer = ({ type, numeroSerie }: EvenementLecteur) =>
      void flux.writeSSE({ event: type, data: JSON.stringify({ numeroSerie }) })
    const desabonner = lecteur.suivre(envoyer)
    const parti = new Promise<void>((resoudre) => flux.onAbort(resoudre))
    const numeroSerie = lecteur.presente()?.carte.numeroSerie ?? null
    await flux.writeSSE({ event: 'state', data: JSON.stringify({ numeroSerie }) })
    await parti
    desabonner()
  })
}
